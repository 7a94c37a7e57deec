import type { Confidence } from '#domain/evidence.ts'
import type { Proposal } from '#domain/proposal.ts'
import { writeCount } from '../../parts/number-text.ts'
import { reviewWords } from '../../text/review.ts'
import { terms } from '../../text/terms.ts'
import { countForFilter, type ReviewFilter } from './filter-proposals.ts'

type FilterBarProps = {
  proposals: readonly Proposal[]
  filter: ReviewFilter
  onFilter: (filter: ReviewFilter) => void
}

const STATUSES: (Proposal['status'] | null)[] = [null, 'pending', 'accepted', 'rejected']
const CONFIDENCES: Confidence[] = ['certain', 'likely', 'guess']

/** Which proposals are shown: by their state, and by how sure the reader is. A second press on a confidence lets go. */
export function FilterBar({ proposals, filter, onFilter }: FilterBarProps) {
  const counts = countForFilter(proposals, filter)
  const total = Object.values(counts.status).reduce((sum, count) => sum + count, 0)
  return (
    <div className="review-filter">
      <fieldset>
        <legend className="hidden-label">{reviewWords.filterStatus}</legend>
        {STATUSES.map((status) => (
          <Chip
            key={status ?? 'all'}
            label={reviewWords.status[status ?? 'all']}
            count={status === null ? total : counts.status[status]}
            isOn={filter.status === status}
            onPress={() => onFilter({ ...filter, status })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="hidden-label">{reviewWords.filterConfidence}</legend>
        {CONFIDENCES.map((confidence) => (
          <Chip
            key={confidence}
            label={terms.confidence[confidence]}
            count={counts.confidence[confidence]}
            isOn={filter.confidence === confidence}
            onPress={() => onFilter({ ...filter, confidence: filter.confidence === confidence ? null : confidence })}
          />
        ))}
      </fieldset>
    </div>
  )
}

type ChipProps = { label: string; count: number; isOn: boolean; onPress: () => void }

const Chip = ({ label, count, isOn, onPress }: ChipProps) => (
  <button type="button" className="filter-chip" aria-pressed={isOn} onClick={onPress}>
    {label} <span className="dim">{writeCount(count)}</span>
  </button>
)
