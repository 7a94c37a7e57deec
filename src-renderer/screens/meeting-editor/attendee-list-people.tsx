import { listWords } from '../../text/attendee-list.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { terms } from '../../text/terms.ts'
import { MoreRows, SHOWN_ROWS } from './attendee-list-table.tsx'
import type { ListedPerson, SameName } from './attendees-from-table.ts'

const HEADS = [
  listWords.rowNumber,
  editorWords.fullName,
  editorWords.posts,
  editorWords.unit,
  fieldWords.phone,
  editorWords.presence,
  listWords.meanings.note,
  listWords.state,
]

/** The people as they will stand among the attendees. */
export function ListedPeople({ people, same }: { people: readonly ListedPerson[]; same: SameName }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog must scroll by keys */}
      <section className="list-scroll" tabIndex={0} aria-label={listWords.peopleLabel}>
        <table className="list-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.slice(0, SHOWN_ROWS).map((one) => (
              <PersonLine key={one.row} listed={one} same={same} />
            ))}
          </tbody>
        </table>
      </section>
      <MoreRows count={people.length} />
    </>
  )
}

function PersonLine({ listed, same }: { listed: ListedPerson; same: SameName }) {
  const { person, row, knownId } = listed
  const presence = person.presence === null ? '' : terms.presence[person.presence]
  const told = [presence, person.reason, person.substituteFor, person.role === null ? '' : terms.role[person.role]]
  return (
    <tr>
      <td className="dim">{row + 1}</td>
      <td>{`${person.honorific} ${person.fullName}`.trim()}</td>
      <td>{person.posts.join('; ')}</td>
      <td>{person.organization}</td>
      <td>{[person.phone, person.seat].filter((part) => part !== '').join(' · ')}</td>
      <td>{told.filter((part) => part !== '').join(' · ')}</td>
      <td>{person.note}</td>
      <td>{knownId === null ? listWords.isNew : `${listWords.isKnown}: ${listWords.same[same].toLowerCase()}`}</td>
    </tr>
  )
}
