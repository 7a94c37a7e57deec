import { findNames } from './find-names.ts'
import { bodyStarts, readBodies, readWholeBody } from './read-body.ts'
import { readPostAt } from './read-post.ts'
import {
  ANY_HOST,
  BRACKETED,
  CHAIRS,
  DAY_LEAD,
  HELD_BY,
  HELD_BY_OWNER,
  HOSTING,
  HOSTS,
  LETTERED_NAME,
  LONG_NAME,
  MEETS,
  NO_HOST,
  OPENED_QUOTE,
  OWNED,
  PLACE_BEFORE,
  PLACE_FIRST,
  PROVINCE_TAIL,
  TERM,
  UNDER_CHAIR,
  VERB_LEAD,
} from './rules/find-event-patterns.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan, type WorkingText } from './working-text.ts'

const LONGEST_HOST = 110
/** "QK2 – …", "BDK.VN - …": what stands before the first words. */
const OUTLET_LENGTH = 14

/** "<cơ quan> tổ chức <hội nghị>": the last body before the verb, from the start of its clause. */
export function readHost(source: WorkingText, sentence: Range, eventStart: number): Range | null {
  const { work } = source
  const before = work.slice(sentence.start, eventStart).replace(OPENED_QUOTE, '')
  const verb = HOSTING.exec(before)
  const hasVerb = verb !== null && verb[0].trim() !== ''
  const isVerbItself = MEETS.test(work.slice(eventStart, eventStart + 16))
  if (!isVerbItself && !hasVerb) return null
  const lead = hasVerb ? before.slice(0, verb.index) : before.replace(VERB_LEAD, ' ')
  const verbStart = sentence.start + lead.replace(BRACKETED, '').length
  const chaired = UNDER_CHAIR.exec(work.slice(sentence.start, verbStart))?.[0].length ?? 0
  const first = sentence.start + (DAY_LEAD.exec(before)?.[0].length ?? 0)
  for (const start of bodyStarts(work, sentence.start + chaired, verbStart)) {
    const body = readWholeBody(work, start, verbStart) ?? readBodies(work, start, verbStart)
    const before = work.slice(Math.max(sentence.start, start - 3), start)
    if (readPostAt(work, start, verbStart)) continue
    const isLettered = body !== null && hasVerb && LETTERED_NAME.test(work.slice(body.end, verbStart))
    if (
      body &&
      findNames(work.slice(body.start, body.end)).length === 0 &&
      (start === sentence.start || start === first || /[,:)–-] *$|^\s*$/u.test(before)) &&
      (work.slice(body.end, verbStart).replace(TERM, '').replace(PROVINCE_TAIL, '').trim() === '' ||
        (hasVerb && LONG_NAME.test(work.slice(body.end, verbStart))) ||
        isLettered)
    )
      return withoutTerm(source, withoutPlace(work, sentence.start, isLettered ? { ...body, end: verbStart } : body))
  }
  return hasVerb && !CHAIRS.test(verb[0]) ? readAnyHost(source, first, verbStart) : null
}

/** "tại Quảng trường …, thành phố Vinh, Công an tỉnh … tổ chức": the city says where, the host stands behind it. */
function withoutPlace(work: string, from: number, body: Range): Range {
  if (!PLACE_BEFORE.test(work.slice(from, body.start))) return body
  const place = PLACE_FIRST.exec(work.slice(body.start, body.end))
  return place ? { start: body.start + place[0].length, end: body.end } : body
}

/** A host whose first word no list knows ("Bưu điện …", "Khối thi đua số 6 …"): the clause in front of the verb. */
function readAnyHost(source: WorkingText, from: number, verbStart: number): Range | null {
  const clause = source.work.slice(from, verbStart)
  const cut = Math.max(
    clause.lastIndexOf(', ') + 1,
    clause.lastIndexOf(': ') + 1,
    clause.lastIndexOf('; ') + 1,
    clause.lastIndexOf(') ') + 1,
    0,
  )
  const dash = Math.max(clause.lastIndexOf(' - '), clause.lastIndexOf(' – '))
  const lead = dash >= cut && dash < OUTLET_LENGTH ? dash + 3 : cut
  const [start, end] = trimSpan(source, from + lead, verbStart)
  const words = source.work.slice(start, end)
  const isHost = words.includes(' ') && words.length <= LONGEST_HOST && ANY_HOST.test(words) && !NO_HOST.test(words)
  return isHost && findNames(words).length === 0 ? { start, end } : null
}

/** "HĐND huyện … khóa XX": the term is not part of the body's name. */
const withoutTerm = ({ work }: WorkingText, body: Range): Range => ({
  start: body.start,
  end: body.end - (TERM.exec(work.slice(body.start, body.end))?.[0].length ?? 0),
})

/** "Hội nghị do <cơ quan> tổ chức". */
export function readHostAfter(source: WorkingText, title: Range, end: number): Range | null {
  const rest = source.work.slice(title.end, end)
  const owned = HELD_BY_OWNER.test(rest) ? OWNED.exec(source.work.slice(title.start, title.end)) : null
  if (owned) return readWholeBody(source.work, title.start + owned.index + owned[0].length, title.end)
  const by = HELD_BY.exec(rest)
  if (!by) return null
  const body = readBodies(source.work, title.end + by[0].length, end)
  return body && HOSTS.test(source.work.slice(body.end, end)) ? body : null
}
