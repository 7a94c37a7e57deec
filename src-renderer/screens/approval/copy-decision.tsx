import type { CopyItem } from '#contract/copy-shapes.ts'
import { decisionNames } from '#contract/copy-words.ts'
import type { Meeting } from '#domain/meeting.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'
import { decisionKey, offerDecision } from './copy-edits.ts'

type CopyDecisionProps = {
  meeting: Meeting
  item: CopyItem
  approver: string
  chosen: ReadonlySet<string>
  toggle: (key: string) => void
}

/** A decision that the copy speaks for; it is recorded only where somebody ticks it here. */
export function CopyDecision({ meeting, item, approver, chosen, toggle }: CopyDecisionProps) {
  const offer = offerDecision(meeting, item, approver)
  if (!offer) return null
  const { decision, by, comment, isOwnHand } = offer
  if (decision === 'returned' && comment === '') return <p className="read-warning">{words.needsRemark}</p>
  const key = decisionKey(item)
  return (
    <label className="check copy-decision" title={words.decideHint}>
      <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
      {isOwnHand ? words.ownHand(by) : words.decide(by, decisionNames[decision])}
    </label>
  )
}
