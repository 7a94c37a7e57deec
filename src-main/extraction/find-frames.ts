import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { Reference } from './find-references.ts'
import { skipOpeners } from './find-shape.ts'
import { readBodies } from './read-body.ts'
import { petitioners } from './rules/bodies.ts'
import { reportingVerbs, strongPerformatives, taskAdverbs, weakPerformatives } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

/** Somebody directs: who, the verb, and where what is asked begins. */
export type Frame = {
  reference: Reference | null
  /** The body that directs, where no person is named. */
  body: Range | null
  verb: string
  strength: 'strong' | 'weak' | 'report'
  start: number
  contentStart: number
}

const strong = anyOf(withCapitals(strongPerformatives))
const PERFORMATIVE = new RegExp(
  `${WORD_START}(?:(?<strong>${strong})|(?<weak>${anyOf(withCapitals(weakPerformatives))}))${WORD_END}`,
  'gu',
)
const ADVERB = `(?:đã|cũng|còn|rất|luôn|có|nói|thẳng thắn|một lần nữa|nhiều lần|liên tục|đồng thời|lần lượt|tha thiết|đặc biệt|nhất trí|${anyOf(taskAdverbs)}|${anyOf(reportingVerbs)})`
const ADVERB_GAP = new RegExp(`^(?: *(?:,|và|,? và)? *${ADVERB}${WORD_END})* *(?:,|và|đồng thời)? *$`, 'u')
const SECOND_VERB = new RegExp(
  `^ *(?:đã |cũng |đặc biệt )?(?:${anyOf(reportingVerbs)}|${strong}|phát biểu)${WORD_END}[^"“”]*(?:,| và|;|,? đồng thời)(?: *(?:đồng thời|cũng|đã))* *$`,
  'u',
)
/** Right after the verb, these make it a noun ("yêu cầu của …") or another word ("giao thông"). */
const NOUN_AFTER =
  /^ (?:của|đặt ra|này|trên(?! )|chính đáng|là|thông|ban(?! [\p{Lu}])|lưu|dịch|thương|thừa|hữu|mùa|tại|phát triển|nhiệm vụ chính trị)(?![\p{L}])/u
/** Right before it, these make it a noun. */
const NOUN_BEFORE =
  /(?:theo|đáp ứng|bảo đảm|đảm bảo|những|các|một số|nhiều|với|đúng|mọi|nhu cầu|sự|công tác|lãnh đạo,|ý kiến|ban|văn bản|hồ sơ|đơn|bàn|được|bị|phát biểu|tinh thần|dưới|thực hiện|tập trung|việc|đơn vị|số|có|quyết định|kế hoạch|tự|triển khai|từ|lời|tham mưu|chuyển) $/iu
const QUOTED_START = /^[ ,:]*(?:rằng|thêm|cho)?[ ,:]*/u

/** The frames of one sentence; `outside` has quoted speech blanked. */
export function findFrames(outside: string, sentence: Range, references: readonly Reference[]): Frame[] {
  const frames: Frame[] = []
  for (const match of outside.slice(sentence.start, sentence.end).matchAll(PERFORMATIVE)) {
    const at = sentence.start + match.index
    const verb = match[0]
    if (references.some((one) => one.start <= at && at < one.end)) continue
    if (
      NOUN_AFTER.test(outside.slice(at + verb.length, at + verb.length + 24)) ||
      isEmptyAfter(outside, at + verb.length, sentence.end)
    )
      continue
    const from = frames.at(-1)?.contentStart ?? sentence.start
    const subject = findSubject(outside, { start: from, end: at }, references)
    if (!subject || (subject.body && frames.length > 0)) continue
    if (!subject.reference && NOUN_BEFORE.test(outside.slice(Math.max(from, at - 16), at))) continue
    const contentStart =
      at + verb.length + (QUOTED_START.exec(outside.slice(at + verb.length, sentence.end))?.[0].length ?? 0)
    frames.push({
      ...subject,
      verb: verb.toLowerCase(),
      strength: match.groups?.strong ? 'strong' : 'weak',
      contentStart,
    })
  }
  return frames
}

const isEmptyAfter = (work: string, at: number, end: number): boolean => !/\p{L}/u.test(work.slice(at, end))

type Subject = Pick<Frame, 'reference' | 'body' | 'start'>

function findSubject(outside: string, before: Range, references: readonly Reference[]): Subject | null {
  const reference = references.findLast((one) => one.start >= before.start && one.end <= before.end)
  if (reference) {
    const gap = outside.slice(reference.end, before.end).replace(/^ *,(?= *(?:đã|cũng|đặc biệt) )/u, '')
    if (ADVERB_GAP.test(gap) || SECOND_VERB.test(gap)) return { reference, body: null, start: reference.start }
  }
  const at = skipOpeners(outside, before.start, before.end)
  const left = outside.slice(at, before.end)
  if (/^\s*(?:(?:đã|cũng|và|đồng thời) )*$/u.test(left)) return { reference: null, body: null, start: before.end }
  const clauseStart = outside.lastIndexOf(', ', before.end - 1) + 2
  return (
    readIssuingBody(outside, Math.max(at, clauseStart > before.start ? clauseStart : at), before) ??
    readIssuingBody(outside, at, before)
  )
}

const PETITIONER = new RegExp(`${WORD_START}${anyOf(petitioners)}${WORD_END}`, 'iu')

/** "UBND tỉnh yêu cầu …": a body that directs; those who can only ask are left out. */
function readIssuingBody(outside: string, at: number, before: Range): Subject | null {
  const body = readBodies(outside, at, before.end)
  if (!body || !/^ *(?:(?:đã|cũng|đồng thời|còn) )*$/u.test(outside.slice(body.end, before.end))) return null
  if (PETITIONER.test(outside.slice(body.start, body.end))) return null
  return { reference: null, body, start: body.start }
}

const REPORT = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa))* *(${anyOf([...reportingVerbs, ...weakPerformatives])})${WORD_END}(?: rõ)?[ ,:]*(?:rằng)?[ ,:]*`,
  'u',
)

/** "X nhấn mạnh …", "Theo X, …": who speaks and where what is said begins; `null` for a sentence that names no speaker. */
export function findReport(outside: string, sentence: Range, references: readonly Reference[]): Frame | null {
  for (const reference of references) {
    if (reference.start < sentence.start || reference.end > sentence.end) continue
    const rest = outside.slice(reference.end, sentence.end)
    const according = /(?:Theo|theo) $/u.test(
      outside.slice(Math.max(sentence.start, reference.start - 5), reference.start),
    )
    if (according && /^ *,/u.test(rest)) {
      return {
        reference,
        body: null,
        verb: '',
        strength: 'report',
        start: reference.start,
        contentStart: reference.end + 2,
      }
    }
    const said = REPORT.exec(rest)
    if (!said) continue
    return {
      reference,
      body: null,
      verb: said[1] ?? '',
      strength: 'report',
      start: reference.start,
      contentStart: reference.end + said[0].length,
    }
  }
  return null
}
