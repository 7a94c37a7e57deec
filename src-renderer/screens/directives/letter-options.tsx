import type { LetterGrouping, LetterKind, UrgedTasks } from '#contract/follow-up-shapes.ts'
import { Choice } from '../../parts/choice.tsx'
import { followUpWords as words } from '../../text/follow-up.ts'

export type LetterScope = keyof typeof words.scopes
/** Which letters are wanted. */
export type LetterPlan = { kind: LetterKind; grouping: LetterGrouping; urged: UrgedTasks; scope: LetterScope }

type LetterOptionsProps = {
  plan: LetterPlan
  /** Whether a row of the register is chosen, so that it may be the only one. */
  hasRow: boolean
  onChange: (plan: LetterPlan) => void
}

/** Letters over several meetings instead of one for each: slips belong to their meeting. */
export const isJointPlan = ({ kind, grouping }: LetterPlan): boolean => kind === 'reminder' && grouping === 'body'

/** The choices above the list of letters; each stands there only where it decides something. */
export function LetterOptions({ plan, hasRow, onChange }: LetterOptionsProps) {
  const { kind, grouping, urged, scope } = plan
  const change = (part: Partial<LetterPlan>) => onChange({ ...plan, ...part })
  return (
    <div className="sheet-options">
      <Choice label={words.kind} value={kind} options={words.kinds} onChange={(one) => change({ kind: one })} />
      {kind === 'reminder' && (
        <Choice
          label={words.grouping}
          value={grouping}
          options={words.groupings}
          onChange={(one) => change({ grouping: one })}
        />
      )}
      {isJointPlan(plan) && (
        <Choice
          label={words.urged}
          value={urged}
          options={words.urgedTasks}
          onChange={(one) => change({ urged: one })}
        />
      )}
      {hasRow && (
        <Choice label={words.scope} value={scope} options={words.scopes} onChange={(one) => change({ scope: one })} />
      )}
    </div>
  )
}
