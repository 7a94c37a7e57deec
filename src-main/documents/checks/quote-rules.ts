import type { Meeting } from '#domain/meeting.ts'
import { type Speech, speechText } from '#domain/speech.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { keepPublishable } from '../keep-publishable.ts'
import {
  quotePlaces as places,
  quotedText,
  spellings,
  publicFindings as words,
} from '../wording/finding-words-public.ts'
import { aboutMeeting, adviceIf, contradictionIf, type Found, publicPapers, type Rule } from './rule.ts'
import { shorten } from './shown.ts'

/** Fewer words in quotation marks are a name or a slogan, not somebody's words. */
const SHORTEST_QUOTE = 6

/** What the public will read word for word: quotations as they were said. */
export const quoteRules: readonly Rule[] = [
  aboutMeeting('quote.untraced', publicPapers, ({ meeting }) => findUntraced(meeting)),
  aboutMeeting('quote.summary', publicPapers, ({ meeting }) => findFromSummaries(meeting)),
  aboutMeeting('press.spelling', publicPapers, ({ meeting }) => {
    const text = listPublicTexts(keepPublishable(meeting)).join('\n')
    return adviceIf(spellings.ty.test(text) && spellings.ti.test(text), 'assessments', words.mixedSpelling)
  }),
]

type Quote = { field: string; itemId?: string; place: string; text: string }

function listQuotations({ release, photos, assessments, directives, awards }: Meeting): Quote[] {
  const texts: Quote[] = [
    { field: 'release.headline', place: places.headline, text: release.headline },
    { field: 'release.why', place: places.why, text: release.why },
    { field: 'release.how', place: places.how, text: release.how },
    ...photos.map((one) => ({ field: 'photos', itemId: one.id, place: places.photos, text: one.caption })),
    ...assessments.map((one) => ({ field: 'assessments', itemId: one.id, place: places.assessments, text: one.text })),
    ...directives.map((one) => ({ field: 'directives', itemId: one.id, place: places.directives, text: one.text })),
    ...awards.map((one) => ({
      field: 'awards',
      itemId: one.id,
      place: places.awards,
      text: `${one.text} ${one.reason}`,
    })),
  ]
  return texts.flatMap((one) =>
    [...one.text.matchAll(quotedText)]
      .map(([, curly, plain, angled]) => ({ ...one, text: (curly ?? plain ?? angled ?? '').trim() }))
      .filter(({ text }) => exactKey(text).split(' ').length >= SHORTEST_QUOTE),
  )
}

/** Words that nobody said, as far as the record goes. A quotation inside the notes is a record too. */
function findUntraced(meeting: Meeting): Found[] {
  const quotes = listQuotations(keepPublishable(meeting))
  if (quotes.length === 0) return []
  const quotedInNotes = meeting.sources.flatMap(({ text }) => [...text.matchAll(quotedText)].map(([all]) => all))
  const said = [...meeting.speeches.map(speechText), ...quotedInNotes].map((text) => ` ${exactKey(text)} `)
  return quotes
    .filter(({ text }) => !said.some((one) => one.includes(` ${exactKey(text)} `)))
    .flatMap(({ field, itemId, place, text }) =>
      contradictionIf(true, { field, itemId, found: text }, words.quoteUntraced(shorten(text), place)),
    )
}

const isTakenDown = (speech: Speech, text: string): boolean =>
  speech.isVerbatim ||
  speech.paragraphs.some(({ text: own, marks }) =>
    marks.some(
      (mark) => mark.type === 'quotation' && exactKey(own.slice(mark.start, mark.end)).includes(exactKey(text)),
    ),
  )

/** Words found only in a speech that was summed up: perhaps the secretary's, not the speaker's. */
function findFromSummaries(meeting: Meeting): Found[] {
  return listQuotations(keepPublishable(meeting)).flatMap(({ field, itemId, text }) => {
    const holders = meeting.speeches.filter((one) => ` ${exactKey(speechText(one))} `.includes(` ${exactKey(text)} `))
    const isSure = holders.length === 0 || holders.some((one) => isTakenDown(one, text))
    const message = words.quoteSummary(shorten(text), holders[0]?.speaker ?? '')
    return adviceIf(!isSure, { field, itemId, found: text }, message)
  })
}

const listPublicTexts = ({ title, release, assessments, directives, photos, awards }: Meeting): string[] => [
  ...[title, release.headline, release.why, release.how],
  ...assessments.map((one) => one.text),
  ...directives.map((one) => one.text),
  ...photos.map((one) => one.caption),
  ...awards.map((one) => one.text),
]
