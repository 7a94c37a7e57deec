import { readFileSync } from 'node:fs'
import { proposeFrom } from '#app/propose-from.ts'
import { decideProposals } from '#domain/decide-proposals.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Source } from '#domain/source.ts'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const read = (name: string): string => readFileSync(new URL(`../../resources/sample/${name}`, import.meta.url), 'utf8')

/** The meeting of `resources/sample` as the program reads it, every proposal accepted; ids and times fixed. */
export function seedMeeting(): Meeting {
  const organizer = Organization.parse(JSON.parse(read('to-chuc.json')))
  const knownBodies = [organizer.officialName, organizer.shortName]
  const extraction = extractMeeting(read('ghi-chep.txt'), { date: '2020-12-25', knownBodies })
  let next = 0
  const proposals = proposeFrom(extraction, 'nguon', () => `de-xuat-${++next}`)
  const importedAt = '2020-12-25T18:00+07:00'
  const { text } = extraction
  const source = Source.parse({ id: 'nguon', fileName: 'ghi-chep.txt', importedAt, hash: 'nguon', text })
  const meeting: Meeting = { ...newMeeting('hop-mau', importedAt, organizer), sources: [source], proposals }
  const decisions = proposals.map(({ id }) => ({ proposalId: id, decision: 'accept' as const }))
  return decideProposals(meeting, decisions, () => organizer)
}
