import { expect, test } from '@playwright/test'
import type { Extraction } from '#domain/extraction.ts'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { directiveRules } from '#extraction/rules/directive-rules.ts'
import { figureRules } from '#extraction/rules/figure-rules.ts'
import { meetingRules } from '#extraction/rules/meeting-rules.ts'
import { passageRules } from '#extraction/rules/passage-rules.ts'
import type { Rule } from '#extraction/rules/rule.ts'

const rules: Rule[] = [meetingRules, directiveRules, figureRules, passageRules].flatMap((one) => Object.values(one))
/** The rule that needs a directory has a test of its own. */
const withExample = rules.filter((rule) => rule.id !== meetingRules.organizerKnown.id)

function firedRules(extraction: Extraction): string[] {
  const { fields, people, groups, speeches, directives, figures, awards, assessments, captions } = extraction
  return [fields, people, groups, speeches, directives, figures, awards, assessments, captions]
    .flat()
    .map((one) => one.rule)
}

test('every rule has an id of its own', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
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
  expect(meeting.organizer).toBe('sở nội vụ')
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
