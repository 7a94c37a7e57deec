import type { Output } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import type { ImportCounts } from '#contract/shapes.ts'
import type { Extraction } from '#domain/extraction.ts'
import type { Meeting } from '#domain/meeting.ts'

/** Date as people read it: `25/12/2020`, `25/12`. */
function writtenDate(heldOn: string | null): string {
  if (heldOn === null) return cliWords.noDate
  const [day, month, year] = heldOn.replace(/^--/, '0000-').split('-').reverse()
  return year === '0000' ? `${day}/${month}` : `${day}/${month}/${year}`
}

export function describeList({ meetings, damaged }: Output<'meeting.list'>): string[] {
  if (meetings.length + damaged.length === 0) return [cliWords.noMeetings]
  const rows = meetings.map((one) => {
    const date = `${writtenDate(one.heldOn)}${one.isYearInferred ? cliWords.yearInferred : ''}`
    return `${one.id}  ${date.padEnd(10)}  ${one.title || cliWords.untitled}`
  })
  return [...rows, ...damaged.map((one) => one.message)]
}

export function describeCounts(counts: ImportCounts): string[] {
  const names = Object.entries(cliWords.counts) as [keyof ImportCounts, string][]
  const found = names.filter(([name]) => counts[name] > 0)
  return [`${cliWords.found}:`, ...found.map(([name, words]) => `  ${String(counts[name]).padStart(3)}  ${words}`)]
}

export function describeMeeting(meeting: Meeting): string[] {
  const inferred = meeting.isYearInferred ? cliWords.yearInferred : ''
  return [
    `${meeting.id}  ${meeting.title || cliWords.untitled}`,
    [writtenDate(meeting.heldOn) + inferred, meeting.organizer.officialName, meeting.place].filter(Boolean).join(' · '),
    ...section(
      cliWords.attendance,
      meeting.attendees.map((one) => [one.fullName, ...one.posts].join(', ')),
    ),
    ...section(
      cliWords.directives,
      meeting.directives.map((one) => [one.assignee, one.text].filter(Boolean).join(': ')),
    ),
    ...section(
      cliWords.figures,
      meeting.figures.map((one) => one.text || one.indicator),
    ),
  ]
}

function section(title: string, rows: string[]): string[] {
  return rows.length === 0 ? [] : ['', `${title} (${rows.length}):`, ...rows.map((row, at) => `  ${at + 1}. ${row}`)]
}

export function describeExtraction(found: Extraction): string[] {
  const { meeting } = found
  const inferred = meeting.isYearInferred ? cliWords.yearInferred : ''
  const counts = {
    fields: found.fields.length,
    attendees: found.people.length,
    groups: found.groups.length,
    speeches: found.speeches.length,
    directives: found.directives.length,
    figures: found.figures.length,
    awards: found.awards.length,
    assessments: found.assessments.length,
    photos: found.captions.length,
  }
  return [
    meeting.title || cliWords.untitled,
    [meeting.session, writtenDate(meeting.heldOn) + inferred, meeting.organizer, meeting.place]
      .filter(Boolean)
      .join(' · '),
    ...describeCounts(counts),
    ...section(
      cliWords.attendance,
      found.people.map((one) => [one.name, ...one.positions].join(', ')),
    ),
    ...section(
      cliWords.directives,
      found.directives.map((one) => [one.assignee, one.text].filter(Boolean).join(': ')),
    ),
  ]
}

export function describeHits({ hits, notes, isLoose, hasMore }: Output<'meeting.search'>): string[] {
  if (hits.length === 0) return [...notes, cliWords.noHits]
  const head = isLoose ? [...notes, cliWords.looseHits] : notes
  const rows = hits.map((hit) => `${hit.meetingId}  ${hit.meetingTitle || cliWords.untitled}\n  ${hit.snippet}`)
  return [...head, ...rows, ...(hasMore ? [cliWords.moreHits] : [])]
}

export function describeSample({ meeting, counts, isNew }: Output<'sample.import'>, folder: string): string[] {
  const values = { id: meeting.id, title: meeting.title, folder }
  const head = fillWords(isNew ? cliWords.imported : cliWords.alreadyThere, values)
  return [head, fillWords(cliWords.dataFolder, values), ...describeCounts(counts)]
}
