import type { FoundSpeech } from '#domain/extraction.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { speechKindWords, speechOpeners } from './rules/speech-words.ts'

export const speechOpener = piecewise(
  new RegExp(`^ *(?:\\S+ ){0,6}?${anyOf(withCapitals(speechOpeners))}${WORD_END}`, 'u'),
)

export const speechKinds: readonly { kind: FoundSpeech['kind']; pattern: RegExp }[] = speechKindWords.map(
  ({ kind, words }) => ({
    kind,
    pattern: new RegExp(`${WORD_START}${anyOf(withCapitals(words))}${WORD_END}`, 'u'),
  }),
)
