import { dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { buildNewsItem } from '../build-news-item.ts'
import { hiddenPassages } from '../cut-speech.ts'
import { keepPublishable } from '../keep-publishable.ts'
import { listUnexplained } from '../list-unexplained.ts'
import { makeSecrets } from '../repeats-hidden.ts'
import { tellHeadline } from '../tell-headline.ts'
import { MOST_OPINIONS } from '../tell-speeches.ts'
import { photoFindings, printFindings, pressFindings as words } from '../wording/finding-words-press.ts'
import { capitalizeFirst, trimSentence } from '../wording/sentence.ts'
import {
  aboutMeeting,
  aboutPaper,
  adviceIf,
  contradictionIf,
  type Found,
  missingIf,
  type PaperFacts,
  publicPapers,
  type Rule,
} from './rule.ts'
import { showDate } from './shown.ts'

const news = ['news-item', 'press-release'] as const

/** Texts for the press: what a lead must answer, what must not slip through, what a reader outside must understand. */
export const publicationRules: readonly Rule[] = [
  aboutMeeting('press.title-repeats', publicPapers, ({ meeting }) => findTitleRepeats(meeting)),
  aboutPaper('press.subject-repeats', publicPapers, findSubjectRepeats),
  aboutMeeting('press.why', ['press-release'], ({ meeting: { release } }) =>
    missingIf(trimSentence(release.why) === '', 'release.why', words.why),
  ),
  aboutMeeting('press.how', ['press-release'], ({ meeting: { release } }) =>
    missingIf(trimSentence(release.how) === '', 'release.how', words.how),
  ),
  aboutMeeting('press.headline', news, ({ meeting }) => findComposedHeadline(meeting)),
  aboutMeeting('press.about', ['press-release'], ({ meeting: { organizer } }) =>
    adviceIf(trimSentence(organizer.about) === '', 'organizer.about', words.about),
  ),
  aboutMeeting('press.embargo', ['press-release'], ({ meeting }) => findEarlyEmbargo(meeting)),
  aboutMeeting('press.abbreviation', news, ({ meeting }) => findUnexplained(meeting)),
  aboutMeeting('press.quote-unmarked', ['press-release'], ({ meeting }) => findLongVerbatim(meeting)),
  aboutMeeting('press.opinions', ['news-item'], ({ meeting }) => findUntoldOpinions(meeting)),
  aboutMeeting('photo.complete', news, ({ meeting }) => findIncompletePhotos(meeting)),
  aboutMeeting('photo.lost', ['news-item'], ({ meeting, context }) => findLostPhotos(meeting, context.photoFiles)),
  aboutPaper('speech.marked', ['speech'], ({ meeting, paper }) => findMarkedPassages(meeting, paper.target)),
  aboutPaper('speech.summary', ['speech'], ({ meeting, paper }) => findBareSummary(meeting, paper.target)),
]

/** A title cannot be left out, so nothing of it may be marked. */
function findTitleRepeats(meeting: Meeting): Found[] {
  // The title itself is common ground to the comparison; here it is what is asked about.
  const secrets = makeSecrets({ ...meeting, title: '' }, meeting.speeches.flatMap(hiddenPassages))
  const where = { field: 'title', found: meeting.title }
  return contradictionIf(secrets.holds(meeting.title), where, words.titleRepeats(trimSentence(meeting.title)))
}

/** What the officer has typed as the subject of the paper is taken as it is, so nothing of it may be marked either. */
function findSubjectRepeats({ meeting, record }: PaperFacts): Found[] {
  const secrets = makeSecrets(meeting, meeting.speeches.flatMap(hiddenPassages))
  const where = { field: 'documents', itemId: record.id, found: record.subject }
  return contradictionIf(secrets.repeats(record.subject), where, words.subjectRepeats(trimSentence(record.subject)))
}

function findComposedHeadline(meeting: Meeting): Found[] {
  if (meeting.secrecyLevel !== 'none' || trimSentence(meeting.release.headline) !== '') return []
  const headline = tellHeadline(keepPublishable(meeting))
  const isComposed = headline !== capitalizeFirst(trimSentence(meeting.title))
  return adviceIf(isComposed, { field: 'release.headline', found: headline }, words.composed(headline))
}

function findEarlyEmbargo({ release: { embargoUntil }, startsAt }: Meeting): Found[] {
  if (embargoUntil === null || startsAt === null) return []
  const isEarly = Date.parse(embargoUntil) < Date.parse(startsAt)
  return adviceIf(isEarly, 'release.embargoUntil', words.embargoPassed(showDate(dateOf(embargoUntil))))
}

function findUnexplained(meeting: Meeting): Found[] {
  if (meeting.secrecyLevel !== 'none') return []
  const shorts = listUnexplained(buildNewsItem(meeting).blocks).join(', ')
  return adviceIf(shorts !== '', { field: 'speeches', found: shorts }, words.unexplained(shorts))
}

/** A text of news leaves most of a long discussion unsaid; the officer has to know. */
function findUntoldOpinions(meeting: Meeting): Found[] {
  const count = keepPublishable(meeting).speeches.filter((one) => one.kind === 'discussion').length
  return adviceIf(count > MOST_OPINIONS, { field: 'speeches', found: String(count) }, words.opinions(count))
}

function findLongVerbatim({ speeches }: Meeting): Found[] {
  const hasQuote = speeches.some((one) =>
    one.paragraphs.some(({ marks }) => marks.some((mark) => mark.type === 'quotation')),
  )
  if (hasQuote) return []
  return speeches
    .filter((one) => one.isVerbatim && one.paragraphs.length > 3)
    .map((one) => ({ severity: 'advice', field: 'speeches', itemId: one.id, message: words.longVerbatim(one.speaker) }))
}

function findIncompletePhotos({ photos }: Meeting): Found[] {
  return photos
    .filter((one) => !one.notForPublication)
    .flatMap((one): Found[] => {
      const where = { field: 'photos', itemId: one.id }
      const caption = trimSentence(one.caption)
      if (caption === '') return [{ severity: 'missing', ...where, found: 'caption', message: photoFindings.noCaption }]
      const noFile = adviceIf(one.file === '', { ...where, found: 'file' }, photoFindings.noFile(caption))
      const isUncredited = one.file !== '' && trimSentence(one.credit) === ''
      return [...noFile, ...adviceIf(isUncredited, { ...where, found: 'credit' }, photoFindings.noCredit(caption))]
    })
}

/** The paper shows the caption of a picture whose file is gone; somebody has to know. */
function findLostPhotos({ photos }: Meeting, files: readonly string[] | undefined): Found[] {
  if (files === undefined) return []
  return photos
    .filter((one) => one.file !== '' && !one.notForPublication && !files.includes(one.file))
    .map(({ id, file, caption }) => {
      const message = photoFindings.lost(trimSentence(caption))
      return { severity: 'missing', field: 'photos', itemId: id, found: file, message }
    })
}

/** The speaker's print keeps what the press must not see; whoever hands it on has to know. */
function findMarkedPassages({ speeches }: Meeting, target: string): Found[] {
  const speech = speeches.find((one) => one.id === target)
  const count = speech ? hiddenPassages(speech).length : 0
  return adviceIf(count > 0, { field: 'speeches', itemId: target, found: String(count) }, printFindings.marked(count))
}

function findBareSummary({ speeches }: Meeting, target: string): Found[] {
  const speech = speeches.find((one) => one.id === target)
  if (!speech || speech.paragraphs.some((one) => one.text.trim() !== '')) return []
  return missingIf(true, { field: 'speeches', itemId: target }, printFindings.onlySummary(speech.speaker))
}
