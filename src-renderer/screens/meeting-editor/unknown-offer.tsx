import { useDeferredValue, useMemo, useState } from 'react'
import type { Attendee } from '#domain/attendee.ts'
import { changeBack } from '#domain/directory-change.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem, showUndo } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { suggestWords } from '../../text/suggest.ts'
import { findUnknown, makePeople, type NewPerson } from './unknown-people.ts'
import type { ListEdits } from './use-meeting-list.ts'

type UnknownOfferProps = { attendees: readonly Attendee[]; edits: ListEdits<'attendees'> }

/** A quiet offer to keep people whom the directory does not know. */
export function UnknownOffer({ attendees, edits }: UnknownOfferProps) {
  const { directory } = useDirectory()
  const { isReadOnly } = useLibrary()
  // Not in the way of typing: the count may come a moment later.
  const settled = useDeferredValue(attendees)
  const unknown = useMemo(() => (directory ? findUnknown(settled, directory) : []), [settled, directory])
  const { isBusy, keep } = useKeepPeople(edits)
  if (unknown.length === 0 || isReadOnly) return null
  return (
    <span className="dim">
      {suggestWords.unknown(unknown.length)} ·{' '}
      <button type="button" className="linklike" disabled={isBusy} onClick={() => void keep(unknown)}>
        {suggestWords.addUnknown}
      </button>
    </span>
  )
}

/** Puts people into the directory and links them here; the undo takes back both. */
function useKeepPeople(edits: ListEdits<'attendees'>) {
  const { directory, apply } = useDirectory()
  const [isBusy, setBusy] = useState(false)
  const link = (people: readonly NewPerson[], isLinked: boolean) => {
    const ids = new Map(people.map((one) => [one.attendeeId, one.person.id]))
    edits.change((list) =>
      list.map((one) => {
        const personId = ids.get(one.id)
        if (personId === undefined || one.personId !== (isLinked ? null : personId)) return one
        return { ...one, personId: isLinked ? personId : null }
      }),
    )
  }
  const keep = async (attendees: readonly Attendee[]) => {
    if (!directory) return
    const people = makePeople(attendees, directory, newId)
    setBusy(true)
    try {
      const after = await client('person.save', { people: people.map(({ person, posts }) => ({ person, posts })) })
      apply(after)
      link(people, true)
      const back = changeBack(directory, after)
      const takeBack = async () => {
        link(people, false)
        apply(await client('directory.putBack', back))
      }
      showUndo(
        suggestWords.added(people.length),
        suggestWords.undoAdd,
        () => void takeBack().catch((error: unknown) => showProblem(sentenceOf(error))),
      )
    } catch (error) {
      showProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, keep }
}
