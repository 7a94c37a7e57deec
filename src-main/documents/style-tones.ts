import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Settings } from '#domain/settings.ts'
import { placeTonesAsPress, placeTonesAsSchool } from '#vietnamese/tone-placement.ts'

/** Where the names stand that keep their spelling: a meeting, or the tasks of many. */
export type NameSource = Pick<Meeting, 'organizer' | 'attendees' | 'speeches'> & {
  directives: readonly Pick<Directive, 'issuer' | 'assignee' | 'coordinators'>[]
}

/**
 * Every string of a tree with the tone marks of oa, oe, uy where the office writes them. Names of people and bodies stay
 * as they were written: a name is spelt as its papers spell it (Hoà is not corrected to Hòa by an office's taste).
 */
export function styleTones<T>(tree: T, style: Settings['toneStyle'], named: NameSource): T {
  if (style === 'asTyped') return tree
  const place = style === 'old' ? placeTonesAsPress : placeTonesAsSchool
  const names = namesOf(named).filter((name) => placeTonesAsPress(name) !== placeTonesAsSchool(name))
  const kept = names.length === 0 ? null : new RegExp(`(?:${names.map(escapePattern).join('|')})`, 'giu')
  return mapStrings(tree, (text) => styleText(text, place, kept))
}

function namesOf({ organizer, attendees, speeches, directives }: NameSource): string[] {
  const written = [
    ...[organizer.officialName, organizer.shortName, organizer.governingBody, organizer.placeName],
    ...organizer.signers.map((one) => one.fullName),
    ...attendees.flatMap((one) => [one.fullName, one.organization]),
    ...speeches.map((one) => one.speaker),
    ...directives.flatMap((one) => [one.issuer, one.assignee, ...one.coordinators]),
  ]
  const once = new Set(written.map((name) => name.normalize('NFC').trim()).filter((name) => name !== ''))
  // The longest first: a body's name may begin with another's.
  return [...once].sort((a, b) => b.length - a.length)
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

function styleText(text: string, place: (text: string) => string, kept: RegExp | null): string {
  const placed = place(text)
  // Both ways of writing are as long as each other, so a name stands at the same place in both.
  if (kept === null || placed === text || placed.length !== text.length) return placed
  let out = ''
  let at = 0
  for (const { index, 0: name } of text.matchAll(kept)) {
    out += placed.slice(at, index) + name
    at = index + name.length
  }
  return out + placed.slice(at)
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T
}
