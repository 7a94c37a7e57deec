import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { PeopleSeen, type PersonSeen } from '#contract/directory-shapes.ts'
import { useJob } from '../../hooks/use-job.ts'
import { JobProgress } from '../../parts/job-progress.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { directoryWords } from '../../text/directory.ts'
import { writeSeen } from './entries-from-meetings.ts'

type CollectDialogProps = { onAdd: (people: PersonSeen[]) => void; onClose: () => void }

/** Rows drawn at once; all are chosen from. */
const SHOWN = 500
const NOBODY: PersonSeen[] = []

/** People who stand in meetings and not in the directory, to be taken over in bulk. */
export function CollectDialog({ onAdd, onClose }: CollectDialogProps) {
  const { job, isRunning, start, cancel } = useJob('people')
  const [begun, setBegun] = useState<string | null>(null)
  useEffect(() => {
    const call = client('directory.collectPeople', {})
    start(call)
    call.then(({ id }) => setBegun(id)).catch(() => setBegun(null))
  }, [start])
  const isOwn = begun !== null && job?.id === begun
  const people = isOwn && job.state === 'done' ? (PeopleSeen.safeParse(job.result).data?.people ?? NOBODY) : null
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={directoryWords.collectTitle}
      size="min(900px, 96vw)"
    >
      <p className="dim dialog-intro">{directoryWords.collectIntro}</p>
      {isRunning && job && (
        <JobProgress
          label={directoryWords.collecting}
          done={job.done}
          total={job.total}
          countText={directoryWords.collectCount(writeCount(job.done), writeCount(job.total))}
          stopLabel={directoryWords.stop}
          onStop={() => {
            cancel()
            onClose()
          }}
        />
      )}
      {people?.length === 0 && <p>{directoryWords.collectNone}</p>}
      {people && people.length > 0 ? (
        <SeenPeople people={people} onAdd={onAdd} onClose={onClose} />
      ) : (
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{directoryWords.close}</KeyButton>
        </div>
      )}
    </Modal>
  )
}

type SeenPeopleProps = CollectDialogProps & { people: readonly PersonSeen[] }

function SeenPeople({ people, onAdd, onClose }: SeenPeopleProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = people.filter((one) => !left.has(one.fullName))
  const toggle = (name: string) => {
    const next = new Set(left)
    if (!next.delete(name)) next.add(name)
    setLeft(next)
  }
  const toggleAll = () => setLeft(chosen.length > 0 ? new Set(people.map((one) => one.fullName)) : new Set())
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table longer than the dialog must scroll by keys */}
      <section className="collect-scroll" tabIndex={0} aria-label={directoryWords.collectTitle}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" className="col-mark">
                <input
                  type="checkbox"
                  aria-label={directoryWords.collectAll}
                  checked={chosen.length === people.length}
                  onChange={toggleAll}
                />
              </th>
              <th scope="col" className="col-name">
                {directoryWords.fullName}
              </th>
              <th scope="col">{directoryWords.seen}</th>
              <th scope="col" className="col-count">
                {directoryWords.meetings}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, SHOWN).map(({ fullName, posts, meetingCount }) => (
              <tr key={fullName}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={directoryWords.collectChoose(fullName)}
                    checked={!left.has(fullName)}
                    onChange={() => toggle(fullName)}
                  />
                </td>
                <td>{fullName}</td>
                <td>{posts.map(writeSeen).join('; ')}</td>
                <td>{meetingCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{directoryWords.cancel}</KeyButton>
        <KeyButton variant="filled" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
          {directoryWords.collectAdd(writeCount(chosen.length))}
        </KeyButton>
      </div>
    </>
  )
}
