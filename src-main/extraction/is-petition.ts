import { foldKey } from '#vietnamese/fold.ts'
import type { Run } from './directive-run.ts'
import type { DirectiveState } from './directive-state.ts'
import { findConcluders } from './find-conclusion.ts'
import type { Frame } from './find-frames.ts'
import { rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { isVoice } from './read-issuer.ts'
import { COMES_TO_DIRECT, FOR_ONESELF } from './rules/find-directives-patterns.ts'
import { ranksThat } from './rules/issuers.ts'
import { askingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** "<cơ quan> đề nghị …" in the middle of somebody's tasks: another voice that asks, not one more task. */
export function isPetition({ source, run, speaker, labelled }: DirectiveState, frame: Frame): boolean {
  const { body, reference, verb } = frame
  if (!askingVerbs.includes(verb)) return false
  if (FOR_ONESELF.test(source.work.slice(frame.contentStart, frame.contentStart + 12))) return true
  if (!body) return reference === null && speaker !== null && isMereParticipant(source, speaker, labelled === speaker)
  return (
    (run.isOpen || labelled !== null) &&
    !isVoice(body) &&
    !isOfRun(source, run, body) &&
    !isLedBy(source, run, body) &&
    rankOf(source.work.slice(body.start, body.end)) < ranksThat.govern
  )
}

/** "Sở Y tế yêu cầu các bệnh viện … Sở Y tế cũng đề nghị …": the body that directs goes on, though named by less. */
const isOfRun = ({ work }: SourceReading, { issuer, issuerBody }: Run, { start, end }: Range): boolean =>
  issuer === null && issuerBody !== '' && foldKey(issuerBody).startsWith(foldKey(work.slice(start, end)))

/** "UBND phường yêu cầu …" among the orders of its chairman: the body he leads. */
export const isLedBy = ({ work }: SourceReading, { issuer }: Run, { start, end }: Range): boolean =>
  issuer?.posts.some((post) => foldKey(post).includes(foldKey(work.slice(start, end)))) ?? false

/** Notes that name the chair, or else who concludes: one without a known post, or of the lowest rank, only asks. */
function isMereParticipant(source: SourceReading, speaker: KnownPerson, isLabelled: boolean): boolean {
  const chairs = source.chairs.length > 0 ? source.chairs : findConcluders(source)
  if (chairs.length === 0 || chairs.includes(speaker) || comesToDirect(source, speaker)) return false
  const rank = highestOf(speaker)
  return isLabelled ? rank <= (Math.max(...chairs.map(highestOf)) || ranksThat.leadTheState) : rank <= 1
}

/** "Ông …, Phó Chủ tịch UBND xã - dự và chỉ đạo": a guest from above directs whoever is in the chair. */
const comesToDirect = ({ book, work }: SourceReading, speaker: KnownPerson): boolean =>
  book.mentions.some((one) => one.person === speaker && COMES_TO_DIRECT.test(work.slice(one.end, one.end + 60)))

export const highestOf = ({ posts }: KnownPerson): number => Math.max(0, ...posts.map(rankOf))
