import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { recaseCapitals } from '#extraction/recase-capitals.ts'

const people = (text: string) => extractMeeting(text).people.map(({ name, positions }) => [name, ...positions])

/** Lists and headlines set in capitals: letters without case must not make people of works, bodies and verbs. */
for (const post of [
  'TRẠM TRƯỞNG TRẠM Y TẾ XÃ HÒA PHÚ',
  'GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG HUYỆN',
  'CHỦ TỊCH HỘI NÔNG DÂN XÃ',
  'TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY',
  'KẾ TOÁN TRƯỞNG CÔNG TY CỔ PHẦN SÔNG ĐÀ 5',
  'ĐỘI TRƯỞNG ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3',
  'BÍ THƯ ĐOÀN THANH NIÊN XÃ',
  'PHÓ TRƯỞNG PHÒNG KẾ HOẠCH - TÀI CHÍNH',
]) {
  test(`"${post}" in a list of those present is one whole post and nobody else`, () => {
    const list = `BIÊN BẢN HỌP\nThành phần:\n- Ông NGUYỄN VĂN BA - ${post};\n- Bà PHẠM THỊ MƠ - THƯ KÝ.`
    expect(people(list)).toEqual([
      ['Nguyễn Văn Ba', post],
      ['Phạm Thị Mơ', 'THƯ KÝ'],
    ])
  })
}

test('a headline in capitals gives the whole name; its post is kept as the sentences write it', () => {
  const text =
    'PHÓ BÍ THƯ THƯỜNG TRỰC HUYỆN ỦY NGUYỄN VĂN BA LÀM VIỆC VỚI XÃ AN HÒA\nSáng 5/3, Phó Bí thư Thường trực Huyện ủy Nguyễn Văn Ba làm việc với Đảng ủy xã An Hòa.'
  expect(people(text)).toEqual([['Nguyễn Văn Ba', 'Phó Bí thư Thường trực Huyện ủy']])
})

test('a school of a famous name in capitals ends where the name of the person begins', () => {
  const text =
    'HIỆU TRƯỞNG TRƯỜNG THPT LÊ QUÝ ĐÔN NGUYỄN VĂN BA LÀM VIỆC VỚI CÁC TỔ CHUYÊN MÔN\nThầy nhắc các tổ nộp giáo án.'
  expect(people(text).map(([name]) => name)).toEqual(['Nguyễn Văn Ba'])
})

test('only the case changes, only where a post stands, and no place moves', () => {
  const line = 'CHỦ TỊCH UBND HUYỆN LÊ THỊ NGỌC ÁNH KIỂM TRA CÔNG TÁC QUẢN LÝ ĐẤT ĐAI'
  expect(recaseCapitals(line)).toBe('Chủ tịch UBND huyện Lê Thị Ngọc Ánh kiểm tra công tác quản lý đất đai')
  const national = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  expect(recaseCapitals(national)).toBe(national)
  const odd = 'GIÁM ĐỐC SỞ İSTANBUL VÀ CÁC ĐƠN VỊ ẞ TRỰC THUỘC TỈNH'
  expect(recaseCapitals(odd)).toHaveLength(odd.length)
})
