import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { meetingRules } from '#extraction/rules/meeting-rules.ts'

const knownPeople = [
  { name: 'Lê Thị Hồng Vân', posts: ['Phó Giám đốc Sở Xây dựng'] },
  { name: 'Rơ Ông Ha', posts: [] },
  { name: 'Phạm Minh Đức', posts: ['Chánh Văn phòng'] },
]

test('a name typed without tones takes the directory’s spelling, its span stays', () => {
  const { meeting, people, text } = extractMeeting(
    'Hop giao ban tuan 12\nNgay 12/3/2026\nChu tri: le thi hong van\nThu ky: d/c Duc\n- d/c Cong: bao cao tien do',
    { knownPeople },
  )
  expect(meeting.chair).toEqual(['Lê Thị Hồng Vân'])
  expect(people.map((one) => [one.name, text.slice(...one.span), one.rule, one.confidence])).toEqual([
    ['Lê Thị Hồng Vân', 'le thi hong van', meetingRules.listed.id, 'likely'],
    ['Phạm Minh Đức', 'd/c Duc', meetingRules.listedGiven.id, 'guess'],
    ['Cong', 'd/c Cong', meetingRules.givenName.id, 'likely'],
  ])
  expect(people[0]?.positions).toEqual(['Phó Giám đốc Sở Xây dựng'])
})

test('the directory knows a name where the family name tells nothing; a place or another tone is not that person', () => {
  const { people } = extractMeeting(
    'Sáng 12/3/2026, Sở Xây dựng họp giao ban. Rơ Ông Ha báo cáo. Đường Phạm Minh Đức đã xong; ông Phạm Minh Dức dự.',
    { knownPeople },
  )
  expect(people.map((one) => [one.name, ...one.positions])).toEqual([['Rơ Ông Ha'], ['Phạm Minh Dức']])
})

test('a host typed without tones takes the directory’s spelling', () => {
  const { meeting } = extractMeeting('Sáng 12/3/2026, UBND XÃ YÊN SƠN tổ chức hội nghị sơ kết.', {
    knownBodies: ['UBND xã Yên Sơn'],
  })
  expect(meeting.organizer).toBe('UBND xã Yên Sơn')
})
