import type { Award } from '#domain/award.ts'
import { awardWords } from './wording/award-words.ts'
import { lowerFirst, makeSentence, restAfter, says, trimSentence } from './wording/sentence.ts'

/**
 * One sentence on an award. Who hands it over (`trao`) and who confers it (`của`) are two bodies and stay two; without
 * a presenter the sentence says only who received it.
 */
export function writeAward(award: Award): string {
  if (award.award === '' || (award.presenter === '' && award.recipient === '')) return makeSentence(award.text)
  const conferred = award.issuer !== '' && !says(award.award, award.issuer) ? ` ${awardWords.of} ${award.issuer}` : ''
  const what = `${award.award}${conferred}`
  const reason = writeReason(award.reason)
  const decision = award.decision === '' ? '' : ` (${trimSentence(award.decision)})`
  const sentence =
    award.presenter === ''
      ? `${award.recipient} ${awardWords.received} ${what}`
      : `${award.presenter} ${awardWords.gave} ${what}${award.recipient === '' ? '' : ` ${awardWords.to} ${award.recipient}`}`
  return makeSentence(`${sentence}${reason}${decision}`)
}

/** The award sentence of a news item opens with the formula, once, whatever the source began with. */
export function writeAwardNews(award: Award): string {
  const sentence = writeAward(award)
  const own = awardWords.openers.some((opener) => restAfter(sentence, opener) !== null)
  // A body's name keeps its capital: only the formula in front changes.
  return own || sentence === ''
    ? sentence
    : `${awardWords.onThisOccasion}, ${isName(award) ? sentence : lowerFirst(sentence)}`
}

const isName = (award: Award): boolean => {
  const first = award.presenter || award.recipient || award.text
  return first.charAt(0) !== first.charAt(0).toLowerCase()
}

function writeReason(reason: string): string {
  const text = trimSentence(reason)
  if (text === '') return ''
  if (awardWords.reasonOpeners.some((opener) => restAfter(text, opener) !== null)) return ` ${lowerFirst(text)}`
  const isBareNoun = restAfter(text, awardWords.achievement) !== null
  return ` ${awardWords.because} ${isBareNoun ? `${awardWords.having} ` : ''}${lowerFirst(text)}`
}
