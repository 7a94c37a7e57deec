import type { Locator, Page } from '@playwright/test'
import { speech } from '#tests/builders/meeting.ts'
import { expect, test, waitUntilSaved } from './app.ts'
import { DirectoryPage } from './pages/directory.ts'
import { FastTypist } from './pages/fast-typist.ts'
import { openMeeting } from './pages/meeting.ts'
import { openSpeeches } from './pages/speeches.ts'

/** Words that show at once which letter is missing, and from where. */
const WORDS = ['Một hai ba', 'Bốn năm sáu', 'Bảy tám chín', 'Mười mươi', 'Trăm nghìn triệu', 'Đúng chỗ này']

/** Each word in a row of its own. */
const byEnter = (words: readonly string[]): string[] => words.flatMap((word) => ['Enter', word])

const valuesOf = (boxes: Locator): Promise<string[]> =>
  boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement | HTMLTextAreaElement).value))

test('attendees: no letter is lost or misplaced, however soon it follows Enter', async ({ home }) => {
  await openMeeting(home, { attendees: [{ id: 'a1', fullName: 'Trần Văn Minh' }] }, 'people')
  const names = home.locator('.people-sheet tbody td:nth-child(2) input')
  await names.first().focus()
  const typist = await FastTypist.at(home)
  await typist.press(...byEnter(WORDS))
  expect(await valuesOf(names)).toEqual(['Trần Văn Minh', ...WORDS])
  // A row that is moved or taken away leaves the next key where it belongs.
  await typist.press('Alt+ArrowUp', ' A', 'Alt+ArrowUp', 'B', 'Alt+ArrowDown', 'C')
  expect((await valuesOf(names)).slice(-2)).toEqual([`${WORDS[5]} ABC`, WORDS[4]])
  await typist.press('Escape', 'Delete', 'Enter', 'Tab', 'Chuyên viên')
  const last = home.locator('.people-sheet tbody tr').last()
  await expect(last.getByLabel(/^Chức vụ/)).toHaveValue('Chuyên viên')
  await waitUntilSaved(home)
})

test('directives: Enter in the middle of fast typing begins the next one', async ({ home }) => {
  await openMeeting(home, { directives: [{ id: 'd1', text: 'Rà soát kinh phí' }] }, 'directives')
  const texts = home.getByRole('textbox', { name: /^Nội dung chỉ đạo/ })
  await texts.first().focus()
  const typist = await FastTypist.at(home)
  await typist.press(...byEnter(WORDS))
  expect(await valuesOf(texts)).toEqual(['Rà soát kinh phí', ...WORDS])
  await waitUntilSaved(home)
})

for (const { title, tab, item, label } of [
  { title: 'Số liệu', tab: 'figures', item: { figures: [{ id: 'f1', indicator: 'Hồ sơ' }] }, label: /^Chỉ tiêu/ },
  {
    title: 'Chương trình',
    tab: 'speeches',
    item: { agenda: [{ id: 'g1', title: 'Hồ sơ' }] },
    label: /^Nội dung, /,
  },
] as const) {
  test(`${title}: rows of other lists take every letter too`, async ({ home }) => {
    await openMeeting(home, item, tab)
    const boxes = home.getByRole('textbox', { name: label })
    await boxes.first().focus()
    const typist = await FastTypist.at(home)
    await typist.press(...byEnter(WORDS))
    expect(await valuesOf(boxes)).toEqual(['Hồ sơ', ...WORDS])
    await waitUntilSaved(home)
  })
}

test('the directory: a person added by key takes the name that follows at once, and the posts theirs', async ({
  home,
}) => {
  const directory = new DirectoryPage(home)
  await directory.know('minh', 'Trần Văn Minh', [{ title: 'Giám đốc', unit: 'Sở Nội vụ' }])
  await directory.open()
  await expect(directory.field('Họ và tên')).toHaveValue('Trần Văn Minh')
  const typist = await FastTypist.at(home)
  await typist.press('Alt+n', 'Vũ Thị Bình')
  await expect(directory.field('Họ và tên')).toHaveValue('Vũ Thị Bình')
  await directory.button('Thêm chức vụ').click()
  await typist.press(WORDS[0] ?? '', ...byEnter(WORDS.slice(1)))
  expect(await valuesOf(directory.detail().getByRole('textbox', { name: /^Chức vụ, / }))).toEqual(WORDS)
  await directory.waitUntilSaved()
  await expect(directory.names()).toHaveText(['Vũ Thị Bình', 'Trần Văn Minh'])
  await typist.press('Alt+n', 'Lê Văn An')
  await expect(directory.field('Họ và tên')).toHaveValue('Lê Văn An')
  await directory.waitUntilSaved()
  await expect(directory.names()).toHaveText(['Lê Văn An', 'Vũ Thị Bình', 'Trần Văn Minh'])
})

test('the directory: arrows and Enter in one go lead into the entry that was reached', async ({ home }) => {
  const directory = new DirectoryPage(home)
  for (const [at, name] of ['Trần Văn An', 'Lê Thị Bình', 'Vũ Văn Chi', 'Đỗ Thị Dung'].entries())
    await directory.know(`n${at}`, name)
  await directory.open()
  await directory.row('Trần Văn An').getByRole('link').focus()
  const typist = await FastTypist.at(home)
  await typist.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'Tab', '0912')
  await expect(directory.field('Họ và tên')).toHaveValue('Đỗ Thị Dung')
  await expect(directory.field('Điện thoại')).toHaveValue('0912')
  await directory.waitUntilSaved()
})

async function textOf(page: Page, number: number): Promise<string> {
  return (await page.getByRole('textbox', { name: `Nội dung phát biểu, ${number}`, exact: true }).innerText()).trim()
}

test('speeches: the next one takes the name, and Enter in a text loses nothing', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', 'Mở đầu'))
  await tab.write()
  const typist = await FastTypist.at(home)
  await typist.press(...byEnter(WORDS), 'Control+Enter', 'Lê Thị Hoa')
  expect((await textOf(home, 1)).split(/\n+/)).toEqual(['Mở đầu', ...WORDS])
  await expect(home.getByLabel('Người phát biểu, 2')).toHaveValue('Lê Thị Hoa')
  await typist.press('Alt+ArrowUp', ' A')
  await expect(home.getByLabel('Người phát biểu, 1')).toHaveValue('Lê Thị Hoa A')
  await waitUntilSaved(home)
})

test('a text takes every key from the first click on, also while its editor is still on its way', async ({
  home,
  app,
  startAnother,
}) => {
  let release: () => void = () => undefined
  const isReleased = new Promise<void>((done) => {
    release = done
  })
  await home.route('**/speech-editor-*.js', async (route) => {
    await isReleased
    await route.continue()
  })
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', 'Mở đầu và kết thúc'))
  const typist = await FastTypist.at(home)
  // Between the second and the third word.
  const { x, y } = await tab.text().evaluate((box) => {
    const range = document.createRange()
    const text = box.querySelector('p')?.firstChild as Text
    range.setStart(text, 'Mở đầu'.length)
    range.setEnd(text, 'Mở đầu '.length)
    const { left, top, height } = range.getBoundingClientRect()
    return { x: left + 1, y: top + height / 2 }
  })
  await home.mouse.click(x, y)
  await typist.press(' một', 'Enter', 'hai')
  await expect.poll(() => textOf(home, 1)).toBe('Mở đầu một\n\nhai và kết thúc')
  release()
  await expect(tab.text()).toHaveAttribute('contenteditable', 'true')
  await typist.press(' ba', 'Enter', 'bốn')
  await expect
    .poll(async () => (await textOf(home, 1)).split(/\n+/))
    .toEqual(['Mở đầu một', 'hai ba', 'bốn và kết thúc'])
  await waitUntilSaved(home)
  expect(await tab.storedTexts()).toEqual(['Mở đầu một', 'hai ba', 'bốn và kết thúc'])
})

test('a meeting opens though the browser does not answer for its drafts, and what is typed is stored', async ({
  home,
}) => {
  await home.addInitScript(() => {
    // Asked, it never says anything: no success, no error.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await openMeeting(home, { attendees: [{ id: 'a1', fullName: 'Trần Văn Minh' }] }, 'people')
  const name = home.getByLabel('Họ và tên, 1')
  await name.fill('Trần Văn Minh Anh')
  await expect(name).toHaveValue('Trần Văn Minh Anh')
  await expect(home.getByTestId('save-state')).toHaveText(/Đã lưu lúc/)
})
