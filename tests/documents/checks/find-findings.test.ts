import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { blockingFindings, isOverridable, overrideOf } from '#documents/checks/blocking-findings.ts'
import { findFindings, openChecks } from '#documents/checks/find-findings.ts'
import { rules } from '#documents/checks/rules.ts'
import { listPapers } from '#documents/list-papers.ts'
import { DocumentKind, PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Override } from '#domain/override.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { emptyMeeting, extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { CONTEXT } from './find-rule.ts'

const find = (kind: DocumentKind, made: Meeting, target = '') => findFindings({ kind, target }, made, CONTEXT)
const fieldsOf = (kind: DocumentKind, made = emptyMeeting()) =>
  find(kind, made)
    .filter((one) => one.severity === 'missing')
    .map((one) => one.field)

test('every rule has an id of its own and at least one paper', () => {
  expect(new Set(rules.map((one) => one.id)).size).toBe(rules.length)
  for (const rule of rules) expect(rule.papers.length, rule.id).toBeGreaterThan(0)
})

test('an empty meeting lacks what each form demands', () => {
  const wanted: Partial<Record<DocumentKind, string[]>> = {
    'review-copy': ['organizer.officialName'],
    minutes: ['title', 'heldOn', 'startsAt', 'endsAt', 'place', 'organizer.officialName', 'attendees', 'speeches'],
    'conclusion-notice': ['organizer.signers', 'organizer.placeName', 'organizer.code', 'directives'],
    report: ['organizer.governingBody', 'organizer.signers', 'directives'],
    invitation: ['title', 'startsAt', 'place', 'attendees', 'agenda', 'organizer.signers'],
    reminder: ['directives', 'organizer.placeName', 'organizer.signers'],
    'attendee-list': ['title', 'attendees'],
    'directive-table': ['title', 'directives'],
    'task-slip': ['directives', 'organizer.signers'],
    speech: ['speeches'],
    'news-item': ['title', 'heldOn'],
    'press-release': ['organizer.contact', 'organizer.placeName', 'release.why'],
    communique: ['organizer.code', 'organizer.signers'],
  }
  for (const kind of DocumentKind.options)
    expect(fieldsOf(kind), kind).toEqual(expect.arrayContaining(wanted[kind] ?? []))
  expect(Object.keys(wanted)).toHaveLength(DocumentKind.options.length)
})

test('every message is one Vietnamese text, contradictions first, then what is missing', () => {
  const order = { contradiction: 0, missing: 1, advice: 2 }
  for (const made of [emptyMeeting(), richMeeting(), extremeMeeting()]) {
    for (const kind of DocumentKind.options) {
      const findings = find(kind, made)
      for (const one of findings) expect(one.message, one.rule).toMatch(/^[\p{Lu}\d“].*\.$/u)
      const ranks = findings.map((one) => order[one.severity])
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(new Set(findings.map((one) => one.key)).size, kind).toBe(findings.length)
      for (const one of findings) expect(one.key.length).toBeLessThanOrEqual(500)
    }
  }
})

test('a full meeting contradicts itself nowhere and lacks nothing of its minutes', () => {
  expect(find('minutes', richMeeting()).filter((one) => one.severity !== 'advice')).toEqual([])
  for (const kind of DocumentKind.options)
    expect(find(kind, richMeeting()).filter((one) => one.severity === 'contradiction')).toEqual([])
})

test('many papers of one meeting get the same findings as each by itself', () => {
  const made = extremeMeeting()
  const check = openChecks(made, CONTEXT)
  for (const kind of DocumentKind.options) expect(check({ kind, target: '' })).toEqual(find(kind, made))
})

test('a slip for one body is not burdened with the tasks of another', () => {
  const made = meeting(
    fields({ heldOn: '2026-05-04' }),
    directive('mua thuốc', { assignee: 'Sở Y tế', deadline: { kind: 'date', date: '2026-04-01' } }),
    directive('sửa cầu', { assignee: 'Sở Xây dựng', deadline: { kind: 'date', date: '2026-06-01' } }),
  )
  const early = (target: string) => find('task-slip', made, target).filter((one) => one.severity === 'contradiction')
  expect(early('Sở Y tế')).toHaveLength(1)
  expect(early('Sở Xây dựng')).toEqual([])
})

const reversed = (endsAt: string) =>
  meeting(fields({ heldOn: '2026-05-04', startsAt: '2026-05-04T09:00+07:00', endsAt }))
const overrideFor = (key: string) =>
  Override.parse({ key, message: '', reason: 'đồng hồ phòng họp sai', by: 'Lan', at: '2026-05-05T08:00+07:00' })

test('a recorded reason lets one contradiction pass, and not another of the same rule', () => {
  const findings = find('minutes', reversed('2026-05-04T08:00+07:00'))
  const [blocked] = blockingFindings(findings, [])
  expect(blocked?.rule).toBe('time.end-before-start')
  const override = overrideFor(blocked?.key ?? '')
  expect(blockingFindings(findings, [override])).toEqual([])
  expect(blocked && overrideOf(blocked, [override])?.by).toBe('Lan')
  const later = find('minutes', reversed('2026-05-04T07:30+07:00'))
  expect(blockingFindings(later, [override])).toHaveLength(1)
})

test('what is missing or advised never blocks, and a secret cannot be let pass', () => {
  expect(blockingFindings(find('minutes', emptyMeeting()), [])).toEqual([])
  const secret = find('press-release', meeting(fields({ secrecyLevel: 'confidential' })))
  const [first] = blockingFindings(secret, [])
  expect(first?.rule).toBe('press.secret')
  expect(first && isOverridable(first)).toBe(false)
  expect(blockingFindings(secret, [overrideFor(first?.key ?? '')])).toHaveLength(1)
})

test('two long texts that begin alike have two keys', () => {
  const long = (end: string) => meeting(directive('x', { assignee: `Sở ${'A '.repeat(200)}${end}, Sở B` }))
  const keyOf = (end: string) => find('report', long(end)).find((one) => one.rule === 'task.leads')?.key
  expect(keyOf('một')).toBeDefined()
  expect(keyOf('một')).not.toBe(keyOf('hai'))
})

test('a whole sentence in the field of a body costs the meeting none of its papers', () => {
  const assignee = 'Ủy ban nhân dân các xã, phường và các sở, ngành có liên quan '.repeat(20).trim()
  const made = meeting(directive('báo cáo', { assignee }))
  const check = openChecks(made, CONTEXT)
  for (const paper of listPapers(made)) {
    expect(() => check(paper), paper.kind).not.toThrow()
    expect(() => buildDocument(paper.kind, made, { sizeTier: '13/14', target: paper.target })).not.toThrow()
  }
  expect(PaperRef.safeParse({ kind: 'task-slip', target: assignee }).success).toBe(true)
})

test('a slip is not held up by the task of a body whose name differs in its tone marks', () => {
  const late = { deadline: { kind: 'period' as const, from: '2026-06-30', to: '2026-06-01', text: '' } }
  const made = meeting(
    directive('sửa đường', { assignee: 'UBND phường Đông Khê' }),
    directive('mua thuốc', { assignee: 'UBND phường Đồng Khê', ...late }),
  )
  const contradictions = (target: string) =>
    find('task-slip', made, target).filter((one) => one.severity === 'contradiction')
  expect(contradictions('UBND phường Đồng Khê')).toHaveLength(1)
  expect(contradictions('UBND phường Đông Khê')).toEqual([])
})
