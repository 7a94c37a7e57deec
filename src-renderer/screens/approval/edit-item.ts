import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItem } from '#domain/review-items.ts'
import { passageOf } from '#domain/review-quotations.ts'
import type { Speech } from '#domain/speech.ts'
import { readDeadline, writeDeadline } from '../meeting-editor/deadline-text.ts'
import { typeInto } from '../speeches/type-into.ts'

/** The boxes of an item and what they hold; only a directive has more than its words. */
export type ItemValues = { text: string } & Partial<Record<(typeof taskFields)[number], string>>
export const taskFields = ['assignee', 'coordinators', 'deadline', 'product'] as const

export function valuesOf(meeting: Meeting, item: ReviewItem): ItemValues {
  const text = item.content.find((one) => one.field === 'text')?.text ?? ''
  const directive = item.kind === 'directive' && meeting.directives.find((one) => one.id === item.recordId)
  if (!directive) return { text }
  const { assignee, coordinators, deadline, product } = directive
  return { text, assignee, coordinators: coordinators.join('; '), deadline: writeDeadline(deadline), product }
}

/** The meeting with an item as a leader has corrected it. */
export function editItem(meeting: Meeting, item: ReviewItem, values: ItemValues): Meeting {
  const text = values.text.replace(/\s*\n\s*/gu, ' ').trim()
  if (item.kind === 'quotation') {
    const speeches = meeting.speeches.map((one) => (one.id === item.recordId ? requote(one, item, text) : one))
    return { ...meeting, speeches }
  }
  const change = <One extends { id: string }>(list: One[], edited: (one: One) => One): One[] =>
    list.map((one) => (one.id === item.recordId ? edited(one) : one))
  return item.kind === 'assessment'
    ? { ...meeting, assessments: change(meeting.assessments, (one) => ({ ...one, text })) }
    : {
        ...meeting,
        directives: change(meeting.directives, (one) => ({ ...one, text, ...taskOf(one, values, meeting) })),
      }
}

function taskOf(one: Directive, values: ItemValues, { heldOn }: Meeting): Partial<Directive> {
  const { assignee = one.assignee, coordinators = one.coordinators.join('; '), product = one.product } = values
  const day = heldOn !== null && !heldOn.startsWith('--') ? heldOn : null
  return {
    ...{ assignee: assignee.trim(), product: product.trim() },
    coordinators: coordinators
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    deadline: readDeadline(values.deadline ?? writeDeadline(one.deadline), one.deadline, day),
  }
}

/** A passage that is replaced whole stays a quotation. */
function requote(speech: Speech, item: ReviewItem, text: string): Speech {
  const old = item.content.find((one) => one.field === 'text')?.text
  const places = speech.paragraphs.flatMap(({ text: line, marks }, row) =>
    marks.flatMap((mark) => (mark.type === 'quotation' && passageOf(line, mark) === old ? [{ row, mark }] : [])),
  )
  const [place] = places
  if (!place) return speech
  const { row, mark } = place
  const typed = typeInto(
    speech.paragraphs,
    { anchor: { row, offset: mark.start }, head: { row, offset: mark.end } },
    text,
  )
  const paragraphs = typed.paragraphs.map((one, at) => {
    const marks = one.marks.filter((other) => other.type !== 'quotation' || other.start !== mark.start)
    return at === row ? { ...one, marks: [...marks, { ...mark, end: mark.start + text.length }] } : one
  })
  return { ...speech, paragraphs }
}
