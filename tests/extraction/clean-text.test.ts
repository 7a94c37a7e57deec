import { expect, test } from '@playwright/test'
import { cleanText } from '#extraction/clean-text.ts'
import { extractMeeting } from '#extraction/extract-meeting.ts'

test('what the eye does not see is gone from the reading, and spans point into the source', () => {
  const text =
    'Sáng 12/3/2026,tại Hội trường A, Sở Nội\u200b vụ tổ chức hội  nghị sơ kết.Đồng\u00a0chí Lê V\u200băn  An, Giám đốc Sở chủ trì. Ð/c An yêu cầu các Phòng rà soát hồ sơ trước 30/4.'
  const found = extractMeeting(text)
  expect(found.text).toBe(text)
  expect(found.meeting).toMatchObject({ organizer: 'Sở Nội vụ', place: 'Hội trường A', title: 'hội nghị sơ kết' })
  expect(found.people.map((one) => [one.name, text.slice(...one.span)])).toEqual([
    ['Lê Văn An', 'Đồng\u00a0chí Lê V\u200băn  An, Giám đốc Sở'],
  ])
  expect(found.directives.map((one) => one.issuer)).toEqual(['Lê Văn An'])
})

test('letters composed by halves inside one word are one letter', () => {
  const { people } = extractMeeting(
    'Sáng 12/3/2026, Sở Nội vụ họp giao ban. Dự có ông Nguyê\u0303n Va\u0306n An, Giám đốc Sở.',
  )
  expect(people.map((one) => one.name)).toEqual(['Nguyễn Văn An'])
})

test('a clean source is its own reading', () => {
  const clean = cleanText('Sở VH,TT&DL; Tp.Huế, ThS.Lê Văn A.')
  expect(clean.text).toBe('Sở VH,TT&DL; Tp.Huế, ThS.Lê Văn A.')
  expect(clean.toSpan([3, 8])).toEqual([3, 8])
})

test('old hyphens inside words do not hide a body', () => {
  const { directives } = extractMeeting(
    'Sáng 12/3/2026, Sở Nội vụ họp giao ban. Giám đốc Sở Lê Văn An yêu cầu Công-ty Điện lực rà soát hồ sơ.',
  )
  expect(directives[0]?.assignee).toBe('Công-ty Điện lực')
})
