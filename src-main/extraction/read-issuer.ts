import { readBodies } from './read-body.ts'
import { readPostAt } from './read-post.ts'
import { ADDRESS } from './rules/find-directives-patterns.ts'
import { type IssuerKind, issuerForms, PETITIONER } from './rules/issuers.ts'
import type { Range } from './split-sentences.ts'

/** Who directs without being named. */
export type Issuer = Range & { kind: IssuerKind }

/** Who stands at `at` and may direct: a post, a place, a body; `null` for those who can only ask. */
export function readIssuer(work: string, at: number, limit: number): Issuer | null {
  for (const { kind, pattern } of issuerForms) {
    const found = pattern ? readPattern(work, { start: at, end: limit }, pattern) : readers[kind](work, at, limit)
    if (found) return PETITIONER.test(work.slice(found.start, found.end)) ? null : { ...found, kind }
  }
  return null
}

/** Whether one of this kind directs by such a verb. */
export const mayIssueBy = ({ kind }: Issuer, verb: string): boolean =>
  issuerForms.find((one) => one.kind === kind)?.verbs?.includes(verb) ?? true

/** Whether he directs in the middle of somebody else's words too. */
export const isVoice = ({ kind }: Issuer): boolean => issuerForms.some((one) => one.kind === kind && one.isVoice)

const readers: Record<IssuerKind, (work: string, at: number, limit: number) => Range | null> = {
  leader: () => null,
  post: (work, at, limit) => {
    const address = ADDRESS.exec(work.slice(at, limit))?.[0].length ?? 0
    const post = readPostAt(work, at + address, limit)
    return post && { start: at, end: post.end }
  },
  paper: () => null,
  place: () => null,
  body: readBodies,
}

function readPattern(work: string, { start, end }: Range, pattern: RegExp): Range | null {
  const found = pattern.exec(work.slice(start, end))
  return found && { start, end: start + found[0].length }
}
