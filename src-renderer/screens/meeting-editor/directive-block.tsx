import { type KeyboardEvent, memo } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import { Directive } from '#domain/directive.ts'
import type { Id } from '#domain/ids.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { readPastedLines } from '../../parts/pasted-lines.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { RowHandle } from '../../parts/row-handle.tsx'
import type { SheetRows } from '../../parts/sheet-rows.ts'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { ApprovalNote } from '../approval/approval-note.tsx'
import { DirectiveCells } from './directive-cells.tsx'
import { type DirectiveOffer, tellOffer } from './directive-offer.ts'
import { OriginMark } from './origin-mark.tsx'
import type { Suggester } from './suggester.ts'
import { useDirectiveOffer } from './use-directive-offer.ts'
import type { ListEdits } from './use-meeting-list.ts'

export const newDirective = (from: Partial<Directive> = {}) => Directive.parse({ text: '', ...from, id: newId() })

type DirectiveBlockProps = {
  directive: Directive
  number: string
  meetingId: Id
  heldOn: CalendarDate | null
  edits: ListEdits<'directives'>
  rows: SheetRows
  suggester: Suggester
  /** What a leader has decided about it; empty = nothing. */
  approval: string
  onMerge: (id: Id) => void
}

/** One directive: its words, then who, by when and with what; what is still open shows as a gap. */
export const DirectiveBlock = memo(function DirectiveBlock(props: DirectiveBlockProps) {
  const { directive, number, meetingId, heldOn, edits, rows, suggester } = props
  const { id, parentId } = directive
  const set = (part: Partial<Directive>) => edits.edit(id, part)
  const name = `${editorWords.tabs.directives} ${number}`
  const { offer, onFocus } = useDirectiveOffer(directive, meetingId)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!offer || event.key !== 'Enter' || !event.altKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    edits.editApart(id, offer)
  }
  return (
    <article
      className={parentId === null ? 'block' : 'block is-sub'}
      data-row={id}
      aria-label={name}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <div className="directive-line">
        <span className="row-number">
          <RowHandle id={id} rows={rows} number={number} label={name} isInTabOrder={number === '1'} />
        </span>
        <Cell
          label={`${editorWords.directiveText}, ${number}`}
          value={directive.text}
          onChange={(text) => set({ text })}
          onPasteText={(text) => pasteDirectives(text, directive, edits)}
          isLong
        />
        <RowButtons
          isByKeysToo
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={(by) => rows.actions().move?.([id], by)}
          removeLabel={editorWords.removeRow(editorWords.directive)}
          onRemove={() => edits.remove(id)}
        />
      </div>
      <DirectiveCells
        directive={directive}
        number={number}
        heldOn={heldOn}
        suggester={suggester}
        offer={offer}
        set={set}
      >
        <DirectiveFoot {...props} offer={offer} />
      </DirectiveCells>
    </article>
  )
})

type DirectiveFootProps = DirectiveBlockProps & { offer: DirectiveOffer | null }

function DirectiveFoot({ directive, number, meetingId, approval, edits, offer, onMerge }: DirectiveFootProps) {
  const { id, parentId, issuer, issuerPosts, issuerId, assignee } = directive
  const addSub = () =>
    edits.add([newDirective({ parentId: parentId ?? id, issuer, issuerPosts, issuerId, assignee })], id)
  return (
    <div className="block-foot">
      {offer && (
        <KeyButton
          size="compact-xs"
          keyName="Alt Enter"
          aria-label={editorWords.fillFromTextName(tellOffer(offer))}
          title={tellOffer(offer)}
          onClick={() => edits.editApart(id, offer)}
        >
          {editorWords.fillFromText}
        </KeyButton>
      )}
      <KeyButton size="compact-xs" onClick={addSub}>
        {editorWords.addSubDirective}
      </KeyButton>
      {!/^(?:1|\d+a)$/.test(number) && (
        <KeyButton size="compact-xs" onClick={() => onMerge(id)}>
          {editorWords.mergeAbove}
        </KeyButton>
      )}
      <label className="check" title={fieldWords.notForPublicationHint}>
        <input
          type="checkbox"
          data-field="directives.notForPublication"
          checked={directive.notForPublication}
          onChange={(event) => edits.edit(id, { notForPublication: event.currentTarget.checked })}
        />
        {fieldWords.notForPublication}
      </label>
      <ApprovalNote meetingId={meetingId} text={approval} />
      <OriginMark meetingId={meetingId} at={id} origin={directive.origin} source={directive.source} />
    </div>
  )
}

/** Twenty lines become twenty directives; into an empty one the first goes where the caret is. */
function pasteDirectives(text: string, directive: Directive, edits: ListEdits<'directives'>): boolean {
  const lines = readPastedLines(text)
  const [first, ...others] = lines
  if (first === undefined) return false
  const { id, parentId } = directive
  const isEmpty = directive.text === ''
  if (isEmpty) edits.edit(id, { text: first })
  edits.add(
    (isEmpty ? others : lines).map((line) => newDirective({ text: line, parentId })),
    id,
  )
  return true
}
