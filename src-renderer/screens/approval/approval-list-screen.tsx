import './approval.css'
import { Link } from '@tanstack/react-router'
import { useLibrary } from '../../hooks/library.tsx'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** The meetings in which a leader still has something to decide. */
export function ApprovalListScreen() {
  const { list } = useLibrary()
  const { value, problem } = useCall('review.list', {}, list?.meetings.length)
  const meetings = value?.meetings ?? []
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(words.listTitle)}</title>
        <h1>{words.listTitle}</h1>
      </header>
      <div className="body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
        <section className="scroll" tabIndex={0} aria-label={words.listTitle}>
          {meetings.length === 0 ? (
            <EmptyState sentence={value ? words.none : problem || frameWords.loading} />
          ) : (
            <table className="approval-list">
              <thead>
                <tr>
                  {Object.entries(words.columns).map(([name, title]) => (
                    <th key={name} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {meetings.map(({ id, title, heldOn, leaders, total, counts }) => (
                  <tr key={id}>
                    <td>{writeDate(heldOn)}</td>
                    <td>
                      <Link to="/approval/$id" params={{ id }} search={{}}>
                        {title || meetingsWords.untitled}
                      </Link>
                    </td>
                    <td>{leaders.join(', ')}</td>
                    <td>{words.progress(writeCount(counts.approved ?? 0), writeCount(total))}</td>
                    <td>{words.waiting(writeCount(total - (counts.approved ?? 0) - (counts.withheld ?? 0)))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      </div>
    </>
  )
}
