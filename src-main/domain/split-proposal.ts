import { listOfKind } from './decide-proposals.ts'
import type { Directive } from './directive.ts'
import { dropDeadLinks } from './drop-dead-links.ts'
import { AppError } from './errors.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { asItStands, type NewIds, type Valued } from './merge-proposals.ts'
import { Proposal } from './proposal.ts'
import { repointMeeting } from './repoint-links.ts'
import type { Mark, Paragraph } from './speech.ts'
import { wholeLetter } from './whole-letter.ts'

export type Cut = {
  proposalId: Id
  /** Offsets in the source, inside the proposal's passage. */
  at: readonly number[]
  /** Ids for one part. */
  newIds: () => NewIds
  /** What the reader finds in one part alone, where reading it anew is better than dividing the old value. */
  readPart?: (proposal: Valued, start: number, end: number) => Valued['value'] | null
}

/** Blanks, marks and joining words that belong to neither part. */
const LEAD = /^[\s;,.:–-]+/u
const TAIL = /[\s;,:–-]+$/u

/**
 * Makes several proposals of one, cut at places of its passage. Each part takes the state of the old one, which stays
 * as rejected. A deadline, target or coordinator stays with the part that names it. Refuses with `SPLIT_OUTSIDE`.
 */
export function splitProposal(meeting: Meeting, cut: Cut): { meeting: Meeting; proposalIds: Id[] } {
  const found = meeting.proposals.find((one) => one.id === cut.proposalId)
  if (!found) throw new AppError('PROPOSAL_NOT_FOUND', { id: cut.proposalId })
  const source = meeting.sources.find((one) => one.id === found.source.sourceId)
  if (!source || found.kind === 'field' || found.status === 'rejected') throw new AppError('PROPOSALS_DIFFER')
  const old = asItStands(meeting, found)
  const spans = spansOf(source.text, old, cut.at)
  const groupId = old.kind === 'directive' ? (old.value.groupId ?? cut.newIds().valueId) : null
  const parts = spans.map(([start, end], index) => {
    const ids = cut.newIds()
    const span = { sourceId: source.id, start, end }
    const value = {
      ...(cut.readPart?.(old, start, end) ?? divide(old, source.text.slice(start, end), index === 0)),
      id: ids.valueId,
      source: span,
      origin: old.status === 'accepted' ? 'accepted' : 'proposed',
      ...(groupId && { groupId }),
    }
    return Proposal.parse({ ...old, id: ids.proposalId, source: span, value }) as Valued
  })
  const linked = leadLinks(putParts(meeting, found as Valued, parts), old, parts)
  return { meeting: dropDeadLinks(linked), proposalIds: parts.map((one) => one.id) }
}

/** What named the old value names its first part; a task named the speech it stands in. */
function leadLinks(meeting: Meeting, old: Valued, parts: readonly Valued[]): Meeting {
  const first = parts[0]?.value.id
  if (first === undefined) return meeting
  const inPart = (one: Directive): Directive => {
    const part = parts.find(
      ({ source }) => source.start <= (one.source?.start ?? -1) && (one.source?.start ?? -1) < source.end,
    )
    const isHere = part && one.speechId === old.value.id && one.source?.sourceId === part.source.sourceId
    return isHere ? { ...one, speechId: part.value.id } : one
  }
  const placed: Meeting = {
    ...meeting,
    directives: meeting.directives.map(inPart),
    proposals: meeting.proposals.map((one) => (one.kind === 'directive' ? { ...one, value: inPart(one.value) } : one)),
  }
  return repointMeeting(placed, new Map([[old.value.id, first]]))
}

function spansOf(text: string, old: Valued, at: readonly number[]): [number, number][] {
  const { start, end } = old.source
  const cuts = [...new Set(at.map((one) => wholeLetter(text, one, -1)))].toSorted((a, b) => a - b)
  if (cuts.some((one) => one <= start || one >= end)) throw new AppError('SPLIT_OUTSIDE')
  const spans = [start, ...cuts].map((from, index) => trimmed(text, from, cuts[index] ?? end))
  if (spans.some(([from, to]) => from >= to)) throw new AppError('SPLIT_OUTSIDE')
  return spans
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const words = text.slice(start, end)
  const lead = LEAD.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead).replace(TAIL, '')
  return [start + lead, start + lead + rest.length]
}

/** The old value with the words of one part; what is not said in the part is left to the first one. */
function divide(old: Valued, words: string, isFirst: boolean): object {
  if (old.kind === 'directive') return divideDirective(old.value, words, isFirst)
  if (old.kind === 'speech')
    return {
      ...old.value,
      paragraphs: paragraphsOf(words, old.value.paragraphs),
      summary: isFirst ? old.value.summary : '',
    }
  if (old.kind === 'group') return { ...old.value, description: words, count: null }
  if (old.kind === 'photo') return { ...old.value, caption: words, file: isFirst ? old.value.file : '' }
  return { ...old.value, text: words }
}

function divideDirective(value: Directive, words: string, isFirst: boolean): Directive {
  const says = (one: string): boolean => one !== '' && words.includes(one)
  const deadlineWords = 'text' in value.deadline ? value.deadline.text : ''
  const keepsDeadline = deadlineWords === '' ? isFirst : says(deadlineWords)
  return {
    ...value,
    text: words,
    deadline: keepsDeadline ? value.deadline : { kind: 'none' },
    target: says(value.target) ? value.target : '',
    coordinators: value.coordinators.filter((one) => isFirst || says(one)),
    emphasis: { ...value.emphasis, items: value.emphasis.items.filter(says) },
    history: isFirst ? value.history : [],
  }
}

/** The lines of a part; a paragraph that is still whole keeps its form, and what must not be published stays marked. */
const paragraphsOf = (words: string, old: readonly Paragraph[]): Paragraph[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => old.find((one) => one.text === text) ?? { text, list: 'none', marks: hiddenMarks(text, old) })

function hiddenMarks(text: string, old: readonly Paragraph[]): Mark[] {
  return old.flatMap((paragraph) =>
    paragraph.marks
      .filter((mark) => mark.type === 'notForPublication')
      .flatMap((mark): Mark[] => {
        const within = paragraph.text.indexOf(text)
        const start = Math.max(0, mark.start - within)
        const end = Math.min(text.length, mark.end - within)
        return within >= 0 && start < end ? [{ ...mark, start, end }] : []
      }),
  )
}

function putParts(meeting: Meeting, old: Valued, parts: readonly Valued[]): Meeting {
  const list = listOfKind[old.kind]
  const present: { id: Id }[] = meeting[list]
  const at = present.findIndex((one) => one.id === old.value.id)
  const place = meeting.proposals.findIndex((one) => one.id === old.id)
  const rejected = { ...old, status: 'rejected' as const }
  return {
    ...meeting,
    proposals: meeting.proposals.toSpliced(place, 1, ...parts, rejected),
    [list]: old.status === 'accepted' && at >= 0 ? present.toSpliced(at, 1, ...parts.map((one) => one.value)) : present,
  }
}
