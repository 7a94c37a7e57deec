import { foldKey } from '#vietnamese/fold.ts'
import { provinces } from '#vietnamese/provinces.ts'
import type { Frame } from './find-frames.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { oncePerWords } from './once-per-place.ts'
import type { KnownPerson } from './people-book.ts'
import { readBodies } from './read-body.ts'
import { readPostsBefore } from './read-post.ts'
import { ranks } from './rules/bodies.ts'
import { ADVISER, ranksThat, THE_HOUSE } from './rules/issuers.ts'
import { HAMLET, rankExceptions } from './rules/rank-exceptions.ts'
import { askingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

const ranked = [...rankExceptions, ...ranks]
  .flatMap(({ rank, words }) => words.map((word) => ({ rank, key: `${foldKey(word)} ` })))
  .sort((a, b) => b.key.length - a.key.length)

/** Rank of a post or a body by the longest known words it starts with; 0 = unknown. */
export const rankOf: (name: string) => number = oncePerWords((name: string): number => {
  if (HAMLET.test(name)) return ranksThat.followOnly
  const key = `${foldKey(name).replace(/^(?:cac|tung|tat ca(?: cac)?|dong chi) /u, '')} `
  const known = ranked.find((one) => key.startsWith(one.key))?.rank
  if (known !== undefined) return known
  if (OF_THOSE.test(key)) return rankOf(key.replace(OF_THOSE, ''))
  return PROVINCE.test(key) ? ranksThat.govern : 0
})

/** A deputy stands where his head does, the leaders of a body where the body does; "tư lệnh ngành" is a minister. */
const OF_THOSE = /^(?:pho |quyen |p(?=ct |gd |bt )|tong (?=giam doc )|lanh dao |nguoi dung dau |tu lenh (?=nganh ))/u
const PROVINCE = new RegExp(`^(?:(?:thanh pho|tp|tinh) )?(?:hcm|tp|${provinces.map(foldKey).join('|')}) `, 'u')

/** A request to a body above the one who asks: a proposal, not a directive. */
export function isUpward(source: SourceReading, frame: Frame, end: number): boolean {
  if (!askingVerbs.includes(frame.verb) && (!frame.body || frame.body.kind === 'paper')) return false
  if (frame.reference?.person && isExpert(source, frame.reference.person)) return true
  const at = skipOpeners(source.work, frame.contentStart, end)
  const body = readBodies(source.work, at, end)
  // Without tones "bố trí" begins like "Bộ", "tính toán" like "tỉnh": a verb of the task is nobody.
  if (!body && findShape(source.work, at, end)?.kind === 'bareVerb') return false
  if (asksTheHost(source, frame, source.work.slice(at, end))) return true
  const asked = rankOf(source.work.slice(at, body?.end ?? end))
  if (asked === 0) return false
  const asker = rankOfAsker(source, frame)
  if (asker === 0) return asked >= ranksThat.leadABranch || asksTheChair(source, frame)
  return asked > asker
}

/** "TS Nguyễn … đề nghị chính quyền …": an expert without an office advises, unless he is in the chair. */
const isExpert = ({ chairs }: SourceReading, person: KnownPerson): boolean =>
  ADVISER.test(person.honorific) && !chairs.includes(person) && person.posts.every((post) => rankOf(post) === 0)

/** Someone without a known post, in notes that name a chair, asks; only the chair directs there. */
const asksTheChair = ({ chairs }: SourceReading, { reference }: Frame): boolean =>
  chairs.length > 0 &&
  reference?.person != null &&
  !chairs.includes(reference.person) &&
  reference.person.posts.length === 0

/** "Cô Mận đề nghị nhà trường sửa sân bóng": who is not in the chair asks the house itself. */
const asksTheHost = ({ chairs }: SourceReading, { reference }: Frame, words: string): boolean =>
  chairs.length > 0 && reference?.person != null && !chairs.includes(reference.person) && THE_HOUSE.test(words)

const LONGEST_ROW = 160

/** "Chủ tịch HĐND tỉnh, Trưởng Tiểu ban yêu cầu …": of several posts in a row the highest. */
function rankInRow(work: string, { start, end }: Range): number {
  const joint = work.slice(start - 2, start) === ', ' ? start - 2 : start
  const before = joint < start ? readPostsBefore(work, Math.max(0, joint - LONGEST_ROW), joint) : []
  return Math.max(...[...before, { start, end }].map((one) => rankOf(work.slice(one.start, one.end))))
}

function rankOfAsker(source: SourceReading, frame: Frame): number {
  if (frame.body) return rankInRow(source.work, frame.body)
  const posts = frame.reference?.person?.posts ?? []
  return Math.max(0, ...posts.map(rankOf))
}
