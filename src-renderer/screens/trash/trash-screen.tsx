import { useEffect } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeMoment } from '../../parts/date-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** Meetings put away, each with the way back. */
export function TrashScreen() {
  const { value, problem, reload } = useCall('meeting.listRemoved', {})
  const library = useLibrary()
  // A removal may end only after this screen has opened; the list of meetings tells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of meetings means a new trash
  useEffect(reload, [library.list, reload])
  const restore = (id: string) =>
    client('meeting.restore', { id })
      .then(({ title }) => {
        reload()
        library.reload()
        showDone(meetingsWords.restored(title || meetingsWords.untitled))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(meetingsWords.trashTitle)}</title>
        <h1>{meetingsWords.trashTitle}</h1>
      </header>
      {problem && <Banner text={problem} isProblem />}
      {value?.removed.length === 0 && <EmptyState sentence={meetingsWords.trashEmpty} />}
      {value && value.removed.length > 0 && (
        <div className="scroll">
          <table className="meeting-table trash-table">
            <thead>
              <tr>
                <th scope="col">{meetingsWords.name}</th>
                <th scope="col">{meetingsWords.removedAt}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {value.removed.map((one) => (
                <tr key={one.id} className="meeting-row">
                  <td>{one.title || meetingsWords.untitled}</td>
                  <td>{writeMoment(one.removedAt)}</td>
                  <td>
                    <KeyButton size="compact-sm" disabled={library.isReadOnly} onClick={() => void restore(one.id)}>
                      {meetingsWords.restore}
                    </KeyButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
