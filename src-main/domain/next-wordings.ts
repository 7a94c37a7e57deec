import type { Meeting } from './meeting.ts'
import type { Proposal } from './proposal.ts'
import { type Speech, speechText } from './speech.ts'
import { wordingLikeness } from './wording-likeness.ts'

/**
 * An accepted directive, speech, figure or person whose words were edited: the new words are proposed for that very one. Each has
 * one next wording, and none where it stands in the new edition as it was.
 */
export function nextWordings(
  meeting: Meeting,
  matched: ReadonlySet<Proposal>,
  decided: readonly Proposal[],
): (fresh: Proposal) => Proposal {
  const accepted = decided.filter((one) => one.status === 'accepted')
  const taken = new Set([...matched].flatMap((one) => ('id' in one.value ? [one.value.id] : [])))
  return (fresh) => {
    const open = accepted.filter((one) => 'id' in one.value && !taken.has(one.value.id))
    const next = asNextWording(meeting, fresh, open)
    if (next !== fresh && 'id' in next.value) taken.add(next.value.id)
    return next
  }
}

function asNextWording(meeting: Meeting, fresh: Proposal, decided: readonly Proposal[]): Proposal {
  const accepted = new Set(
    decided.flatMap(({ kind, value }) => (kind === fresh.kind && 'id' in value ? [value.id] : [])),
  )
  if (accepted.size === 0) return fresh
  if (fresh.kind === 'attendee') {
    const same = meeting.attendees.find((one) => one.fullName === fresh.value.fullName && accepted.has(one.id))
    return same ? { ...fresh, value: { ...same, posts: fresh.value.posts, source: fresh.source } } : fresh
  }
  if (fresh.kind === 'figure') {
    const same = meeting.figures.find((one) => one.indicator === fresh.value.indicator && accepted.has(one.id))
    return same
      ? { ...fresh, value: { ...fresh.value, id: same.id, notForPublication: same.notForPublication } }
      : fresh
  }
  if (fresh.kind === 'speech') {
    const same = meeting.speeches.find((one) => accepted.has(one.id) && isGrown(one, fresh.value))
    return same ? { ...fresh, value: { ...fresh.value, id: same.id } } : fresh
  }
  if (fresh.kind !== 'directive') return fresh
  const { issuer, text } = fresh.value
  const [same] = meeting.directives
    .filter((one) => one.issuer === issuer && accepted.has(one.id))
    .map((one) => ({ one, likeness: wordingLikeness(one.text, text) }))
    .filter(({ likeness }) => likeness > 0.6)
    .toSorted((a, b) => b.likeness - a.likeness)
  if (!same) return fresh
  const { id, history, product, priority, resultDocument, notForPublication } = same.one
  return { ...fresh, value: { ...fresh.value, id, history, product, priority, resultDocument, notForPublication } }
}

/** Shorter words (“Nhất trí.”) are said in many speeches. */
const TELLING = 40

/** The same person saying what was said before and more, or nearly the same: a speech that went on in the new edition. */
function isGrown(old: Speech, fresh: Speech): boolean {
  if (exactName(old.speaker) !== exactName(fresh.speaker)) return false
  const [was, now] = [speechText(old), speechText(fresh)]
  const isInside = now.startsWith(was) || (was.length >= TELLING && now.includes(was))
  return was !== '' && (isInside || wordingLikeness(was, now) > 0.6)
}

const exactName = (name: string): string => name.trim().toLowerCase()
