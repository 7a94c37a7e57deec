import { expect, test } from '@playwright/test'
import { Directive } from '#domain/directive.ts'
import { offerOf, tellOffer } from '#renderer/screens/meeting-editor/directive-offer.ts'

const directive = (from: Partial<Directive> = {}) => Directive.parse({ id: 'd', text: 'x', ...from })
const read = {
  verb: 'giao',
  assignee: 'Sở Nội vụ',
  assigneeAsSpoken: 'Sở',
  coordinators: ['Sở Tài chính'],
  deadline: { kind: 'date', date: '2024-06-30', text: 'trước ngày 30/6' },
} as const

const whole = { ...read, coordinators: [...read.coordinators] }

test('only what is empty is offered, all of it in one', () => {
  expect(offerOf(directive(), whole)).toEqual(whole)
  expect(offerOf(directive({ assignee: 'Sở Y tế', verb: 'đề nghị' }), whole)).toEqual({
    coordinators: ['Sở Tài chính'],
    deadline: read.deadline,
  })
  // Whoever leads does not join in.
  expect(offerOf(directive({ assignee: 'Sở Tài chính' }), whole)).not.toHaveProperty('coordinators')
})

test('a verb alone is no offer, nor is nothing', () => {
  const full = directive({ assignee: 'a', coordinators: ['b'], deadline: { kind: 'vague', text: 'sớm' } })
  expect(offerOf(full, whole)).toBeNull()
  expect(offerOf(directive(), { ...whole, assignee: '', coordinators: [], deadline: { kind: 'none' } })).toBeNull()
})

test('the offer tells each field with what it gets', () => {
  expect(tellOffer(whole)).toBe(
    'Đơn vị chủ trì: Sở Nội vụ · Phối hợp: Sở Tài chính · Thời hạn: 30/06/2024 · Động từ: giao',
  )
})
