import { type CheckContext, findFindings } from '#documents/checks/find-findings.ts'
import { rules } from '#documents/checks/rules.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Finding } from '#domain/finding.ts'
import type { Meeting } from '#domain/meeting.ts'

export const CONTEXT: CheckContext = { today: '2026-11-22', holidays: [], speakingRate: 150 }

type Look = { target?: string; kind?: DocumentKind; context?: Partial<CheckContext> }

/** What one rule says of a meeting, in the first paper it is about unless another is named. */
export function findRule(id: string, made: Meeting, { target = '', kind, context = {} }: Look = {}): Finding[] {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const paper = { kind: kind ?? rule.papers[0] ?? 'minutes', target }
  return findFindings(paper, made, { ...CONTEXT, ...context }).filter((one) => one.rule === id)
}

export const messagesOf = (findings: readonly Finding[]): string => findings.map((one) => one.message).join('\n')
