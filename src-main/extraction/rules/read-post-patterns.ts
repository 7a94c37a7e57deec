import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { neverInPosts, postHeads, postStops } from './posts.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const STOPS = new RegExp(
  ` (?:${anyOf([...postStops, ...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END}|và (?:\\d|các |đồng chí |đ/c |ông |bà |đại diện |lãnh đạo |${anyOf(postHeads)}))`,
  'gu',
)

export const NEVER_IN_POST = new RegExp(`^ (?:và |${anyOf(neverInPosts)}${WORD_END})`, 'u')

/** Where the clause of a post ends; the full stop of "TP. Huế", "T.Ư Đảng" ends none. */
export const CLAUSE_END = /[,;:()“”"\n…]|(?<!(?<![\p{L}])(?:TP|Tp|TX|TT|P|Q|T|St))\.| [-–] /u

/** What stands before the first of several posts in front of a name: the start of a clause, or a word that brings somebody in. */
export const POSTS_START =
  /(?:^|[,;:(“"\n.!?]|(?<![\p{L}])(?:[Cc]ó|gồm|cùng|và|với|do|[Đđ]ồng chí|đ\/c|[Ôô]ng|[Bb]à|là|dự|mời|đó|này|nay),?) *$/u

/** Two syllables that only begin like a verb. */
export const NOUN_HERE =
  /^ (?:giao (?:thông|dịch|lưu)|dự (?:phòng|án|trữ|báo|toán)|tiếp công dân|tại chức|nhận thức)(?![\p{L}])/u
