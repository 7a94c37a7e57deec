import type { Id } from '#domain/ids.ts'
import type { Source } from '#domain/source.ts'
import { sourceName } from '../../parts/source-name.ts'
import { reviewWords } from '../../text/review.ts'

type SourceTabsProps = { sources: readonly Source[]; shownId: Id; onShow: (id: Id) => void }

/** The sources of the meeting, one of them shown; an edition that a later one replaces is marked. */
export function SourceTabs({ sources, shownId, onShow }: SourceTabsProps) {
  return (
    <nav className="source-tabs" aria-label={reviewWords.sources}>
      {sources.map((source) => {
        const newer = sources.find((one) => one.replaces === source.id)
        return (
          <button
            key={source.id}
            type="button"
            aria-current={source.id === shownId ? 'true' : undefined}
            title={newer && reviewWords.replacedBy(sourceName(newer))}
            onClick={() => onShow(source.id)}
          >
            {sourceName(source)}
            {newer && <span className="tag">{reviewWords.replacedMark}</span>}
          </button>
        )
      })}
    </nav>
  )
}
