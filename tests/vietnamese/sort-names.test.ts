import { expect, test } from '@playwright/test'
import { compareVietnameseNames } from '#vietnamese/sort-names.ts'

test('people are ordered by given name, then family name, then middle names', () => {
  const ordered = [
    'Nguyễn Văn An',
    'Lê Đức Anh',
    'Lê Thị Anh',
    'Nguyễn Thị Ánh',
    'Phạm Văn Ân',
    'Trần Thị Bình',
    'Đỗ Hùng Dũng',
    'Hoàng Đình Đức',
  ]
  expect([...ordered].reverse().sort(compareVietnameseNames)).toEqual(ordered)
})

test('where the tone mark stands does not change the order', () => {
  expect(compareVietnameseNames('Trần Thị Hòa', 'Trần Thị Hoà')).toBe(0)
  expect(compareVietnameseNames('Trần Thị Hoà', 'Trần Thị Hỏa')).toBeLessThan(0)
})
