import type { Departure } from '#contract/paper-shapes.ts'
import { officeWords } from '../../text/office.ts'
import { groupDepartures } from './group-departures.ts'

/** Departures by part of the paper: what stands there against what the rule says, where, and the rule's paragraph. */
export function DepartureList({ departures }: { departures: Departure[] }) {
  return groupDepartures(departures).map(({ part, items }) => (
    <div key={part} className="sheet-scroll">
      <table className="plain-table departures">
        <caption>
          {officeWords.groups[part]} <span className="dim">{items.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{officeWords.rule}</th>
            <th scope="col">{officeWords.place}</th>
            <th scope="col">{officeWords.source}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one rule may be broken in several places; rows never move
            <tr key={`${at} ${one.rule}`}>
              <td>
                {one.severity === 'doubt' && <span className="doubt">{officeWords.doubt}</span>} {one.message}
                <Comparison departure={one} />
              </td>
              <td>{one.place}</td>
              <td className="dim">{one.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}

/** What stands there and what should, where the sentence does not tell both. */
function Comparison({ departure: { message, found, expected } }: { departure: Departure }) {
  if (message.includes(found) && message.includes(expected)) return null
  const sides = [
    found !== '' && `${officeWords.found}: ${found}`,
    expected !== '' && `${officeWords.expected}: ${expected}`,
  ]
  return <span className="dim comparison">{sides.filter(Boolean).join(' · ')}</span>
}
