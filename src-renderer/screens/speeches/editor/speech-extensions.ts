import { type AnyExtension, Extension, InputRule, Mark, mergeAttributes, Node } from '@tiptap/core'
import { MarkType } from '#domain/speech.ts'
import { speechWords } from '../../../text/speeches.ts'
import { owedMarks } from './owed-marks.ts'

/** Marks of meaning. Bold and italic are only looks: those go on with what is typed behind them, these do not. */
export const MEANINGS = ['directive', 'figure', 'quotation', 'notForPublication'] as const
export type Meaning = (typeof MEANINGS)[number]

export const isMeaning = (name: string): name is Meaning => (MEANINGS as readonly string[]).includes(name)

const LOOKS = { bold: { tag: 'strong', key: 'Mod-b' }, italic: { tag: 'em', key: 'Mod-i' } } as const

const Document = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' })

const Text = Node.create({ name: 'text', group: 'inline' })

/**
 * A paragraph with its list as an attribute, exactly as it is stored: nested list nodes would have to be taken apart at
 * each key, and joined and split anew at each Enter.
 */
const SpeechParagraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'text*',
  addAttributes: () => ({
    list: {
      default: 'none',
      parseHTML: (element: HTMLElement) => element.dataset.list ?? 'none',
      renderHTML: ({ list }: { list?: string }) => (list === 'none' ? {} : { 'data-list': list }),
    },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addInputRules() {
    return [listRule(/^\s*[-–•*]\s$/, 'bullet'), listRule(/^\s*1[.)]\s$/, 'ordered')]
  },
  addKeyboardShortcuts() {
    const leaveList = (isForEmptyOnly: boolean) => {
      const { $from, empty } = this.editor.state.selection
      const { list } = $from.parent.attrs
      if (!empty || $from.parentOffset > 0 || list === 'none') return false
      if (isForEmptyOnly && $from.parent.content.size > 0) return false
      return this.editor.commands.updateAttributes('paragraph', { list: 'none' })
    }
    return {
      Enter: () => leaveList(true) || this.editor.commands.splitBlock(),
      // A paragraph has no line breaks of its own: papers are made of paragraphs.
      'Shift-Enter': () => this.editor.commands.splitBlock(),
      Backspace: () => this.editor.commands.undoInputRule() || leaveList(false),
    }
  },
})

function listRule(find: RegExp, list: 'bullet' | 'ordered'): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range }) => {
      const $from = state.doc.resolve(range.from)
      if ($from.parent.attrs.list !== 'none') return null
      state.tr.delete(range.from, range.to).setNodeMarkup($from.before(), undefined, { list })
    },
  })
}

const lookMark = (name: keyof typeof LOOKS) =>
  Mark.create({
    name,
    parseHTML: () => [{ tag: LOOKS[name].tag }],
    renderHTML: () => [LOOKS[name].tag, 0],
    addKeyboardShortcuts() {
      return { [LOOKS[name].key]: () => this.editor.chain().setMeta('apart', true).toggleMark(name).run() }
    },
  })

const meaningMark = (name: Meaning) =>
  Mark.create({
    name,
    inclusive: false,
    parseHTML: () => [{ tag: `mark[data-mark=${name}]` }],
    renderHTML: ({ HTMLAttributes }) => [
      'mark',
      mergeAttributes(HTMLAttributes, {
        'data-mark': name,
        'data-label': speechWords.markLabel[name],
        title: speechWords.mark[name],
      }),
      0,
    ],
  })

const OwedMarks = Extension.create({ name: 'owedMarks', addProseMirrorPlugins: () => [owedMarks] })

/** What a speech may hold: paragraphs, two lists, bold, italic and four marks of meaning. Meanings lie outermost. */
export const speechExtensions: AnyExtension[] = [
  Document,
  SpeechParagraph,
  Text,
  ...MarkType.options.filter(isMeaning).map(meaningMark),
  lookMark('bold'),
  lookMark('italic'),
  OwedMarks,
]
