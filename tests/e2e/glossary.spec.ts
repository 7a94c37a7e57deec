import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'

const NOTES = `Sáng 12/3/2024, Sở Nội vụ họp giao ban với các phòng.
Đồng chí Vũ Trí Giang kết luận: giao Phòng Tổng hợp soạn đề án trước ngày 30/6/2024.
Đồng chí Vũ Trí Giang yêu cầu báo cáo kết quả số hoá hồ sơ.`
const RIGHT = NOTES.replaceAll('Vũ Trí Giang', 'Vũ Chí Giang').replace('số hoá', 'số hóa')

type Pair = [heard: string, right: string]

/** The only body of the folder, with its list; new meetings belong to it. */
async function makeList(page: Page, pairs: Pair[]): Promise<void> {
  const glossary = pairs.map(([heard, right], at) => ({ id: `entryentry${at}`, heard, right }))
  await ask(page, 'organization.save', {
    organization: { id: 'bodybody01', officialName: 'Sở Nội vụ', glossary },
  })
}

async function openBox(page: Page, text: string) {
  await page.keyboard.press('Control+i')
  const box = page.getByLabel('Nội dung ghi chép')
  await box.fill(text)
  return box
}

const openPane = (page: Page) => page.getByRole('tab', { name: 'Nghe → đúng' }).click()

test('the list is applied by a key, each replacement shown and put back, all undone and made again', async ({
  home,
}) => {
  await makeList(home, [
    ['vũ trí giang', 'Vũ Chí Giang'],
    ['số hoá', 'số hóa'],
  ])
  const box = await openBox(home, NOTES)
  await openPane(home)
  await expect(home.getByRole('button', { name: 'Sửa theo danh sách Nghe → đúng (3 chỗ)' })).toBeVisible()
  await expect(box).toHaveValue(NOTES)
  await box.press('Control+h')
  await expect(box).toHaveValue(RIGHT)
  await expect(home.getByText('Đã thay 3 chỗ')).toBeVisible()
  await expect(home.locator('.notes-mirror .replaced')).toHaveText(['Vũ Chí Giang', 'Vũ Chí Giang', 'số hóa'])
  await expectAccessible(home)
  await box.press('Control+z')
  await expect(box).toHaveValue(NOTES)
  await expect(home.getByText('Đã thay 3 chỗ')).toHaveCount(0)
  await box.press('Control+y')
  await expect(box).toHaveValue(RIGHT)
  await home.getByRole('button', { name: 'Trả lại “số hoá”' }).click()
  await expect(box).toHaveValue(RIGHT.replace('số hóa', 'số hoá'))
  await expect(home.getByText('Đã thay 2 chỗ')).toBeVisible()
})

test('what was replaced is kept with the source: how many, which, and the text before it', async ({ home }) => {
  await makeList(home, [['vũ trí giang', 'Vũ Chí Giang']])
  const box = await openBox(home, NOTES)
  await openPane(home)
  await home.getByRole('button', { name: /Sửa theo danh sách/ }).click()
  await expect(box).toHaveValue(/Vũ Chí Giang/)
  await home.reload()
  await expect(home.getByText('đã sửa 2 chỗ theo Nghe → đúng')).toBeVisible()
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible()
  const { meetings } = await ask(home, 'meeting.list', {})
  const meeting = await ask(home, 'meeting.get', { id: meetings[0]?.id ?? '' })
  expect(meeting.sources[0]).toMatchObject({
    original: NOTES,
    changes: [{ kind: 'glossary', count: 2, detail: 'Vũ Trí Giang → Vũ Chí Giang' }],
  })
})

test('a selected word joins the list, and is then found in the text', async ({ home }) => {
  await makeList(home, [])
  const box = await openBox(home, NOTES)
  await openPane(home)
  await expect(home.getByText('Danh sách Nghe → đúng của cơ quan còn trống.')).toBeVisible()
  await box.evaluate((one: HTMLTextAreaElement) => {
    const at = one.value.indexOf('Vũ Trí Giang')
    one.setSelectionRange(at, at + 'Vũ Trí Giang'.length)
  })
  await home.getByRole('button', { name: 'Thêm từ…' }).click()
  const dialog = home.getByRole('dialog')
  await expect(dialog.getByLabel('Nghe (viết sai)')).toHaveValue('Vũ Trí Giang')
  await dialog.getByLabel('Đúng').fill('Vũ Chí Giang')
  await expectAccessible(home)
  await dialog.getByLabel('Đúng').press('Enter')
  await expect(home.getByRole('button', { name: 'Sửa theo danh sách Nghe → đúng (2 chỗ)' })).toBeVisible()
  await expect(box).toHaveValue(NOTES)
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByText('Danh sách Nghe → đúng của cơ quan còn trống.')).toBeVisible()
})

test('the list in the settings: typed with Enter, pasted, warned of, switched off, removed with a way back', async ({
  home,
}) => {
  await makeList(home, [])
  await home.getByRole('link', { name: 'Cài đặt' }).click()
  await home.getByRole('link', { name: 'Cơ quan', exact: true }).click()
  await home.getByLabel('Từ mới, nghe').fill('vũ trí giang')
  await home.getByLabel('Từ mới, nghe').press('Enter')
  await home.keyboard.type('Vũ Chí Giang')
  await home.keyboard.press('Enter')
  await expect(home.getByLabel('Nghe (viết sai), 1', { exact: true })).toHaveValue('vũ trí giang')
  await expect(home.getByLabel('Từ mới, nghe')).toBeFocused()
  await home.getByLabel('Từ mới, nghe').evaluate((cell) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'số hoá\tsố hóa\nsố hóa\tchuyển đổi số\nvũ trí giang\tVũ Chí Giang')
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(home.getByText('Đã thêm 2 từ vào danh sách; 1 từ đã có sẵn.')).toBeVisible()
  await expect(home.getByText('Chỉ thay một lượt')).toBeVisible()
  await expectAccessible(home)
  await home.getByLabel('Dùng, 3', { exact: true }).uncheck()
  await expect(home.getByText('Chỉ thay một lượt')).toHaveCount(0)
  await home.getByRole('button', { name: 'Bỏ từ này, 1', exact: true }).click()
  await expect(home.getByLabel('Nghe (viết sai), 1', { exact: true })).toHaveValue('số hoá')
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByLabel('Nghe (viết sai), 1', { exact: true })).toHaveValue('vũ trí giang')
  await expect(home.getByTestId('organization-state')).toHaveText('Đã lưu')
  const { organizations } = await ask(home, 'organization.list', {})
  expect(organizations[0]?.glossary.map(({ heard, isOn }) => [heard, isOn])).toEqual([
    ['vũ trí giang', true],
    ['số hoá', true],
    ['số hóa', false],
  ])
})
