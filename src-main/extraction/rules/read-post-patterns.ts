import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { neverInPosts, postHeads, postStops } from './posts.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const STOPS = new RegExp(
  ` (?:${anyOf([...postStops, ...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END}|và (?:\\d|các |đồng chí |đ/c |ông |bà |đại diện |lãnh đạo |${anyOf(postHeads)}))`,
  'gu',
)

export const NEVER_IN_POST = new RegExp(`^ ${anyOf(neverInPosts)}${WORD_END}`, 'u')

/** Two syllables that only begin like a verb. */
export const NOUN_HERE = /^ (?:dự (?:phòng|án|trữ|báo|toán)|tiếp công dân|tại chức|nhận thức)(?![\p{L}])/u
