import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** The head of minutes as offices type it: hours, half days, ranges, and where it was. */
const minutes = (time: string, place = 'Địa điểm: Phòng họp số 2') =>
  extractMeeting(
    `BIÊN BẢN HỌP GIAO BAN\n${time}\n${place}\nChủ trì: Ông Nguyễn Văn Ba - Chủ tịch UBND xã\nKết luận:\n- Văn phòng rà soát hồ sơ.`,
  )
const clockOf = (time: string) => {
  const { fields, text } = minutes(time)
  const at = (name: string) => fields.find(({ field }) => field === name)
  for (const name of ['startsAt', 'endsAt']) {
    const span = at(name)?.span
    if (span) expect(text.slice(...span)).toMatch(/^\d/u)
  }
  return [at('startsAt')?.value.slice(11, 16) ?? '', at('endsAt')?.value.slice(11, 16) ?? '']
}

for (const [time, start, end] of [
  ['7g30 ngày 5/3/2026', '07:30', ''],
  ['2 giờ chiều ngày 5/3/2026', '14:00', ''],
  ['2h chiều 5/3/2026', '14:00', ''],
  ['chiều 5/3/2026, 2h', '14:00', ''],
  ['8h sáng ngày 5/3/2026', '08:00', ''],
  ['7 rưỡi sáng 5/3/2026', '07:30', ''],
  ['8 giờ kém 15 ngày 5/3/2026', '07:45', ''],
  ['13h30’ ngày 5/3/2026', '13:30', ''],
  ['7h30 - 11h, ngày 5/3/2026', '07:30', '11:00'],
  ['từ 8 giờ đến 11 giờ 30 ngày 05/3/2026', '08:00', '11:30'],
  ['từ 2h đến 5h chiều ngày 5/3/2026', '14:00', '17:00'],
  ['8 giờ 00 phút đến 11 giờ 00 phút, ngày 05/3/2026', '08:00', '11:00'],
  ['bắt đầu 8h, kết thúc 10h30 ngày 5/3/2026', '08:00', '10:30'],
] as const) {
  test(`"Thời gian: ${time}" begins at ${start}${end && ` and ends at ${end}`}`, () => {
    expect(clockOf(`Thời gian: ${time}`)).toEqual([start, end])
    expect(clockOf(`- TG: ${time}`)).toEqual([start, end])
  })
}

test('the place under the labels that offices use, without its "tại"', () => {
  for (const label of ['Địa điểm', 'Địa điểm họp', 'Nơi họp', 'ĐĐ', 'Tại', '2. Địa điểm tổ chức']) {
    const { meeting } = minutes('Thời gian: 8h ngày 5/3/2026', `${label}: nhà văn hóa thôn Đồng Tâm`)
    expect(meeting.place).toBe('nhà văn hóa thôn Đồng Tâm')
  }
  expect(minutes('Thời gian: 8h ngày 5/3/2026', 'Địa điểm: tại Phòng họp số 2').meeting.place).toBe('Phòng họp số 2')
})

test('a room and the house behind a dash are one place', () => {
  const text = 'Ngày 05/3/2026, tại phòng họp số 1 - Trụ sở UBND tỉnh, Chủ tịch UBND tỉnh chủ trì họp giao ban.'
  expect(extractMeeting(text).meeting.place).toBe('phòng họp số 1 - Trụ sở UBND tỉnh')
})
