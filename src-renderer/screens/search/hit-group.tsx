import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import { PartialDate } from '#domain/dates.ts'
import { writeDate } from '../../parts/date-text.ts'
import { Snippet } from '../../parts/snippet.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { searchWords } from '../../text/search.ts'
import type { HitGroup as Group } from './group-hits.ts'
import { placeOfHit } from './place-of-hit.ts'

/** A meeting with its passages, each leading to where it stands. */
export function HitGroup({ group }: { group: Group }) {
  const { meetingId: id, title, heldOn, hits, more } = group
  const day = PartialDate.safeParse(heldOn).success ? writeDate(heldOn) : ''
  const titleHit = hits.find((hit) => hit.part === 'title')
  const passages = hits.filter((hit) => hit.part !== 'title')
  return (
    <li className="hit-group">
      <h2>
        <Link to="/meetings/$id/$tab" params={{ id, tab: 'info' }}>
          {titleHit && title ? (
            <Snippet text={titleHit.snippet} ranges={titleHit.ranges} />
          ) : (
            title || meetingsWords.untitled
          )}
        </Link>
        {day !== '' && <span className="dim hit-day">{day}</span>}
      </h2>
      {passages.length > 0 && (
        <ul>
          {passages.map((hit) => (
            <li key={`${hit.part}-${hit.partId}`}>
              <Passage hit={hit} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="dim hit-more">{searchWords.moreInMeeting(more)}</p>}
    </li>
  )
}

function Passage({ hit }: { hit: SearchHit }) {
  const inside: ReactNode = (
    <>
      <span className="dim hit-part">{searchWords.part[hit.part]}</span>
      <span>
        <Snippet text={hit.snippet} ranges={hit.ranges} />
      </span>
    </>
  )
  return <Link {...placeOfHit(hit)}>{inside}</Link>
}
