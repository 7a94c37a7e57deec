import { useEffect } from 'react'
import type { IndexState } from '#contract/shapes.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useJob } from '../../hooks/use-job.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { Section } from '../../parts/section.tsx'
import { client } from '../../shell/client.ts'
import { storageWords } from '../../text/storage.ts'
import { JobLine } from './job-line.tsx'

const LOOK_MS = 1_000

/** Whether the search knows everything yet, and making its index anew. */
export function IndexSection({ index, isReadOnly }: { index: IndexState; isReadOnly: boolean }) {
  const { reloadStatus } = useLibrary()
  const { isRunning, start } = useJob('index')
  const isBuilding = index.state === 'building'
  useEffect(() => {
    if (!isBuilding) return
    const timer = setInterval(reloadStatus, LOOK_MS)
    return () => clearInterval(timer)
  }, [isBuilding, reloadStatus])
  const { done, total } = index
  return (
    <Section title={storageWords.indexPart}>
      <div className="store-line">
        <span role="status">
          {isBuilding
            ? storageWords.index.building(writeCount(done), writeCount(total))
            : storageWords.index[index.state as 'ready' | 'off']}
        </span>
        <KeyButton disabled={isReadOnly || isRunning} onClick={() => start(client('search.rebuild', {}))}>
          {storageWords.rebuild}
        </KeyButton>
      </div>
      <JobLine kind="index" />
    </Section>
  )
}
