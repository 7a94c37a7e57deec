import { type DirectiveState, openRun } from './directive-state.ts'
import { emitDirectives } from './emit-directives.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { saysWhatIsNeeded } from './read-continuation.ts'
import { readIssuer } from './read-issuer.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { TELLS_RESULT } from './rules/find-directives-patterns.ts'
import { BY_THAT, ORDERING_PAPER, PAPER_LEAD, PETITION_PAPER, SIGNS } from './rules/read-paper-patterns.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** "Chủ tịch UBND huyện … vừa ký công văn về …": whose the paper is that the text tells of from here on. */
export function noteSigner(state: DirectiveState, sentence: Range): void {
  const { source } = state
  const words = source.outside.slice(sentence.start, sentence.end)
  const signs = SIGNS.exec(words)
  if (!signs || PETITION_PAPER.test(words)) return
  const at = sentence.start + signs.index
  const signer = rangesWithin(source.references, sentence.start, at).findLast(
    (one) => one.start >= sentence.start && one.end <= at && one.person !== null,
  )
  if (signer && /^[,–-]?$/u.test(source.work.slice(signer.end, at).trim())) {
    state.paper = { person: signer.person, body: '', by: sentence }
    return
  }
  const start = skipOpeners(source.work, sentence.start, at)
  const body = readIssuer(source.work, start, at)
  if (body && source.work.slice(body.end, at).trim() === '')
    state.paper = { person: null, body: wordsOf(source, body.start, body.end), by: sentence }
}

/** "Công điện nêu rõ, Bộ Y tế phải …", "Theo công văn, các xã cần …": what the paper asks, its signer asks. */
export function readPaper(state: DirectiveState, sentence: Range): boolean {
  const { source, paper, previous } = state
  if (!paper) return false
  const words = source.work.slice(sentence.start, sentence.end)
  const lead = PAPER_LEAD.exec(words)?.[0] ?? (previous?.end === paper.by.end ? BY_THAT.exec(words)?.[0] : undefined)
  if (!lead) return false
  const content = { start: sentence.start + lead.length, end: sentence.end }
  const shape = findShape(source.work, content.start, content.end)
  const said = source.work.slice(content.start, content.end)
  const isCharge = shape?.kind === 'bodyVerb' && ORDERING_PAPER.test(lead) && !TELLS_RESULT.test(said)
  if (!shape || !(isCharge || saysWhatIsNeeded(said, shape))) return false
  openRun(state, paper.person, '')
  state.run.issuerBody = paper.body
  state.speaker = paper.person
  emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.reported, confidence: 'likely' })
  return true
}
