import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** The plainest forms of a notice of conclusions: who has to do it stands over its items, works along, or is told in a list. */
const HEAD =
  'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh Vi Văn Toàn tại cuộc họp về đất\nNgày 5/1/2025, Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì cuộc họp về đất. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:\n'
const tell = (text: string) => extractMeeting(HEAD + text).directives.map(({ issuer, assignee }) => [issuer, assignee])

test('"2. Giao Sở Xây dựng:" over its items is who has to do them, not who concludes', () => {
  const items =
    '1. Giao Sở Tài chính tham mưu phương án.\n2. Giao Sở Xây dựng:\n- Rà soát quy hoạch.\n- Hoàn thiện hồ sơ cầu.\n'
  expect(tell(`${items}3. UBND các xã chịu trách nhiệm về tiến độ.`)).toEqual([
    ['Vi Văn Toàn', 'Sở Tài chính'],
    ['Vi Văn Toàn', 'Sở Xây dựng'],
    ['Vi Văn Toàn', 'Sở Xây dựng'],
    ['Vi Văn Toàn', 'UBND các xã'],
  ])
  const notes = 'Họp giao ban ngày 5/1.\nKết luận (đ/c Lê Thanh Uyên):\n- Văn phòng rà soát lịch.'
  expect(extractMeeting(notes).directives.map(({ issuer }) => issuer)).toEqual(['Lê Thanh Uyên'])
})

test('"phối hợp với các sở, ngành, đơn vị liên quan" are those who work along, and no second task', () => {
  const read = extractMeeting(
    `${HEAD}1. Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành, đơn vị liên quan rà soát hồ sơ.\n2. Giao Sở Xây dựng chủ trì, phối hợp các Sở, ban, ngành và địa phương lập phương án.`,
  )
  expect(read.directives.map(({ assignee, coordinators }) => [assignee, coordinators])).toEqual([
    ['Sở Tài chính', ['các sở, ngành, đơn vị liên quan']],
    ['Sở Xây dựng', ['các Sở, ban, ngành và địa phương']],
  ])
  expect(tell('1. Sở Tài chính rà soát vốn, Sở Xây dựng thẩm định thiết kế.')).toEqual([
    ['Vi Văn Toàn', 'Sở Tài chính'],
    ['Vi Văn Toàn', 'Sở Xây dựng'],
  ])
})

test('"Đối với <cơ quan>: …" on one line tells who; "Đối với dự án …: Giao …" what it is about', () => {
  expect(tell('1. Đối với Ban Chỉ huy Quân sự tỉnh: Chuẩn bị diễn tập.')).toEqual([
    ['Vi Văn Toàn', 'Ban Chỉ huy Quân sự tỉnh'],
  ])
  expect(tell('1. Đối với dự án cầu Mường Lay: Giao Sở Xây dựng rà soát thiết kế.')).toEqual([
    ['Vi Văn Toàn', 'Sở Xây dựng'],
  ])
})

test('a special zone is a level like a commune', () => {
  expect(tell('1. UBND các xã, phường, đặc khu rà soát hộ nghèo.')).toEqual([
    ['Vi Văn Toàn', 'UBND các xã, phường, đặc khu'],
  ])
})
