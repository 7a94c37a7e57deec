import { expect, test } from '@playwright/test'
import { newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Paragraph, Speech } from '#domain/speech.ts'
import { readFigure } from '#renderer/screens/speeches/read-figure.ts'
import { directiveFrom, figureFrom, placeSpeech } from '#renderer/screens/speeches/speech-desk.ts'
import { countSpeech, minutesOf } from '#renderer/screens/speeches/speech-length.ts'

const speeches = ['a', 'b', 'c'].map((id) => Speech.parse({ id, speaker: `Người ${id}`, speakerPosts: ['Giám đốc'] }))
const body = Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' })
const meeting = { ...newMeeting('m1', '2024-03-12T08:00:00+07:00', body), speeches }
const [first] = speeches
if (!first) throw new Error('There are three speeches')

test('a number is read with its scale and its unit; days of the year are none', () => {
  expect(readFigure('giải quyết 1.250 hồ sơ, tăng 8%')).toEqual({ value: 1250, written: '1.250', unit: 'hồ sơ' })
  expect(readFigure('thu 105 nghìn tỷ đồng cả năm')).toEqual({ value: 105e12, written: '105 nghìn tỷ', unit: 'đồng' })
  expect(readFigure('đạt 96,5% kế hoạch')).toEqual({ value: 96.5, written: '96,5', unit: '%' })
  expect(readFigure('xong trước ngày 30/6/2024')).toBeNull()
})

test('a directive made of a passage has its words, its speaker and its speech, and stays out of the news if hidden', () => {
  const { directives } = directiveFrom(first, { text: 'rà soát lại', isHidden: true }).put(meeting)
  expect(directives[0]).toMatchObject({
    ...{ text: 'rà soát lại', issuer: 'Người a', issuerPosts: ['Giám đốc'], speechId: 'a', notForPublication: true },
    ...{ assignee: '', deadline: { kind: 'none' } },
  })
})

test('a number read by rule is not taken for one that a person has typed', () => {
  const { figures } = figureFrom({ text: 'nộp 12 hồ sơ', isHidden: false }).put(meeting)
  expect(figures[0]).toMatchObject({ value: 12, unit: 'hồ sơ', text: 'nộp 12 hồ sơ', origin: 'proposed' })
  const unread = figureFrom({ text: 'nhiều hồ sơ', isHidden: false }).put(meeting)
  expect(unread.figures[0]).toMatchObject({ value: null, written: '', origin: 'typed' })
})

test('a speech is put before another or at the end; where it stands already nothing changes', () => {
  const order = (id: string, before: string | null) =>
    placeSpeech(meeting, id, before)
      .speeches.map((one) => one.id)
      .join('')
  expect(order('c', 'a')).toBe('cab')
  expect(order('a', null)).toBe('bca')
  expect(placeSpeech(meeting, 'a', 'b')).toBe(meeting)
})

test('the length of a speech in syllables and in minutes at the rate of the settings', () => {
  const paragraphs = [Paragraph.parse({ text: 'Kính thưa các đồng chí' }), Paragraph.parse({ text: 'xin hết' })]
  expect(countSpeech({ paragraphs })).toBe(7)
  expect(minutesOf(160, 150)).toBe(1.5)
  expect(minutesOf(3_000, 150)).toBe(20)
})
