import type { RefusedLetter, WantedLetter, WrittenLetter } from '#contract/follow-up-shapes.ts'
import { buildJointReminder, type GivenThere } from '#documents/build-joint-reminder.ts'
import { isSameBody } from '#documents/list-assignees.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { styleTones } from '#documents/style-tones.ts'
import { localDate, momentOf } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Organization } from '#domain/organization.ts'
import type { Settings } from '#domain/settings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { isSecret, isStillOpen, keyOfPlace, placeOf } from './choose-directives.ts'
import type { Environment } from './environment.ts'
import { openForCheck, refuseBlocked } from './export-handlers.ts'
import { defaultOrganization } from './find-organization.ts'
import type { Handler } from './handler.ts'
import { type KnownDirective, listKnown } from './known-directives.ts'

/** What became of letters that were wanted. */
export type LettersDone = { files: WrittenLetter[]; refused: RefusedLetter[]; leftOut: RefusedLetter[] }

/** A letter to a body with what goes into it; of a meeting that a contradiction keeps back nothing does. */
type Gathered = {
  unit: string
  found: readonly KnownDirective[]
  told: KnownDirective[]
  given: GivenThere[]
  leftOut: RefusedLetter[]
}

/** Letters over several meetings; what is closed by now, secret or another body's is not in them, whatever was asked. */
export async function exportJointLetters(
  environment: Environment,
  wanted: readonly WantedLetter[],
  folder: string,
): Promise<LettersDone> {
  const done: LettersDone = { files: [], refused: [], leftOut: [] }
  if (wanted.length === 0) return done
  const letters = await gatherLetters(environment, wanted)
  const sender = await openSender(environment, letters)
  for (const letter of letters) {
    const { unit, told, leftOut } = letter
    const name = { meetingId: null, unit, meetingTitle: '', heldOn: null }
    done.leftOut.push(...leftOut)
    try {
      const { document, fileName } = makeLetter(letter, sender)
      const path = await environment.writePaper(folder, fileName, await writeDocx(document))
      const places = told.filter(({ line }) => !line.row.followsParent).map(placeOf)
      done.files.push({ ...name, path, places })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      done.refused.push({ ...name, message: error.message })
    }
    await environment.pause()
  }
  return done
}

export const showLetterPages: Handler<'directive.letterPages'> = async (environment, input) => {
  const { unit, places, firstPage, count } = input
  const letters = await gatherLetters(environment, [{ meetingId: null, unit, places }])
  const sender = await openSender(environment, letters)
  const [letter] = letters
  if (!letter) throw new AppError('LETTER_EMPTY', { unit })
  const { document, fileName } = makeLetter(letter, sender)
  return { fileName, ...(await environment.makePages({ document, pictures: new Map(), range: { firstPage, count } })) }
}

/** Each meeting is opened once for all letters: a year's cannot all be held at a time. */
async function gatherLetters(environment: Environment, wanted: readonly WantedLetter[]): Promise<Gathered[]> {
  const letters = await findTold(environment, wanted)
  const pairs = letters.flatMap((letter) => letter.found.map((one) => ({ letter, one })))
  for (const [id, list] of Map.groupBy(pairs, ({ one }) => one.line.row.meetingId)) {
    const byLetter = Map.groupBy(list, ({ letter }) => letter)
    const opened = await openForCheck(environment, id).catch(refusalOnly)
    for (const [letter, own] of byLetter) {
      const found = own.map(({ one }) => one)
      try {
        if (opened instanceof AppError) throw opened
        refuseBlocked(opened, { kind: 'reminder', target: letter.unit })
        letter.told.push(...found)
        letter.given.push(pickGiven(opened.meeting, found))
      } catch (error) {
        letter.leftOut.push({ ...nameMeeting(letter.unit, found), message: refusalOnly(error).message })
      }
    }
    await environment.pause()
  }
  return letters
}

function refusalOnly(error: unknown): AppError {
  if (error instanceof AppError) return error
  throw error
}

async function findTold({ store, now }: Environment, wanted: readonly WantedLetter[]): Promise<Gathered[]> {
  const { meetings } = await store.directives()
  const open = listKnown(meetings, localDate(now())).filter((one) => isStillOpen(one) && !isSecret(one))
  const byKey = new Map(open.map((one) => [keyOfPlace(placeOf(one)), one]))
  return wanted.map(({ unit, places }) => {
    const found = [...new Set(places.map(keyOfPlace))].flatMap((key) => byKey.get(key) ?? [])
    return { unit, found: found.filter(({ body }) => isSameBody(body, unit)), told: [], given: [], leftOut: [] }
  })
}

/** Of the meeting no more is kept than a letter may print. */
function pickGiven(meeting: GivenThere['meeting'], found: readonly KnownDirective[]): GivenThere {
  const ids = new Set(found.map(({ entry }) => entry.id))
  const directives = meeting.directives.filter(({ id }) => ids.has(id))
  return { meeting: { ...meeting, directives, sources: [], speeches: [], proposals: [] }, directives }
}

function nameMeeting(unit: string, [first]: readonly KnownDirective[]): Omit<RefusedLetter, 'message'> {
  const { meetingId = null, meetingTitle = '', heldOn = null } = first?.line.row ?? {}
  return { meetingId, unit, meetingTitle, heldOn }
}

type Sender = { organizer: Organization; settings: Settings; today: string; madeAt: string }

/** The office's own body; where the settings know none, the one that held all the meetings. */
async function openSender(environment: Environment, letters: readonly Gathered[]): Promise<Sender> {
  const { store, now } = environment
  const [settings, own] = await Promise.all([store.settings(), defaultOrganization(environment)])
  const today = localDate(now())
  const holders = letters
    .flatMap(({ given }) => given)
    .toSorted((a, b) => b.meeting.updatedAt.localeCompare(a.meeting.updatedAt))
  const holder = holders[0]?.meeting.organizer
  const isOne =
    holder && holders.every(({ meeting }) => isSameBody(meeting.organizer.officialName, holder.officialName))
  const organizer = own.officialName.trim() === '' && isOne ? holder : own
  return { organizer, settings, today, madeAt: `${today}T00:00:00${momentOf(now()).slice(19)}` }
}

/** The same day and register give the same bytes. */
function makeLetter(
  { unit, given }: Gathered,
  { organizer, settings, today, madeAt }: Sender,
): { document: OfficialDocument; fileName: string } {
  if (given.length === 0) throw new AppError('LETTER_EMPTY', { unit })
  const profile = chooseProfile(organizer, today, settings.profileEdits)
  const { sizeTier, dateStyle, toneStyle } = settings
  const letter = { organizer, today, madeAt, unit, given }
  const { document, fileName } = buildJointReminder(letter, { sizeTier, profile, dateStyle })
  const named = {
    organizer,
    attendees: given.flatMap(({ meeting }) => meeting.attendees),
    speeches: [],
    directives: given.flatMap(({ directives }) => directives),
  }
  return { document: { ...styleTones(document, toneStyle, named), profile }, fileName }
}
