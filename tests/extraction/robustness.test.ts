import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'

/** 100 kB of what makes careless patterns backtrack: a reader that does would not end before the test's time is up. */
for (const [name, piece] of [
  ['one endless line of capitals', 'Nguyễn Văn '],
  ['one endless line of bodies', 'các sở, '],
  ['one endless sentence of verbs', 'tiếp tục rà soát '],
  ['nothing but quotation marks', '"'],
  ['nothing but digits and dots', '1.000.'],
  ['nothing but blanks', '   \n'],
  ['endless posts', 'Phó Chủ tịch UBND tỉnh '],
  ['endless performatives', 'Thủ tướng đề nghị, '],
] as const) {
  test(`${name} does not hang the reader`, () => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(extractMeeting(text).text).toHaveLength(text.length)
  })
}

for (const [name, text] of [
  [
    'a recipe',
    'Canh chua cá. Rửa cá thật sạch, thái cà chua thành miếng. Đun sôi 1 lít nước rồi thả cá vào, tiếp tục đun nhỏ lửa 15 phút. Cần nêm vừa ăn.',
  ],
  ['a poem', 'Chiều buông trên bến sông quê\nCon đò nhỏ đợi người về trong sương'],
  [
    'source code',
    "export function add(a, b) {\n  // cần kiểm tra giá trị\n  return a + b\n}\nconst giao = require('x')",
  ],
  ['a shopping list', 'Mua: 2 kg gạo, 10 quả trứng, 1 chai nước mắm.\nNhớ nộp tiền điện trước 25/12.'],
  ['lorem ipsum', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Ut enim ad minim veniam.'],
  ['an empty text', ''],
  ['sports news', 'Đội chủ nhà thắng 2-1 tối 12/12. Huấn luyện viên nói các cầu thủ đã chơi tốt.'],
] as const) {
  test(`${name} holds no meeting`, () => {
    expect(hasMeeting(extractMeeting(text))).toBe(false)
  })
}
