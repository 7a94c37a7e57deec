import { expect, test } from '@playwright/test'
import { fields, group, meeting } from '#tests/builders/meeting.ts'
import { findRule } from './find-rule.ts'

test('a year that was inferred, one that is not there', () => {
  const held = (heldOn: string, isYearInferred = false) => meeting(fields({ heldOn, isYearInferred }))
  expect(findRule('meeting.year', held('--05-04'))).toHaveLength(1)
  expect(findRule('meeting.year', held('2026-05-04'))).toEqual([])
  expect(findRule('meeting.year-inferred', held('2026-05-04', true))).toHaveLength(1)
  expect(findRule('meeting.year-inferred', held('2026-05-04'))).toEqual([])
})

test('a title holds the meeting’s name, not the paper’s', () => {
  for (const title of ['V/v họp giao ban', 'Biên bản họp giao ban'])
    expect(findRule('meeting.title-word', meeting(fields({ title }))), title).toHaveLength(1)
  for (const title of ['họp giao ban', 'hội nghị báo cáo viên', 'hội nghị thông báo nhanh'])
    expect(findRule('meeting.title-word', meeting(fields({ title }))), title).toEqual([])
})

test('"đông đủ" is no number', () => {
  expect(findRule('attendance.only-groups', meeting(group('đông đủ cán bộ')))).toHaveLength(1)
  expect(findRule('attendance.only-groups', meeting(group('cán bộ Sở', 40)))).toEqual([])
})
