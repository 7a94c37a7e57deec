import { useCallback } from 'react'
import type { Id } from '#domain/ids.ts'
import { showProblem } from '../../hooks/notices.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { type SheetRows, useSheetRows } from '../../parts/sheet-rows.ts'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { noteOf, useApprovalNotes } from '../approval/use-approval-notes.ts'
import { CarriedSection } from './carried-section.tsx'
import { DirectiveBlock, newDirective } from './directive-block.tsx'
import { numberDirectives } from './directive-numbers.ts'
import { indentDirective, mergeDirective, moveDirectives, placeDirectives, splitDirective } from './directive-order.ts'
import { isFullDate } from './meeting-times.ts'
import type { TabProps } from './tab-props.ts'
import { focusRow, type ListEdits, useMeetingList } from './use-meeting-list.ts'
import { useSuggester } from './use-suggester.ts'

/** What was directed, to whom, by when; what is still open shows as a gap. */
export function DirectivesTab({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'directives', editorWords.directive)
  const suggester = useSuggester(session)
  const { directives, heldOn } = meeting
  const numbered = numberDirectives(directives)
  const notes = useApprovalNotes(meeting)
  const rows = useDirectiveRows(edits)
  const merge = useMerge(edits)
  const gaps = editorWords.gaps(
    directives.filter((one) => one.assignee === '').length,
    directives.filter((one) => one.deadline.kind === 'none').length,
  )
  return (
    <>
      <CarriedSection meeting={meeting} session={session} />
      <Section title={editorWords.tabs.directives} aside={<span className="dim">{gaps}</span>}>
        {directives.length === 0 && <p className="dim">{editorWords.noDirectives}</p>}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cells within, one handler for all */}
        <div onKeyDown={rows.onKeyDown}>
          {numbered.map(({ directive, number }) => (
            <DirectiveBlock
              key={directive.id}
              directive={directive}
              number={number}
              meetingId={meeting.id}
              heldOn={isFullDate(heldOn) ? heldOn : null}
              edits={edits}
              rows={rows}
              suggester={suggester}
              approval={noteOf(notes, directive.id)}
              onMerge={merge}
            />
          ))}
        </div>
        <p className="sheet-foot">
          <KeyButton onClick={() => edits.add([newDirective()])}>{editorWords.addDirective}</KeyButton>
        </p>
        {directives.length > 0 && <p className="sheet-keys">{editorWords.directiveKeys}</p>}
      </Section>
    </>
  )
}

function useDirectiveRows(edits: ListEdits<'directives'>): SheetRows {
  const shown = () => numberDirectives(edits.list()).map(({ directive }) => directive)
  return useSheetRows({
    ids: () => shown().map((one) => one.id),
    isEnterAdding: true,
    add: (after) => {
      const last = edits.list().find((one) => one.id === after)
      edits.add(
        [
          newDirective(
            last && {
              parentId: last.parentId,
              issuer: last.issuer,
              issuerPosts: last.issuerPosts,
              issuerId: last.issuerId,
            },
          ),
        ],
        after,
      )
    },
    remove: edits.removeMany,
    move: (ids, by) => edits.change((list) => moveDirectives(list, ids, by)),
    place: (ids, to) => edits.change((list) => placeDirectives(list, ids, to)),
    indent: (id, by) => edits.change((list) => indentDirective(list, id, by)),
    split: (id, box) => {
      const cut = { at: box.selectionStart ?? 0, newId: newId() }
      if (box.value !== edits.list().find((one) => one.id === id)?.text) return
      drawNow(() => edits.change((list) => splitDirective(list, id, cut)))
      focusRow(cut.newId)
    },
  })
}

function useMerge(edits: ListEdits<'directives'>): (id: Id) => void {
  return useCallback(
    (id) => {
      const merged = mergeDirective(edits.list(), id)
      if (merged) edits.change(() => merged)
      else showProblem(editorWords.cannotMerge)
    },
    [edits],
  )
}
