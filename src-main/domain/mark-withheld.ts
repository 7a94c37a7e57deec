import { decisionsInForce } from './approval.ts'
import type { Meeting } from './meeting.ts'
import { listQuotations, passageOf } from './review-quotations.ts'
import type { Paragraph, Speech } from './speech.ts'

/** The meeting with everything marked as not for publication that a leader has forbidden to publish. */
export function markWithheld(meeting: Meeting): Meeting {
  const decided = decisionsInForce(meeting.approvals)
  const withheld = new Set([...decided].flatMap(([id, { decision }]) => (decision === 'withheld' ? [id] : [])))
  if (withheld.size === 0) return meeting
  const hide = <One extends { id: string; notForPublication: boolean }>(prefix: string, list: readonly One[]): One[] =>
    list.map((one) => (withheld.has(`${prefix}-${one.id}`) ? { ...one, notForPublication: true } : one))
  const hideQuoted = (speech: Speech): Speech => {
    const quoted = listQuotations(speech, decided).filter((one) => withheld.has(one.id))
    if (quoted.length === 0) return speech
    const texts = new Set(quoted.map((one) => one.text))
    return { ...speech, paragraphs: speech.paragraphs.map((one) => hidePassages(one, texts)) }
  }
  return {
    ...meeting,
    directives: hide('directive', meeting.directives),
    assessments: hide('assessment', meeting.assessments),
    speeches: meeting.speeches.map(hideQuoted),
  }
}

function hidePassages(paragraph: Paragraph, texts: ReadonlySet<string>): Paragraph {
  const hidden = paragraph.marks.filter(
    (mark) => mark.type === 'quotation' && texts.has(passageOf(paragraph.text, mark)),
  )
  const marks = hidden.map(({ start, end }) => ({ type: 'notForPublication' as const, start, end }))
  return hidden.length === 0 ? paragraph : { ...paragraph, marks: [...paragraph.marks, ...marks] }
}
