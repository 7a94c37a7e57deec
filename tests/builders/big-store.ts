import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Attendee } from '#domain/attendee.ts'
import { Directive } from '#domain/directive.ts'
import { Figure } from '#domain/figure.ts'
import { Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Source } from '#domain/source.ts'
import { Speech } from '#domain/speech.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { type Chance, drawName, drawPlace, drawSentence, drawWord, makeChance } from './big-words.ts'

const BODIES = ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Tài chính', 'UBND tỉnh An Lạc', 'Văn phòng UBND tỉnh', 'Sở Y tế']
const organizers = BODIES.map((officialName, at) => Organization.parse({ id: `co-quan-${at}`, officialName }))
const plainMeeting = newMeeting('hop-0', '2020-01-01T08:00:00+07:00', organizers[0] as Organization)
const plainAttendee = Attendee.parse({ id: 'a', fullName: '' })
const plainSpeech = Speech.parse({ id: 's', speaker: '' })
const plainDirective = Directive.parse({ id: 'd', text: '' })
const plainFigure = Figure.parse({ id: 'f', indicator: '' })

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const two = (value: number): string => String(value).padStart(2, '0')
const sentences = (chance: Chance, count: number): string => many(count, () => drawSentence(chance)).join(' ')

/** Meeting number `at` of the generated store: 30 attendees, some 25 speeches, 20 directives, a source; about 50 kB. */
export function makeBigMeeting(at: number): Meeting {
  const chance = makeChance(at + 1)
  const day = `${2010 + (at % 17)}-${two(1 + (Math.floor(at / 17) % 12))}-${two(1 + (Math.floor(at / 204) % 28))}`
  const createdAt = `${day}T08:00:00+07:00`
  const people = many(30, () => drawName(chance))
  const title = `Hội nghị ${many(6, () => drawWord(chance)).join(' ')} ${drawPlace(chance)}`
  const source = many(6, () => sentences(chance, 3)).join('\n')
  return {
    ...plainMeeting,
    id: `hop-${at}`,
    revision: 1,
    createdAt,
    updatedAt: createdAt,
    title,
    kind: chance.pick(['conference', 'meeting', 'session', 'workingSession'] as const),
    status: chance.pick(['draft', 'inReview', 'approved', 'issued'] as const),
    organizer: chance.pick(organizers),
    heldOn: day,
    place: `phòng họp, xã ${drawPlace(chance)}`,
    attendees: people.map((fullName, index) => ({
      ...plainAttendee,
      id: `a${index}`,
      fullName,
      posts: [index === 0 ? 'Chủ tịch UBND tỉnh' : 'Phó Giám đốc'],
      organization: chance.pick(BODIES),
      role: index === 0 ? ('chair' as const) : ('member' as const),
    })),
    speeches: many(20 + Math.floor(chance.next() * 11), (index) => ({
      ...plainSpeech,
      id: `s${index}`,
      speaker: chance.pick(people),
      paragraphs: many(2, () => ({ text: sentences(chance, 2), list: 'none' as const, marks: [] })),
    })),
    directives: many(20, (index) => ({
      ...plainDirective,
      id: `d${index}`,
      text: drawSentence(chance),
      assignee: chance.pick(BODIES),
      deadline: { kind: 'date' as const, date: `2026-${two(1 + (index % 12))}-15`, text: '' },
    })),
    figures: many(6, (index) => ({ ...plainFigure, id: `f${index}`, indicator: 'hồ sơ', text: drawSentence(chance) })),
    sources: [
      Source.parse({ id: 'nguon', fileName: 'ghi-chep.txt', importedAt: createdAt, hash: `h${at}`, text: source }),
    ],
  }
}

/**
 * A folder with a generated store of `count` meetings, made once and kept under the system's temp folder. It is the
 * same for everybody: never write into it; take `linkBigStore` for that.
 */
export function makeBigStore(count: number): string {
  const form = createHash('sha256')
    .update(writeMeeting(makeBigMeeting(7)))
    .digest('hex')
    .slice(0, 10)
  const folder = join(tmpdir(), `thu-ky-big-${count}-${form}`)
  if (existsSync(folder)) return folder
  const growing = mkdtempSync(`${folder}-`)
  mkdirSync(join(growing, 'meetings'))
  for (let at = 0; at < count; at++) {
    const meeting = makeBigMeeting(at)
    writeFileSync(
      join(growing, 'meetings', `${meeting.id}.json`),
      writeMeeting(at === 0 ? Meeting.parse(meeting) : meeting),
    )
  }
  // Two that make the same store at once: the second one's is thrown away.
  if (existsSync(folder)) rmSync(growing, { recursive: true })
  else renameSync(growing, folder)
  return folder
}

/** A store of its own with the same meetings, at the price of names: the program replaces files, never writes into one. */
export function linkBigStore(count: number): string {
  const from = join(makeBigStore(count), 'meetings')
  const folder = mkdtempSync(join(tmpdir(), 'thu-ky-linked-'))
  mkdirSync(join(folder, 'meetings'))
  for (const name of readdirSync(from)) linkSync(join(from, name), join(folder, 'meetings', name))
  return folder
}
