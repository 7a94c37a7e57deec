import type { Award } from '#domain/award.ts'
import type { Directive } from '#domain/directive.ts'
import type { Figure } from '#domain/figure.ts'
import { markWithheld } from '#domain/mark-withheld.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Photo } from '#domain/photo.ts'
import { expandedKey as foldedWords } from '#vietnamese/expanded-key.ts'
import { cutSpeech, hiddenPassages } from './cut-speech.ts'
import type { LeftOut } from './left-out.ts'
import { makeSecrets, type Secrets } from './repeats-hidden.ts'
import { trimSentence } from './wording/sentence.ts'

/** A meeting as the press may see it, and what was taken out of it. */
export type Publication = { meeting: Meeting; leftOut: LeftOut[] }

/** The meeting without anything that is not for publication. */
export const keepPublishable = (meeting: Meeting): Meeting => preparePublication(meeting).meeting

/** What a paper for the press leaves out of a meeting, for the officer only. */
export const listLeftOut = (meeting: Meeting): LeftOut[] => preparePublication(meeting).leftOut

/**
 * Takes out what is marked "not for publication", what a leader has forbidden to publish or is meant for those present only, and every other record that repeats
 * it, in part or in whole: what was hidden once must not return by a side door.
 */
export function preparePublication(meeting: Meeting): Publication {
  const known = prepared.get(meeting)
  if (known) return known
  const publication = prepare(markWithheld(meeting))
  prepared.set(meeting, publication)
  return publication
}

/** A meeting is a value and never changes: papers and checks ask for the same one again and again. */
const prepared = new WeakMap<Meeting, Publication>()

function prepare(meeting: Meeting): Publication {
  const passages = listPassages(meeting)
  const hiddenFigures = meeting.figures.filter((one) => one.notForPublication)
  const hasMarks = [...meeting.directives, ...meeting.photos].some((one) => one.notForPublication)
  if (passages.length === 0 && hiddenFigures.length === 0 && !hasMarks) return { meeting, leftOut: [] }
  const secrets = makeSecrets(meeting, passages)
  const repeats = (...texts: string[]) =>
    secrets.repeats(...texts) || texts.some((text) => hiddenFigures.some((one) => saysFigure(text, one)))
  const leftOut: LeftOut[] = []
  const keep = makeKeeper(leftOut)
  const open: Meeting = {
    ...meeting,
    speeches: meeting.speeches.map((speech) => cutSpeech(speech, repeats, leftOut)),
    directives: keepDirectives(meeting, repeats, leftOut),
    figures: meeting.figures.filter((one) =>
      keep('figure', one.text || one.indicator, reasonOf(one.notForPublication, repeats(one.text, tellFigure(one)))),
    ),
    assessments: meeting.assessments.filter((one) => {
      const isMarked = one.notForPublication || !one.isInternal
      const reason = reasonOf(one.notForPublication || one.isInternal, repeats(one.text))
      return keep('assessment', one.text, reason === 'marked' && !isMarked ? 'internal' : reason)
    }),
    awards: meeting.awards.filter((one) =>
      keep('award', one.text || one.award, reasonOf(false, repeats(...wordsOfAward(one)))),
    ),
    photos: keepPhotos(meeting.photos, { repeats, keep }),
    votes: meeting.votes.filter((one) => keep('vote', one.subject, reasonOf(false, repeats(one.subject)))),
    reports: meeting.reports.filter((one) => keep('report', one.title, reasonOf(false, repeats(one.title)))),
    ...keepAttendance(meeting, secrets, keep),
    release: keepRelease(meeting.release, { repeats, keep }),
  }
  return { meeting: open, leftOut }
}

type Repeats = (...texts: string[]) => boolean
type Reason = LeftOut['reason'] | null
type Keeper = (part: LeftOut['part'], text: string, reason: Reason) => boolean

const reasonOf = (isMarked: boolean, isRepeating: boolean): Reason =>
  isMarked ? 'marked' : isRepeating ? 'repeatsMarked' : null

/** Notes what is left out; true for what stays. */
const makeKeeper =
  (leftOut: LeftOut[]): Keeper =>
  (part, text, reason) => {
    if (reason !== null) leftOut.push({ part, text: trimSentence(text), reason })
    return reason === null
  }

function listPassages({ speeches, directives, figures, assessments, photos }: Meeting): string[] {
  return [
    ...speeches.flatMap(hiddenPassages),
    ...directives.filter((one) => one.notForPublication).map((one) => one.text),
    ...figures.filter((one) => one.notForPublication).map((one) => one.text),
    ...assessments.filter((one) => one.notForPublication || one.isInternal).map((one) => one.text),
    ...photos.filter((one) => one.notForPublication).map((one) => one.caption),
  ].filter((text) => text.trim() !== '')
}

const tellFigure = ({ indicator, qualifier, written, unit }: Figure): string =>
  `${indicator} ${qualifier} ${written} ${unit}`

/** A hidden figure is told again where its indicator and its value stand in one text, whatever lies between them. */
function saysFigure(text: string, { indicator, written }: Figure): boolean {
  if (indicator.trim() === '' || written.trim() === '') return false
  const key = ` ${foldedWords(text)} `
  return key.includes(` ${foldedWords(indicator)} `) && key.includes(` ${foldedWords(written)} `)
}

/** Sub-items go with their task, and theirs with them; `seen`: a broken record may name a circle of parents. */
function keepDirectives({ directives }: Meeting, repeats: Repeats, leftOut: LeftOut[]): Directive[] {
  const own = new Map(directives.map((one) => [one.id, reasonOf(one.notForPublication, repeats(...wordsOf(one)))]))
  const parents = new Map(directives.map((one) => [one.id, one.parentId]))
  const reasonAbove = (id: string | null | undefined, seen: readonly string[]): Reason =>
    !id || seen.includes(id) ? null : (own.get(id) ?? reasonAbove(parents.get(id), [...seen, id]))
  const keep = makeKeeper(leftOut)
  return directives.filter((one) => keep('directive', one.text, reasonAbove(one.id, [])))
}

const wordsOf = ({ text, deadline, target, purpose, product, emphasis }: Directive): string[] => [
  text,
  deadline.kind === 'none' ? '' : deadline.text,
  target,
  purpose,
  product,
  emphasis.items.join(' '),
]

const wordsOfAward = ({ text, reason, award, recipient, issuer, presenter, decision }: Award): string[] => [
  ...[text, reason, award],
  ...[recipient, issuer, presenter, decision],
]

/** A hidden picture's caption hides what tells of it, but no other picture: each has a mark of its own. */
function keepPhotos(photos: readonly Photo[], { repeats, keep }: { repeats: Repeats; keep: Keeper }): Photo[] {
  const captions = photos.filter((one) => one.notForPublication).map((one) => foldedWords(one.caption))
  return photos.filter((one) => {
    const isTwin = captions.some((caption) => caption !== '' && foldedWords(one.caption).includes(caption))
    return keep(
      'photo',
      one.caption || one.file,
      reasonOf(one.notForPublication, !isTwin && repeats(one.caption, one.alt)),
    )
  })
}

function keepAttendance({ attendees, attendeeGroups }: Meeting, secrets: Secrets, keep: Keeper) {
  const isOpen = (name: string, ...texts: string[]) => keep('attendee', name, reasonOf(false, secrets.holds(...texts)))
  return {
    attendees: attendees.filter((one) => isOpen(one.fullName, ...one.posts, one.organization)),
    attendeeGroups: attendeeGroups.filter((one) => isOpen(one.description, one.description)),
  }
}

function keepRelease(
  release: Meeting['release'],
  { repeats, keep }: { repeats: Repeats; keep: Keeper },
): Meeting['release'] {
  const open = (text: string): string => (keep('release', text, reasonOf(false, repeats(text))) ? text : '')
  return { ...release, headline: open(release.headline), why: open(release.why), how: open(release.how) }
}
