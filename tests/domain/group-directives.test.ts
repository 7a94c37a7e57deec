import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import { groupDirectives } from '#domain/group-directives.ts'
import { directive, meeting } from '#tests/builders/meeting.ts'

const shapeOf = (...parts: Parameters<typeof meeting>) =>
  groupDirectives(meeting(...parts).directives).map(({ head, items }) => [head.text, ...items.map((one) => one.text)])

test('an item of an item is not lost from the papers', () => {
  const parts = [
    directive('rà soát', { assignee: 'Sở Y tế' }),
    directive('lập danh sách', { parentId: 'directives-1' }),
    directive('gửi danh sách', { parentId: 'directives-2' }),
  ]
  expect(shapeOf(...parts)).toEqual([['rà soát', 'lập danh sách', 'gửi danh sách']])
  for (const kind of ['minutes', 'conclusion-notice', 'report', 'directive-table'] as const) {
    const text = renderText(buildDocument(kind, meeting(...parts), { sizeTier: '13/14' })).toLowerCase()
    expect(text, kind).toContain('gửi danh sách')
  }
})

test('a circle of parents, a task that names itself and one whose parent is gone are printed once', () => {
  expect(
    shapeOf(directive('một', { parentId: 'directives-2' }), directive('hai', { parentId: 'directives-1' })),
  ).toEqual([['một', 'hai']])
  expect(shapeOf(directive('một', { parentId: 'directives-1' }))).toEqual([['một']])
  expect(shapeOf(directive('một', { parentId: 'da-xoa' }))).toEqual([['một']])
})
