import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Version } from '#contract/shapes.ts'
import { compareMeetings } from '#domain/compare-meetings.ts'
import type { Id } from '#domain/ids.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { Choice } from '../../parts/choice.tsx'
import { writeMoment } from '../../parts/date-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { frameWords } from '../../text/frame.ts'
import { historyWords } from '../../text/history.ts'
import { ChangeList } from './change-list.tsx'

/** Against what a version is shown. */
type Against = 'current' | 'previous' | 'whole'

type VersionViewProps = {
  meetingId: Id
  version: Version
  /** The version before this one that can be read. */
  previous: Version | undefined
  /** The revision of the meeting as it stands; `null` where it cannot be read. */
  currentRevision: number | null
  isReadOnly: boolean
  onRestore: (version: Version) => Promise<void>
}

/** One version: what differs, field by field, or all of it; and the way back to it. */
export function VersionView(props: VersionViewProps) {
  const { meetingId, version, previous, currentRevision, isReadOnly, onRestore } = props
  const [wanted, setAgainst] = useState<Against>(currentRevision === null ? 'whole' : 'current')
  const [isAsking, setAsking] = useState(false)
  const options: Partial<Record<Against, string>> = {
    ...(currentRevision !== null && { current: historyWords.againstCurrent }),
    ...(previous && { previous: historyWords.againstPrevious }),
    whole: historyWords.whole,
  }
  const against = wanted in options ? wanted : 'whole'
  const when = writeMoment(version.savedAt)
  if (version.problem !== null) return <EmptyState sentence={historyWords.unreadable(version.problem)} />
  return (
    <>
      <div className="version-head">
        <Choice label={historyWords.look} value={against} options={options} onChange={setAgainst} />
        <KeyButton variant="filled" disabled={isReadOnly} onClick={() => setAsking(true)}>
          {historyWords.restore}
        </KeyButton>
      </div>
      {against === 'whole' && <WholeVersion meetingId={meetingId} version={version} />}
      {against === 'current' && (
        <Differences
          key={`${version.name}-${currentRevision}`}
          meetingId={meetingId}
          from={version.name}
          to={null}
          heading={historyWords.differences(when)}
        />
      )}
      {against === 'previous' && previous && (
        <Differences
          key={version.name}
          meetingId={meetingId}
          from={previous.name}
          to={version.name}
          heading={historyWords.differencesBefore(when)}
        />
      )}
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={historyWords.restoreTitle}>
        <p>{currentRevision === null ? historyWords.restoreLost(when) : historyWords.restoreBody(when)}</p>
        <div className="buttons dialog-buttons">
          <KeyButton onClick={() => setAsking(false)}>{historyWords.cancel}</KeyButton>
          <KeyButton
            variant="filled"
            onClick={() => {
              setAsking(false)
              void onRestore(version)
            }}
          >
            {historyWords.restore}
          </KeyButton>
        </div>
      </Modal>
    </>
  )
}

type DifferencesProps = { meetingId: Id; from: string; to: string | null; heading: string }

function Differences({ meetingId, from, to, heading }: DifferencesProps) {
  const { value, problem } = useCall('version.compare', { meetingId, from, to })
  if (problem) return <Banner text={problem} isProblem />
  if (!value) return <EmptyState sentence={frameWords.loading} />
  if (value.changes.length === 0) return <EmptyState sentence={historyWords.same} />
  return (
    <>
      <p className="version-heading">
        {heading} · {historyWords.changes(value.changes.length)}
      </p>
      <ChangeList changes={value.changes} />
    </>
  )
}

function WholeVersion({ meetingId, version }: { meetingId: Id; version: Version }) {
  const { value, problem } = useCall('version.get', { meetingId, name: version.name })
  const changes = useMemo(() => (value ? compareMeetings(blankOf(value), value) : []), [value])
  if (problem) return <Banner text={problem} isProblem />
  if (!value) return <EmptyState sentence={frameWords.loading} />
  if (changes.length === 0) return <EmptyState sentence={historyWords.emptyVersion} />
  return (
    <>
      <p className="version-heading">{historyWords.wholeOf(writeMoment(version.savedAt))}</p>
      <ChangeList changes={changes} isWhole />
    </>
  )
}

/** A meeting of that id with nothing in it: what differs from it is all there is. */
const blankOf = ({ id, createdAt, organizer }: Meeting): Meeting =>
  newMeeting(id, createdAt, Organization.parse({ id: organizer.id, officialName: '' }))
