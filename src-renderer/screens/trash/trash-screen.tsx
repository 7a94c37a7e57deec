import { useEffect, useState } from 'react'
import type { RemovedMeeting } from '#contract/shapes.ts'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { storageWords } from '../../text/storage.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { TrashTable } from './trash-table.tsx'
import { usePurge } from './use-purge.ts'

/** Meetings put away, each with the way back. Nothing leaves from here but by a person's order. */
export function TrashScreen() {
  const { value, problem, reload } = useCall('meeting.listRemoved', {})
  const library = useLibrary()
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const { asked, ask, purge, cancel } = usePurge(reload)
  // A removal may end only after this screen has opened; the list of meetings tells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of meetings means a new trash
  useEffect(reload, [library.list, reload])
  const restore = ({ id }: RemovedMeeting) =>
    client('meeting.restore', { id })
      .then(({ title }) => {
        reload()
        library.reload()
        showDone(meetingsWords.restored(title || meetingsWords.untitled))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const removed = value?.removed ?? []
  const picked = removed.filter((one) => chosen.has(one.id))
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(meetingsWords.trashTitle)}</title>
        <h1>{meetingsWords.trashTitle}</h1>
        <span className="push buttons">
          {picked.length > 0 && (
            <KeyButton className="danger" disabled={library.isReadOnly} onClick={() => ask(picked)}>
              {storageWords.purgeChosen(picked.length)}
            </KeyButton>
          )}
        </span>
      </header>
      {problem && <Banner text={problem} isProblem />}
      {value && removed.length === 0 && <EmptyState sentence={meetingsWords.trashEmpty} />}
      {removed.length > 0 && (
        <div className="scroll">
          <p className="screen-note">{storageWords.binPromise}</p>
          <TrashTable
            removed={removed}
            chosen={chosen}
            onChoose={setChosen}
            isReadOnly={library.isReadOnly}
            today={library.status?.today ?? ''}
            onRestore={(one) => void restore(one)}
            onPurge={(one) => ask([one])}
          />
        </div>
      )}
      {asked && <PurgeDialog {...asked} onPurge={purge} onCancel={cancel} />}
    </>
  )
}
