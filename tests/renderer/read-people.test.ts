import { expect, test } from '@playwright/test'
import { readPeople } from '#renderer/screens/meeting-editor/read-people.ts'

test('rows of a sheet: name, posts, unit', () => {
  expect(readPeople('Hà Văn Một\tTrưởng phòng; Bí thư Chi bộ\tSở Y tế\nLò Văn Ba')).toEqual([
    { fullName: 'Hà Văn Một', honorific: '', posts: ['Trưởng phòng', 'Bí thư Chi bộ'], organization: 'Sở Y tế' },
    { fullName: 'Lò Văn Ba', honorific: '', posts: [], organization: '' },
  ])
})

test('in running text only the first comma or dash parts name and post: names of bodies hold commas', () => {
  expect(readPeople('1. Vi Thị Hai, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch')).toEqual([
    {
      fullName: 'Vi Thị Hai',
      honorific: '',
      posts: ['Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
      organization: '',
    },
  ])
  expect(readPeople('- Vi Thị Hai – Chánh Văn phòng')[0]?.posts).toEqual(['Chánh Văn phòng'])
})

test('a double name with a hyphen stays whole', () => {
  expect(readPeople('Công-Tằng Thị Mai, Kế toán')[0]?.fullName).toBe('Công-Tằng Thị Mai')
})

test('how somebody is addressed is no part of the name, a role in brackets no part of the post; other remarks stay', () => {
  expect(readPeople('3. Bà Vũ Thị Én - Trưởng phòng\n4) Đỗ Mạnh Hùng; Chuyên viên, Văn phòng (thư ký)')).toEqual([
    { fullName: 'Vũ Thị Én', honorific: 'bà', posts: ['Trưởng phòng'], organization: '' },
    {
      fullName: 'Đỗ Mạnh Hùng',
      honorific: '',
      posts: ['Chuyên viên, Văn phòng'],
      organization: '',
      role: 'secretary',
    },
  ])
  expect(readPeople('Hà Văn Một, Kế toán (hợp đồng)')[0]?.posts).toEqual(['Kế toán (hợp đồng)'])
})
