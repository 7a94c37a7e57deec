import type { Finding } from '#domain/finding.ts'
import type { Override } from '#domain/override.ts'

/** A paper for the press of a secret meeting never leaves, whatever the reason (Luật Bảo vệ bí mật nhà nước). */
export const SECRET_RULE = 'press.secret'

/** What a leader has not approved is for the leader to let pass, not for whoever makes the paper. */
export const REVIEW_RULE = 'review.unapproved'

export const isOverridable = ({ severity, rule }: Finding): boolean =>
  severity === 'contradiction' && rule !== SECRET_RULE && rule !== REVIEW_RULE

/** The reason recorded for this very finding; `null` where nobody has given one. */
export const overrideOf = (finding: Finding, overrides: readonly Override[]): Override | null =>
  isOverridable(finding) ? (overrides.findLast((one) => one.key === finding.key) ?? null) : null

/** The contradictions that keep a paper from leaving: those that nobody has let pass with a reason. */
export const blockingFindings = (findings: readonly Finding[], overrides: readonly Override[]): Finding[] =>
  findings.filter((one) => one.severity === 'contradiction' && overrideOf(one, overrides) === null)
