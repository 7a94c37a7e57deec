import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { TextField } from '../../parts/text-field.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { nameChair, takeChair } from './name-chair.ts'
import type { Suggester } from './suggester.ts'
import type { TabProps } from './tab-props.ts'

type ChairFieldProps = TabProps & { suggester: Suggester }

/** Who chairs: an attendee with that role, named here where a secretary looks first. */
export function ChairField({ meeting, session, suggester }: ChairFieldProps) {
  const [chair, ...others] = chairsOf(meeting)
  const change = (next: (attendees: Meeting['attendees']) => Meeting['attendees']) =>
    session.change((last) => ({ ...last, attendees: next(last.attendees) }))
  const posts = [...(chair?.posts ?? []), chair?.organization ?? ''].filter((part) => part !== '').join(', ')
  return (
    <TextField
      label={editorWords.chair}
      name="chair"
      value={chair?.fullName ?? ''}
      hint={editorWords.chairHint(posts, others.map((one) => one.fullName).join(', ')) || undefined}
      suggest={suggester.speaker}
      onTake={({ value }) => change((last) => takeChair(last, value, newId))}
      onChange={(name) => change((last) => nameChair(last, name, newId))}
    />
  )
}
