import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DirectoryUse } from '#contract/directory-shapes.ts'
import { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import type { Post } from '#domain/person.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'
import { unitOf } from './person-rows.ts'

type UseListProps = {
  id: string
  /** Of a person: what the directory says, to be held against what stands in each meeting. */
  posts: readonly Post[]
  bodies: ReadonlyMap<string, Organization>
  /** Anew when what it is known by has changed. */
  stamp: string
  none: string
}

const PAGE = 25
const MOST = 200

/** The meetings in which an entry stands. What is written there and not in the directory is marked, and left as it is. */
export function UseList({ id, posts, bodies, stamp, none }: UseListProps) {
  const [limit, setLimit] = useState(PAGE)
  const { value, problem } = useCall('directory.uses', { id, limit }, stamp)
  if (problem) return <p className="urgent">{problem}</p>
  if (!value) return <p className="dim">{directoryWords.loadingUses}</p>
  if (value.uses.length === 0) return <p className="dim">{none}</p>
  return (
    <>
      <ul className="use-list">
        {value.uses.map((use) => (
          <UseLine key={`${use.meetingId} ${use.as}`} use={use} posts={posts} bodies={bodies} />
        ))}
      </ul>
      {value.hasMore && limit < MOST && (
        <KeyButton size="compact-sm" onClick={() => setLimit(Math.min(MOST, limit * 4))}>
          {directoryWords.moreUses}
        </KeyButton>
      )}
    </>
  )
}

type UseLineProps = { use: DirectoryUse } & Pick<UseListProps, 'posts' | 'bodies'>

function UseLine({ use, posts, bodies }: UseLineProps) {
  const { meetingId, title, heldOn, as } = use
  const isOther = differs(use, posts, bodies)
  const tab = as === 'speaker' ? 'speeches' : as === 'issuer' || as === 'assignee' ? 'directives' : 'people'
  return (
    <li>
      <span className="dim use-day">{writeDate(heldOn) || directoryWords.noDay}</span>
      <span>
        <Link to="/meetings/$id/$tab" params={{ id: meetingId, tab: as === 'organizer' ? 'info' : tab }}>
          {title || directoryWords.untitled}
        </Link>
        <span className="dim"> · {directoryWords.as[as]}</span>
        {use.posts.length > 0 && isOther && (
          <span className="use-posts">
            {directoryWords.written(use.posts.join('; '))} <em>({directoryWords.differs})</em>
          </span>
        )}
      </span>
    </li>
  )
}

/** Whether a post is written there that the directory does not know for that day. */
function differs(use: DirectoryUse, posts: readonly Post[], bodies: UseListProps['bodies']): boolean {
  const day = CalendarDate.safeParse(use.heldOn).data
  if (day === undefined || posts.length === 0) return false
  const held = posts.filter((one) => (one.from === null || one.from <= day) && (one.to === null || day <= one.to))
  const known = new Set(
    held.flatMap((one) => [expandedKey(one.title), expandedKey(`${one.title} ${unitOf(one, bodies)}`)]),
  )
  return use.posts.some((one) => !known.has(expandedKey(one)))
}
