import { expect, test } from '@playwright/test'
import type { PaperEntry } from '#contract/paper-shapes.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { PAGE_GAP, pageAt, pageTops, toPixels } from '#renderer/parts/page-tops.ts'
import { joinPages, missingBatch, PAGES_AT_ONCE } from '#renderer/screens/documents/join-pages.ts'
import { findPaper, listRows } from '#renderer/screens/documents/list-rows.ts'
import { changeRecord, paperKey } from '#renderer/screens/documents/paper-record.ts'
import { describeState, describeStates, writeNumber } from '#renderer/screens/documents/paper-status.ts'
import { paneOf, placeOf, searchOf } from '#renderer/screens/documents/place-of-field.ts'
import { proposeExport } from '#renderer/screens/documents/propose-export.ts'
import { fitWidth, readZoom, stepZoom } from '#renderer/screens/documents/zoom.ts'

type Made = Partial<PaperEntry> & { kind: DocumentKind }
const paper = (one: Made): PaperEntry => ({ target: '', title: '', contradictions: 0, missing: 0, advice: 0, ...one })
const slips = ['Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'].map((name) =>
  paper({ kind: 'task-slip', target: name, title: name }),
)
const papers = [paper({ kind: 'news-item' }), ...slips, paper({ kind: 'minutes' })]
const none: ReadonlySet<DocumentKind> = new Set()
const keys = (open: ReadonlySet<DocumentKind>, filter = '') => listRows(papers, { open, filter }).map((row) => row.key)

test('papers are listed by group; a kind of several is folded until it is opened', () => {
  expect(keys(none)).toEqual(['conclusion', 'minutes/', 'sending', 'task-slip', 'press', 'news-item/'])
  expect(keys(new Set(['task-slip']))).toEqual([
    'conclusion',
    'minutes/',
    'sending',
    'task-slip',
    ...slips.map(paperKey),
    'press',
    'news-item/',
  ])
})

test('a search without tone marks finds a body, unfolds its kind and leaves the others out', () => {
  expect(keys(none, 'y te')).toEqual(['sending', 'task-slip', 'task-slip/Sở Y tế'])
  expect(keys(none, 'phieu xay dung')).toEqual(['sending', 'task-slip', 'task-slip/Sở Xây dựng'])
  expect(keys(none, 'biên bản')).toEqual(['conclusion', 'minutes/'])
  expect(keys(none, 'không có')).toEqual([])
})

test('an address without a target means the first paper of its kind, a wrong target none', () => {
  expect(findPaper(papers, { kind: 'task-slip', target: '' })?.title).toBe('Sở Tài chính')
  expect(findPaper(papers, { kind: 'task-slip', target: 'Sở Y tế' })?.title).toBe('Sở Y tế')
  expect(findPaper(papers, { kind: 'task-slip', target: 'Sở Nội vụ' })).toBeNull()
  expect(findPaper(papers, { kind: 'report', target: '' })).toBeNull()
})

test('how papers stand is told in words', () => {
  expect(describeState({ contradictions: 2, missing: 1 }, null)).toBe('2 mâu thuẫn · thiếu 1 điểm')
  expect(describeState({ contradictions: 0, missing: 0 }, '2020-12-28T08:00:00+07:00')).toMatch(/^sẵn sàng · đã xuất /)
  expect(describeStates([paper({ kind: 'task-slip', missing: 3 }), ...slips])).toEqual({
    state: 'incomplete',
    text: '1 bản còn thiếu',
  })
  expect(writeNumber({ number: 9, symbol: 'TB-VP' })).toBe('09/TB-VP')
  expect(writeNumber({ number: 12, symbol: '' })).toBe('12')
  expect(writeNumber({ number: null, symbol: 'TB-VP' })).toBe('–/TB-VP')
  expect(writeNumber({ number: null, symbol: '' })).toBe('')
})

test('each paper of a kind keeps a record of its own', () => {
  const body = Organization.parse({ id: 'snv', officialName: 'Sở Nội vụ' })
  const meeting = newMeeting('m1', '2024-03-12T08:00:00+07:00', body)
  const one = changeRecord(meeting, { kind: 'task-slip', target: 'Sở Y tế' }, { number: 1 })
  const two = changeRecord(one, { kind: 'task-slip', target: 'Sở Tài chính' }, { number: 2 })
  const three = changeRecord(two, { kind: 'task-slip', target: 'Sở Y tế' }, { symbol: 'PG-SNV' })
  expect(three.documents.map(({ target, number, symbol }) => [target, number, symbol])).toEqual([
    ['Sở Y tế', 1, 'PG-SNV'],
    ['Sở Tài chính', 2, ''],
  ])
  expect(new Set(three.documents.map((record) => record.id)).size).toBe(2)
  expect(three.documents[0]?.id).toBe(one.documents[0]?.id)
  expect(changeRecord(meeting, { kind: 'minutes', target: '' }, {}).documents[0]?.id).toBe('minutes')
})

test('what can leave is proposed for export; hundreds of letters are not', () => {
  const letters = Array.from({ length: 300 }, (_, at) => paper({ kind: 'invitation', target: `p${at}` }))
  const proposed = proposeExport([...letters, ...papers, paper({ kind: 'report', contradictions: 1 })])
  expect([...proposed].toSorted()).toEqual(papers.map(paperKey).toSorted())
})

test('a finding leads to the tab of its field; a field of the paper itself keeps the paper chosen', () => {
  expect(['endsAt', 'organizer.signers', 'attendees', 'speeches', 'votes'].map(placeOf)).toEqual([
    'info',
    'info',
    'people',
    'speeches',
    'figures',
  ])
  expect([placeOf('documents'), paneOf('documents.number'), paneOf('release.why'), paneOf('place')]).toEqual([
    'papers',
    'record',
    'press',
    null,
  ])
  const slip = { kind: 'task-slip' as const, target: 'Sở Y tế' }
  expect(searchOf('documents', 'r1', slip)).toEqual({
    field: 'documents',
    item: 'r1',
    paper: 'task-slip',
    target: 'Sở Y tế',
  })
  expect(searchOf('directives', 'd1', slip)).toEqual({ field: 'directives', item: 'd1' })
})

test('pages stand below one another, and a height tells which page it is on', () => {
  const a4 = { width: 210, height: 297 }
  const tops = pageTops([a4, { width: 297, height: 210 }, a4])
  expect(tops[1]).toBeCloseTo(toPixels(297) + PAGE_GAP)
  expect(tops).toHaveLength(4)
  expect([-5, 0, 1100, 1140, 1900, 2_000, 99_999].map((height) => pageAt(tops, height))).toEqual([0, 0, 0, 1, 1, 2, 2])
})

const answer = (hash: string, firstPage: number, count: number, pageCount: number) => ({
  hash,
  fileName: 'x.docx',
  css: '',
  notes: [],
  pageCount,
  isWhole: true,
  pages: Array.from({ length: count }, (_, at) => ({ width: 210, height: 297, html: `${hash} ${firstPage + at}` })),
})

test('pages come in batches; those of other bytes do not stay beside them', () => {
  const first = joinPages(null, answer('a', 1, PAGES_AT_ONCE, 25), 1)
  expect(first.sizes).toHaveLength(25)
  expect([missingBatch(first, 0, 9), missingBatch(first, 8, 12), missingBatch(first, 23, 40)]).toEqual([null, 11, 21])
  const both = joinPages(first, answer('a', 21, 5, 25), 21)
  expect([both.contents[0], both.contents[10], both.contents[24]]).toEqual(['a 1', null, 'a 25'])
  const edited = joinPages(both, answer('b', 11, 5, 15), 11)
  expect([edited.contents[0], edited.contents[10], edited.sizes.length]).toEqual([null, 'b 11', 15])
})

test('zoom goes by steps, fits the width, and an unreadable one falls back to the width', () => {
  expect([stepZoom(0.74, 1), stepZoom(0.74, -1), stepZoom(1, 1), stepZoom(3, 1), stepZoom(0.33, -1)]).toEqual([
    0.8, 0.67, 1.1, 3, 0.33,
  ])
  expect([fitWidth(600, 794), fitWidth(5_000, 794), fitWidth(0, 794)]).toEqual([0.75, 1.6, 0.2])
  expect([readZoom('1.1'), readZoom(''), readZoom('x'), readZoom('99')]).toEqual([1.1, 'width', 'width', 'width'])
})
