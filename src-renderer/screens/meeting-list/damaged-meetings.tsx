import type { DamagedMeeting } from '#contract/shapes.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** Files that could not be read, each with its sentence; never silently left out. */
export function DamagedMeetings({ damaged }: { damaged: DamagedMeeting[] }) {
  if (damaged.length === 0) return null
  return (
    <details className="banner is-problem damaged" open>
      <summary>{meetingsWords.damaged(damaged.length)}</summary>
      <ul>
        {damaged.map((one) => (
          <li key={one.id}>{one.message}</li>
        ))}
      </ul>
    </details>
  )
}
