import type { CalendarDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { bodyFindings as words } from '../wording/finding-words.ts'
import { recipientFindings, sameAsAboveLine } from '../wording/finding-words-papers.ts'
import { oldNames, oldNamePlaces as places } from '../wording/old-names.ts'
import { firstDay } from './record-rules.ts'
import {
  aboutMeeting,
  aboutPaper,
  adviceIf,
  contradictionIf,
  everyPaper,
  type Found,
  letters,
  type MeetingFacts,
  type Rule,
} from './rule.ts'
import { showDate } from './shown.ts'

/** One agency, one name per date (documents.md, cross-document checks), and to whom a paper goes. */
export const bodyRules: readonly Rule[] = [
  aboutMeeting('body.valid', everyPaper, ({ meeting }) => findInvalid(meeting)),
  aboutPaper('body.valid-issued', letters, ({ meeting: { organizer }, record, context }) => {
    const { officialName: name, validTo } = organizer
    const { issuedOn } = record
    if (validTo === null) return []
    const where = { field: 'organizer', found: `${issuedOn} ${validTo}` }
    return issuedOn === null
      ? adviceIf(context.today > validTo, where, words.issuedToday(name, showDate(validTo)))
      : contradictionIf(issuedOn > validTo, where, words.issuedAfterEnd(name, showDate(validTo), showDate(issuedOn)))
  }),
  aboutMeeting('body.old-name', everyPaper, findOldNames),
  aboutMeeting('recipients.none', letters, ({ meeting: { recipients } }) =>
    adviceIf(
      recipients.every((line) => line.trim() === ''),
      'recipients',
      recipientFindings.none,
    ),
  ),
  aboutMeeting('recipients.doubled', letters, ({ meeting: { recipients } }) => {
    const keys = recipients.map(exactKey)
    const doubled = recipients.filter((_, at) => keys[at] !== '' && keys.indexOf(keys[at] ?? '') < at)
    return doubled.flatMap((line) =>
      adviceIf(true, { field: 'recipients', found: line }, recipientFindings.doubled(line.trim())),
    )
  }),
  // "Như trên" means those after Kính gửi, which these papers do not have (NĐ 30, Phụ lục I, II.9).
  aboutPaper('recipients.same-as-above', ['conclusion-notice', 'communique', 'invitation'], ({ meeting, record }) => {
    const isHanging = record.addressees.length === 0 && meeting.recipients.some((line) => sameAsAboveLine.test(line))
    return adviceIf(isHanging, 'recipients', recipientFindings.sameAsAbove)
  }),
]

function findInvalid(meeting: Meeting): Found[] {
  const { officialName: name, validFrom, validTo } = meeting.organizer
  const held = firstDay(meeting)
  if (held === null) return []
  const where = { field: 'organizer', found: `${held} ${validFrom} ${validTo}` }
  return [
    ...(validFrom !== null && held < validFrom
      ? contradictionIf(true, where, words.notYet(name, showDate(validFrom), showDate(held)))
      : []),
    ...(validTo !== null && held > validTo
      ? contradictionIf(true, where, words.noLonger(name, showDate(validTo), showDate(held)))
      : []),
  ]
}

type Named = { field: keyof typeof places; itemId: string; text: string }

const listNamed = ({ attendees, directives, recipients }: Meeting): Named[] => [
  ...attendees.map((one) => ({
    field: 'attendees' as const,
    itemId: one.id,
    text: [...one.posts, one.organization].join('; '),
  })),
  ...directives.map((one) => ({
    field: 'directives' as const,
    itemId: one.id,
    text: [one.assignee, ...one.coordinators].join('; '),
  })),
  ...recipients.map((text) => ({ field: 'recipients' as const, itemId: '', text })),
]

/** Names that were out of use on the day of the meeting; each told once, where it first stands. */
function findOldNames({ meeting, context }: MeetingFacts): Found[] {
  const held = firstDay(meeting)
  if (held === null) return []
  const told = new Set<string>()
  return listNamed(meeting).flatMap(({ field, itemId, text }) =>
    namesOutOfUse(text, held, context).flatMap(({ name, since, next }) => {
      if (told.has(exactKey(name))) return []
      told.add(exactKey(name))
      const message = words.oldName(name, showDate(since), next, places[field])
      return adviceIf(true, { field, itemId, found: name }, message)
    }),
  )
}

type OutOfUse = { name: string; since: CalendarDate; next: string }

/** By what is known of the mergers of 2025, and by the office's own directory. */
function namesOutOfUse(text: string, held: CalendarDate, context: MeetingFacts['context']): OutOfUse[] {
  const clean = text.normalize('NFC')
  const merged = oldNames.flatMap(({ pattern, since, next }) => {
    const name = held >= since ? pattern.exec(clean)?.[0] : undefined
    return name === undefined ? [] : [{ name, since, next }]
  })
  const key = ` ${expandedKey(clean)} `
  const ended = (context.organizations ?? []).flatMap(({ officialName, validTo }) => {
    const isNamed = officialName.trim() !== '' && key.includes(` ${expandedKey(officialName)} `)
    const isEnded = isNamed && validTo !== null && held > validTo && merged.length === 0
    return isEnded ? [{ name: officialName, since: validTo, next: '' }] : []
  })
  return [...merged, ...ended]
}
