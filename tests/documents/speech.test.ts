import { expect, test } from '@playwright/test'
import { buildSpeech } from '#documents/build-speech.ts'
import type { Block } from '#documents/official-document.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { contextOf } from '#tests/builders/context-of.ts'
import { attendee, fields, group, meeting, speech } from '#tests/builders/meeting.ts'

const CHAIR = 'Lê Hoàng Minh'
const hall = [
  fields({ title: 'hội nghị tổng kết', kind: 'conference', heldOn: '2026-07-03' }),
  attendee(CHAIR, { posts: ['Giám đốc Sở'], role: 'chair' }),
  attendee('Vừ A Dính', { posts: ['Chủ tịch UBND xã Sơn Hà'] }),
  attendee('Đặng Thu Hà', {
    posts: ['Tỉnh ủy viên', 'Phó Chủ tịch UBND tỉnh'],
    role: 'guest',
    honorific: 'bà',
    protocolRank: 1,
  }),
  attendee('Tạ Đình Phong', {
    posts: ['Bí thư Tỉnh ủy'],
    role: 'guest',
    protocolRank: 2,
    presence: 'excused',
    reason: 'ốm',
  }),
]

const textOf = (block: Block): string => ('runs' in block ? block.runs.map((run) => run.text).join('') : '')

function linesOf(made: Meeting, target = 'speeches-1', style?: string): string[] {
  const { blocks } = buildSpeech(made, { ...contextOf('speech', made), target })
  const wanted = blocks.filter((one) => one.type === 'paragraph' && (style === undefined || one.style === style))
  return wanted.map(textOf)
}

test('the head says what, who with posts of that day, where and when', () => {
  const made = meeting(...hall, speech(CHAIR, 'Nội dung.', { kind: 'opening' }))
  expect(buildSpeech(made, { ...contextOf('speech', made), target: 'speeches-1' }).titles).toMatchObject({
    typeName: 'PHÁT BIỂU KHAI MẠC',
    subject: `Của đồng chí ${CHAIR}, Giám đốc Sở`,
  })
  expect(linesOf(made, 'speeches-1', 'centeredNote')).toEqual(['(Tại hội nghị tổng kết, ngày 03 tháng 7 năm 2026)'])
})

test('greeted are those present, in the order of rank, each on a line with a comma; the absent and the speaker are not', () => {
  const made = meeting(...hall, group('lãnh đạo các phòng'), speech(CHAIR, 'Nội dung.'))
  expect(linesOf(made, 'speeches-1', 'salutation')).toEqual([
    'Kính thưa bà Đặng Thu Hà, Tỉnh ủy viên, Phó Chủ tịch Ủy ban nhân dân tỉnh,',
    'Kính thưa quý vị đại biểu, khách quý,',
    'Thưa các đồng chí tham dự hội nghị,',
  ])
  const guest = meeting(...hall, speech('Đặng Thu Hà', 'Nội dung.'))
  expect(linesOf(guest, 'speeches-1', 'salutation')[0]).toBe(`Kính thưa đồng chí ${CHAIR}, Giám đốc Sở,`)
})

test('typed greetings win, with one comma each; a speech that greets by itself greets once', () => {
  const typed = meeting(
    ...hall,
    speech(CHAIR, 'Nội dung.', { salutations: ['Thưa Đại hội,', ' ', 'Thưa các đồng chí'] }),
  )
  expect(linesOf(typed, 'speeches-1', 'salutation')).toEqual(['Thưa Đại hội,', 'Thưa các đồng chí,'])
  const own = meeting(...hall, speech(CHAIR, 'Kính thưa các đồng chí,\nHôm nay ta bàn việc.'))
  expect(linesOf(own, 'speeches-1', 'salutation')).toEqual([])
})

test('a long row of guests is cut and greeted together; an empty hall is greeted all the same', () => {
  const guests = Array.from({ length: 9 }, (_, at) =>
    attendee(`Khách Thứ ${at}`, { role: 'guest', protocolRank: at + 1 }),
  )
  const lines = linesOf(meeting(...guests, speech(CHAIR, 'Nội dung.')), 'speeches-1', 'salutation')
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('Kính thưa quý vị đại biểu, khách quý,')
  const unranked = Array.from({ length: 9 }, (_, at) => attendee(`Khách Thứ ${at}`, { role: 'guest' }))
  expect(linesOf(meeting(...unranked, speech(CHAIR, 'A.')), 'speeches-1', 'salutation')).toEqual([
    'Kính thưa quý vị đại biểu, khách quý,',
  ])
  expect(linesOf(meeting(speech(CHAIR, 'A.')), 'speeches-1', 'salutation')).toEqual(['Kính thưa quý vị đại biểu,'])
})

test('thanks end a speech to be held, once', () => {
  const last = (text: string, given: object = {}) => linesOf(meeting(...hall, speech(CHAIR, text, given))).at(-1)
  expect(last('Nội dung.')).toBe('Xin trân trọng cảm ơn./.')
  expect(last('Nội dung. Xin cảm ơn các đồng chí!')).toBe('Nội dung. Xin cảm ơn các đồng chí!')
  expect(last('Cảm ơn đồng chí A đã đến.\nTa bàn việc.')).toBe('Xin trân trọng cảm ơn./.')
})

test('words of the past are printed as they were said: no greeting, no thanks of ours', () => {
  const spoken = meeting(...hall, speech(CHAIR, 'Việc gì làm được thì làm ngay.', { isVerbatim: true }))
  expect(linesOf(spoken)).toEqual([
    '(Toàn văn, tại hội nghị tổng kết, ngày 03 tháng 7 năm 2026)',
    'Việc gì làm được thì làm ngay.',
  ])
  const noted = meeting(...hall, speech(CHAIR, 'Ông nêu rõ.', { source: { sourceId: 's', start: 0, end: 5 } }))
  expect(linesOf(noted)).toHaveLength(2)
})

test('lists, faces, and passages that are not for publication stay; abbreviations are speakable; no other word changes', () => {
  const text = 'Giao UBND xã 1.600 tỷ đồng.'
  const made = meeting(
    ...hall,
    speech(CHAIR, '', {
      paragraphs: [
        { text: 'Mở đầu', marks: [] },
        {
          text,
          list: 'ordered',
          marks: [
            { type: 'bold', start: 5, end: 9 },
            { type: 'notForPublication', start: 0, end: 8 },
          ],
        },
        { text: 'Hai.', list: 'ordered' },
        { text: 'Gạch.', list: 'bullet' },
        { text: 'Lại một.', list: 'ordered' },
      ],
    }),
  )
  expect(linesOf(made, 'speeches-1', 'spoken').slice(0, -1)).toEqual([
    'Mở đầu',
    '1. Giao Ủy ban nhân dân xã 1.600 tỷ đồng.',
    '2. Hai.',
    '- Gạch.',
    '1. Lại một.',
  ])
  const { blocks } = buildSpeech(made, { ...contextOf('speech', made), target: 'speeches-1' })
  const runs = blocks.flatMap((block) => ('runs' in block ? block.runs : []))
  expect(runs.find((run) => run.isBold)?.text).toBe('Ủy ban nhân dân')
  expect(JSON.stringify(blocks)).not.toContain('công bố')
})

test('which of several speeches is never guessed', () => {
  const two = meeting(speech('A', 'Một.'), speech('B', 'Hai.'))
  const ask = (made: Meeting, target: string) => () => buildSpeech(made, { ...contextOf('speech', made), target })
  expect(ask(two, '')).toThrow(AppError)
  expect(ask(two, 'speeches-9')).toThrow(AppError)
  expect(ask(meeting(speech('A', 'Một.')), '')().titles.subject).toBe('Của đồng chí A')
  expect(ask(meeting(), '')().blocks.map(textOf)).toContain('………………')
})
