import { expect, test } from '@playwright/test'
import { styleTones } from '#documents/style-tones.ts'
import { attendee, meeting, organization } from '#tests/builders/meeting.ts'

const made = meeting(
  organization({ officialName: 'Sở Văn hoá' }),
  attendee('Nguyễn Thị Hoà'),
  attendee('Lê Văn Hòa', { organization: 'Ủy ban xã' }),
)
const tree = {
  blocks: [{ text: 'Đồng chí Nguyễn Thị Hoà nêu sức khoẻ, thuỷ lợi; SỞ VĂN HOÁ hoà giải; Lê Văn Hòa ủy quyền' }],
}

test('tones stand where the office writes them, and names as they were written', () => {
  expect(styleTones(tree, 'old', made).blocks[0]?.text).toBe(
    'Đồng chí Nguyễn Thị Hoà nêu sức khỏe, thủy lợi; SỞ VĂN HOÁ hòa giải; Lê Văn Hòa ủy quyền',
  )
  expect(styleTones(tree, 'new', made).blocks[0]?.text).toBe(
    'Đồng chí Nguyễn Thị Hoà nêu sức khoẻ, thuỷ lợi; SỞ VĂN HOÁ hoà giải; Lê Văn Hòa uỷ quyền',
  )
})

test('as typed, nothing is touched', () => {
  expect(styleTones(tree, 'asTyped', made)).toBe(tree)
})
