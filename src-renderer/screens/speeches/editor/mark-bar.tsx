import type { Editor } from '@tiptap/core'
import { MarkType } from '#domain/speech.ts'
import { speechWords } from '../../../text/speeches.ts'
import { MARK_KEYS, toggleMark } from './mark-keys.ts'
import { isMeaning, MEANINGS } from './speech-extensions.ts'

export type RowKind = 'directive' | 'figure'
/** Where the bar stands, within the text's frame, and which marks hold over the selection. */
export type BarState = { left: number; top: number; held: MarkType[] }

/** About as wide as the bar is, and where the text begins. */
const [WIDTH, MARGIN] = [600, 64]

/** The bar for the selection now, or `null` where nothing is selected. */
export function barOf(editor: Editor, frame: HTMLElement): BarState | null {
  const { empty, from, to } = editor.state.selection
  if (empty || !editor.isEditable) return null
  const [start, end, edge] = [
    editor.view.coordsAtPos(from, 1),
    editor.view.coordsAtPos(to, -1),
    frame.getBoundingClientRect(),
  ]
  const isOneLine = Math.abs(start.top - end.top) < 4
  const middle = isOneLine ? (start.left + end.left) / 2 : start.left + 120
  return {
    left: Math.max(MARGIN, Math.min(middle - edge.left - WIDTH / 2, edge.width - WIDTH)),
    top: start.top - edge.top - 40,
    held: MarkType.options.filter((type) => editor.isActive(type)),
  }
}

export const isSameBar = (one: BarState | null, other: BarState | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

type MarkBarProps = { bar: BarState; editor: Editor; onRow: (kind: RowKind) => void }

/** What can be done with a selected passage. The keys do the same; the bar keeps the focus in the text. */
export function MarkBar({ bar, editor, onRow }: MarkBarProps) {
  const button = (type: MarkType, name: string, key: string) => (
    <button
      key={type}
      type="button"
      className={`mark-button is-${type}`}
      aria-label={name}
      aria-pressed={bar.held.includes(type)}
      aria-keyshortcuts={key.replace('Ctrl', 'Control')}
      title={`${name} (${key})`}
      onClick={() => toggleMark(editor, type)}
    >
      {isMeaning(type) ? <span>{name}</span> : <span aria-hidden="true">{type === 'bold' ? 'B' : 'I'}</span>}
    </button>
  )
  return (
    <div
      role="toolbar"
      aria-label={speechWords.toolbar}
      className="mark-bar"
      style={{ left: bar.left, top: bar.top }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {button('bold', speechWords.bold, 'Ctrl+B')}
      {button('italic', speechWords.italic, 'Ctrl+I')}
      {MEANINGS.map((type) => button(type, speechWords.mark[type], `Alt+${MARK_KEYS[type]}`))}
      {(['directive', 'figure'] as const).map((kind) => (
        <button
          key={`to-${kind}`}
          type="button"
          className="mark-button to-row"
          title={`${rowWords[kind]} (Alt+Shift+${MARK_KEYS[kind]})`}
          onClick={() => onRow(kind)}
        >
          {rowWords[kind]}
        </button>
      ))}
    </div>
  )
}

const rowWords: Record<RowKind, string> = { directive: speechWords.toDirective, figure: speechWords.toFigure }
