import { type ReactNode, useEffect } from 'react'
import type { Version } from '#contract/shapes.ts'
import type { Id } from '#domain/ids.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { writeSize } from '../../parts/size-text.ts'
import { frameWords } from '../../text/frame.ts'
import { historyWords } from '../../text/history.ts'
import { VersionList } from './version-list.tsx'
import { VersionView } from './version-view.tsx'

type VersionBrowserProps = {
  meetingId: Id
  currentRevision: number | null
  isReadOnly: boolean
  /** Versions made by hand since this was opened. */
  madeCount?: number
  onRestore: (version: Version) => Promise<void>
  /** The version looked at: its name stands in the address. */
  chosen: string | undefined
  onChoose: (name: string) => void
  /** What can be done where there is no version yet. */
  children?: ReactNode
}

/** The versions of a meeting on the left, the chosen one on the right. */
export function VersionBrowser(props: VersionBrowserProps) {
  const { meetingId, currentRevision, isReadOnly, madeCount, onRestore, onChoose, children } = props
  const { value, problem, reload } = useCall('version.list', { meetingId })
  // A save may have made a version, as its revision tells; one made by hand leaves the revision as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision, another version made ask again
  useEffect(reload, [currentRevision, madeCount, reload])
  if (problem && !value) return <Banner text={problem} isProblem />
  if (!value) return <EmptyState sentence={frameWords.loading} />
  const { versions, room } = value
  const at = Math.max(
    0,
    versions.findIndex((one) => one.name === props.chosen),
  )
  const chosen = versions[at]
  const words = room.usedBytes > room.limitBytes ? historyWords.roomOver : historyWords.room
  return (
    <>
      {problem && <Banner text={problem} isProblem />}
      {!chosen && <EmptyState sentence={historyWords.empty}>{children}</EmptyState>}
      {chosen && (
        <div className="body history">
          <div className="version-side">
            <VersionList versions={versions} chosen={chosen.name} onChoose={onChoose} />
            <p className="dim version-room">{words(writeSize(room.usedBytes), writeSize(room.limitBytes))}</p>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
          <section className="scroll" tabIndex={0} aria-label={historyWords.title}>
            <VersionView
              key={chosen.name}
              meetingId={meetingId}
              version={chosen}
              previous={versions.slice(at + 1).find((one) => one.problem === null)}
              currentRevision={currentRevision}
              isReadOnly={isReadOnly}
              onRestore={onRestore}
            />
          </section>
        </div>
      )}
    </>
  )
}
