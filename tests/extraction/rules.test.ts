import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { meetingRules } from '#extraction/rules/meeting-rules.ts'
import { allRules as rules } from './all-rules.ts'
import { firedRules } from './fired-rules.ts'

/** The rules that need a directory have tests of their own. */
const needDirectory: readonly string[] = [
  meetingRules.organizerKnown.id,
  meetingRules.listed.id,
  meetingRules.listedGiven.id,
]
const withExample = rules.filter((rule) => !needDirectory.includes(rule.id))

test('every rule has an id of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})

test('every rule says what it rests on: a paragraph of language.md, the decree, or texts of our own', () => {
  for (const { id, evidence } of rules) expect(evidence, id).toMatch(/§\d{1,2}|NĐ 30\/2020|[Bb]ài tự viết/u)
})

test('the rule files hold no rule that this list does not', () => {
  const folder = join(import.meta.dirname, '../../src-main/extraction/rules')
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const written = sources.flatMap((text) => [...text.matchAll(/^ +id: '([^']+)'/gmu)].map((match) => match[1]))
  expect(written.sort()).toEqual(rules.map((rule) => rule.id).sort())
})

for (const rule of withExample) {
  test(`${rule.id} fires on its example and not on its counter-example`, () => {
    expect(firedRules(extractMeeting(rule.example))).toContain(rule.id)
    expect(firedRules(extractMeeting(rule.counterExample))).not.toContain(rule.id)
  })
}

test('the host is known by the directory where the text has no verb for it', () => {
  const text = 'Ngày 12/3/2021, hội nghị sơ kết của sở nội vụ đã diễn ra.'
  const { meeting, fields } = extractMeeting(text, { knownBodies: ['Sở Nội vụ'] })
  expect(meeting.organizer).toBe('Sở Nội vụ')
  expect(fields.find((one) => one.field === 'organizer')).toMatchObject({
    rule: meetingRules.organizerKnown.id,
    isInferred: true,
  })
})

test('reasons are whole sentences with no open places', () => {
  for (const rule of withExample) {
    const { fields, people, directives } = extractMeeting(rule.example)
    for (const one of [...fields, ...people, ...directives]) expect(one.reason).toMatch(/^[\p{Lu}“][^{}]+\.$/u)
  }
})
