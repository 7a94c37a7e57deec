import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { postHeads, postStops } from './posts.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const STOPS = new RegExp(
  ` (?:${anyOf([...postStops, ...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END}|và (?:các |đồng chí |đ/c |ông |bà |đại diện |lãnh đạo |${anyOf(postHeads)}))`,
  'gu',
)
