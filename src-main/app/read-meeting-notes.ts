import type { Output } from '#contract/api.ts'
import { hasYear } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Directory } from '#domain/settings.ts'
import { refuseOversizedSource } from '#domain/source.ts'
import { type ExtractionOptions, extractInSteps, extractMeeting, READING_STEPS } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'
import type { Environment } from './environment.ts'
import type { Progress } from './progress.ts'

export type Notes = { text: string; keepAnyway: boolean } & About

/** Refuses notes without a letter, and notes over the limit. */
export function refuseUnreadableNotes(text: string): void {
  if (text.trim() === '') throw new AppError('SOURCE_EMPTY')
  refuseOversizedSource(new TextEncoder().encode(text).length)
}

/** Runs the reader with the bodies and people of the user's own directory, who win over guesses. Refuses what holds no meeting. */
export async function readMeetingNotes({ store }: Environment, notes: Notes): Promise<Output<'source.extract'>> {
  refuseUnreadableNotes(notes.text)
  const extraction = extractMeeting(notes.text, readerOptions(await store.directory(), notes))
  refuseNoMeeting(extraction, notes.keepAnyway)
  return extraction
}

/** The same in the background: other calls are answered between its steps, and it can be stopped there. */
export async function readInBackground(
  { store, pause }: Environment,
  notes: Notes,
  progress: Progress,
): Promise<Output<'source.extract'>> {
  refuseUnreadableNotes(notes.text)
  const steps = extractInSteps(notes.text, readerOptions(await store.directory(), notes))
  for (let done = 0; ; done++) {
    progress.report(done, READING_STEPS)
    await pause()
    const step = steps.next()
    if (!step.done) continue
    refuseNoMeeting(step.value, notes.keepAnyway)
    return step.value
  }
}

/** What the reader is told of the user's own bodies and people, and of those of the meeting that the notes belong to. */
export function readerOptions(directory: Directory, { date, meeting }: About = {}): ExtractionOptions {
  const { organizations, people, posts } = directory
  const heldOn = meeting?.heldOn
  const bodies = organizations.flatMap((one) => [one.officialName, one.shortName])
  const host = meeting ? [meeting.organizer.officialName, meeting.organizer.shortName] : []
  const attending = (meeting?.attendees ?? []).map((one) => ({ name: one.fullName, posts: one.posts }))
  const known = people.map((one) => ({
    name: one.fullName,
    posts: posts.filter((post) => post.personId === one.id).map((post) => post.title),
  }))
  const inMeeting = new Set(attending.map((one) => one.name))
  return {
    // Notes of a meeting whose day is known are of that day.
    date: date ?? (heldOn && hasYear(heldOn) ? heldOn : undefined),
    knownBodies: [...new Set([...host, ...bodies])].filter((name) => name !== ''),
    knownPeople: [...attending, ...known.filter((one) => !inMeeting.has(one.name))].filter((one) => one.name !== ''),
  }
}

export type About = { date?: string | undefined; meeting?: Meeting | undefined }

/** Refuses what holds no meeting, unless it is to be kept all the same. */
export function refuseNoMeeting(extraction: Output<'source.extract'>, keepAnyway: boolean): void {
  if (!keepAnyway && !hasMeeting(extraction)) throw new AppError('SOURCE_NO_MEETING')
}
