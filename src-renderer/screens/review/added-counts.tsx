import type { Id } from '#domain/ids.ts'
import type { Source } from '#domain/source.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { reviewWords } from '../../text/review.ts'
import { sourceName } from './source-tabs.tsx'
import type { AddedSource } from './use-add-source.ts'

type AddedCountsProps = {
  added: AddedSource
  sources: readonly Source[]
  onClose: () => void
  onLook: (id: Id) => void
}

/** What an added source brought, kind by kind, and the way to it. */
export function AddedCounts({ added, sources, onClose, onLook }: AddedCountsProps) {
  const { counts, replaced, firstNew } = added
  const kinds = (Object.keys(reviewWords.counted) as (keyof typeof counts)[]).filter((kind) => counts[kind] > 0)
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const old = sources.find((one) => one.id === replaced)
  return (
    <>
      <div role="status" className="added-counts">
        <p>{total === 0 ? reviewWords.addNothing : reviewWords.addDone(writeCount(total))}</p>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <strong>{writeCount(counts[kind])}</strong> {reviewWords.counted[kind]}
            </li>
          ))}
        </ul>
        <p className="dim">{old ? reviewWords.addReplaced(sourceName(old)) : reviewWords.addSeparate}</p>
      </div>
      <div className="buttons dialog-buttons">
        <KeyButton variant={firstNew === null ? 'filled' : 'default'} onClick={onClose}>
          {reviewWords.close}
        </KeyButton>
        {firstNew !== null && (
          <KeyButton
            variant="filled"
            onClick={() => {
              onClose()
              onLook(firstNew)
            }}
          >
            {reviewWords.lookAtNew}
          </KeyButton>
        )}
      </div>
    </>
  )
}
