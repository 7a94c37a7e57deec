import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const NOTES = `Biên bản ghi nhanh họp giao ban tháng
Thứ Tư, 04/3/2026, 14h00, phòng họp số 1 - Sở Công Thương
Chủ trì: đ/c Đỗ Quang Hải - Giám đốc Sở
Thư ký: đ/c Bùi Thu Hà - VP Sở
Thành phần: các PGĐ, trưởng các phòng; vắng: đ/c Vũ Nam (ốm), đ/c Hồ Thắng (không lý do)

1. P. Năng lượng báo cáo: đã thẩm tra 9/12 hồ sơ, đạt 75%
2. P. Thương mại: việc kiểm tra chợ còn chậm
II. Ý kiến
- Đ/c Hà: đề nghị Sở mua thêm máy quét
KL của GĐ:
- Giao P. Năng lượng chủ trì, phối hợp Thanh tra Sở rà soát hồ sơ tồn, báo cáo trước 20/3
- P. Thương mại: lập lịch kiểm tra chợ, hoàn thành trong tháng 4
- VP chuẩn bị tài liệu kỳ họp HĐND, xong trước ngày 10/4/2026
- Đ/c Hà lập danh mục văn bản cần sửa
- Không để chậm văn bản trả lời cử tri
Kết thúc 16h10`

const found = extractMeeting(NOTES)

test('the first line names the meeting, the line under it says when and where', () => {
  expect(found.meeting).toMatchObject({
    title: 'họp giao ban tháng',
    organizer: 'Sở Công Thương',
    heldOn: '2026-03-04',
    place: 'phòng họp số 1',
    chair: ['Đỗ Quang Hải'],
  })
  const value = (field: string) => found.fields.find((one) => one.field === field)?.value
  expect(value('startsAt')).toBe('2026-03-04T14:00+07:00')
  expect(value('endsAt')).toBe('2026-03-04T16:10+07:00')
})

test('secretary, bodies and absence are read from the head of notes', () => {
  const brief = found.people.map((one) => [one.name, one.role, one.organization, one.presence, one.absenceReason])
  expect(brief).toEqual([
    ['Đỗ Quang Hải', 'chair', 'Sở Công Thương', 'present', ''],
    ['Bùi Thu Hà', 'secretary', 'VP Sở', 'present', ''],
    ['Vũ Nam', 'member', '', 'excused', 'ốm'],
    ['Hồ Thắng', 'member', '', 'unexcused', ''],
  ])
})

test('a label of conclusions opens the chair’s tasks, one for each line', () => {
  expect(found.directives.map((one) => [one.issuer, one.assignee, one.coordinators, one.polarity])).toEqual([
    ['Đỗ Quang Hải', 'P. Năng lượng', ['Thanh tra Sở'], 'positive'],
    ['Đỗ Quang Hải', 'P. Thương mại', [], 'positive'],
    ['Đỗ Quang Hải', 'VP', [], 'positive'],
    ['Đỗ Quang Hải', 'Đ/c Hà', [], 'positive'],
    ['Đỗ Quang Hải', '', [], 'negative'],
  ])
  const due = found.directives.map(({ deadline }) =>
    deadline.kind === 'period' ? deadline.to : 'date' in deadline && deadline.date,
  )
  expect(due).toEqual(['2026-03-20', '2026-04-30', '2026-04-10', false, false])
  expect(found.directives.map((one) => one.text)[0]).toMatch(/^P\. Năng lượng chủ trì/)
})

test('speeches begin after their label and end before the next one', () => {
  const spoken = found.speeches.map((one) => [one.speaker, found.text.slice(...one.span)])
  expect(spoken[0]).toEqual(['Bùi Thu Hà', 'đề nghị Sở mua thêm máy quét'])
  expect(spoken[1]?.[0]).toBe('Đỗ Quang Hải')
  expect(spoken[1]?.[1]).toMatch(/^- Giao P\. Năng lượng[\s\S]*cử tri$/)
})

test('assessments are clauses without number or bullet, and their span is the clause', () => {
  expect(found.assessments.map((one) => [one.kind, one.text])).toContainEqual([
    'shortcoming',
    'P. Thương mại: việc kiểm tra chợ còn chậm',
  ])
  for (const one of found.assessments) expect(found.text.slice(...one.span)).toBe(one.text)
})

for (const label of [
  'GĐ kết luận:',
  'Chủ trì KL:',
  'Kết luận (đ/c Hải):',
  'III. Kết luận của chủ trì',
  'Ý kiến chỉ đạo của Giám đốc:',
]) {
  test(`"${label}" opens conclusions`, () => {
    const { directives } = extractMeeting(
      `Họp giao ban ngày 4/3/2026\nChủ trì: đ/c Đỗ Quang Hải - Giám đốc Sở\n- Đ/c Lan: còn thiếu máy in\n${label}\n- VP mua máy in trước 10/3`,
    )
    expect(directives.map((one) => [one.issuer, one.assignee])).toEqual([['Đỗ Quang Hải', 'VP']])
  })
}

test('a title without tone marks is found, and a meeting room is no meeting', () => {
  const { meeting } = extractMeeting(
    'Hop giao ban phong tai chinh\nNgày 03/9/2025, 14h00, phòng họp số 2\nCT: đ/c Lê Quang Huy - CT UBND phường',
  )
  expect(meeting.title).toBe('Hop giao ban phong tai chinh')
  expect(meeting.place).toBe('phòng họp số 2')
})

test('a clock in front of a label, and a post in letters that concludes and hands out work', () => {
  const { directives, speeches } = extractMeeting(
    'Hội ý Ban CHQS huyện ngày 4/3/2026\nChủ trì: Trung tá Đỗ Quang Hải, CHT\nCó: Đại úy Hồ Thắng - TL Tác chiến\n8h15 đ/c Thắng: kho còn dột\n9h00 CHT kết luận, giao nhiệm vụ:\n- TL Tác chiến lập lịch trực\n- Đ/c Thắng: sửa kho trước 6h30 ngày 10/3/2026\n- Khu phố trực loa',
  )
  expect(directives.map((one) => [one.issuer, one.assignee])).toEqual([
    ['Đỗ Quang Hải', 'TL Tác chiến'],
    ['Đỗ Quang Hải', 'Đ/c Thắng'],
    ['Đỗ Quang Hải', 'Khu phố'],
  ])
  expect(directives[1]?.deadline).toMatchObject({ kind: 'date', date: '2026-03-10' })
  expect(speeches.map((one) => one.speaker)).toEqual(['Hồ Thắng', 'Đỗ Quang Hải'])
})

test('"Giao ban …" over the notes is no order; consent in front of a person leaves the task', () => {
  const { directives } = extractMeeting(
    'Giao ban BGĐ Sở Công Thương ngày 4/3/2026\nChủ trì: GĐ Đỗ Quang Hải\nDự: PGĐ Bùi Thu Hà\nGĐ kết luận\n- Đồng ý mua máy, đ/c Hà lo hợp đồng\n- Thống nhất quy mô. Giao KT-HT hoàn chỉnh bản vẽ',
  )
  expect(directives.map((one) => one.assignee)).toEqual(['đ/c Hà', 'KT-HT'])
})

test('"Ngày: 18.3.2026" and a post behind a name in brackets', () => {
  const { meeting, people } = extractMeeting(
    'Họp tiến độ xưởng 2\nNgày: 18.3.2026 - 13h30\nChủ trì: ông Đỗ Quang Hải - TGĐ\nTP: P. KT-HT (đ/c Bùi Thu Hà - TP)',
  )
  expect(meeting.heldOn).toBe('2026-03-18')
  expect(people.map((one) => one.positions)).toEqual([['TGĐ'], ['TP']])
})

test('the hour may stand in front of "kết thúc"', () => {
  const endOf = (line: string) =>
    extractMeeting(
      `Họp giao ban xã\n12/3/2026, 8h15\nChủ trì: đ/c Lợi\n- Đ/c Phước: 8h40 xong hồ sơ\n${line}`,
    ).fields.find((one) => one.field === 'endsAt')?.value
  expect(endOf('9h10 kết thúc')).toBe('2026-03-12T09:10+07:00')
  expect(endOf('Đến 10 giờ 30 hội nghị bế mạc.')).toBe('2026-03-12T10:30+07:00')
  expect(endOf('- 9h giao cá')).toBeUndefined()
})
