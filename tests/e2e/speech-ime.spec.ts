import type { CDPSession, Page } from '@playwright/test'
import type { Paragraph } from '#domain/speech.ts'
import { speech } from '#tests/builders/meeting.ts'
import { type App, expect, test, waitUntilSaved } from './app.ts'
import { openSpeeches, type SpeechesPage } from './pages/speeches.ts'

/** What an input method shows on the way to a word, letter by letter (Telex: vieetj → việt). */
const VIET = ['v', 'vi', 'vie', 'viê', 'viêt', 'việt']
const CHUYEN = ['c', 'ch', 'chu', 'chuy', 'chuye', 'chuyê', 'chuyên', 'chuyển']

async function compose(ime: CDPSession, steps: string[], between?: () => Promise<unknown>): Promise<void> {
  for (const text of steps) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await between?.()
  }
  await ime.send('Input.insertText', { text: steps.at(-1) ?? '' })
}

/** UniKey: the letters are there already; it takes some back and types them anew. */
async function retype(page: Page, typed: string, back: number, anew: string): Promise<void> {
  await page.keyboard.type(typed)
  for (let at = 0; at < back; at++) await page.keyboard.press('Backspace')
  await page.keyboard.insertText(anew)
}

type Start = (folder: string) => Promise<string>
const open = async (home: Page, app: App, start: Start, paragraph: Partial<Paragraph> = {}): Promise<SpeechesPage> =>
  openSpeeches(home, app, start, speech('Trần Văn Minh', '', { paragraphs: [{ text: 'Đề nghị', ...paragraph }] }))

test('an input method composes in a paragraph, in a list and in bold, without a letter lost or doubled', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await open(home, app, startAnother)
  const ime = await tab.ime()
  await tab.write()
  await home.keyboard.type(' ')
  await compose(ime, VIET)
  await home.keyboard.press('Enter')
  await home.keyboard.type('- ')
  await compose(ime, CHUYEN)
  await home.keyboard.press('Enter')
  await compose(ime, VIET)
  await home.keyboard.press('Control+b')
  await compose(ime, CHUYEN)
  await expect(tab.paragraphs()).toHaveText(['Đề nghị việt', 'chuyển', 'việtchuyển'])
  await expect(tab.paragraphs().nth(2)).toHaveAttribute('data-list', 'bullet')
  await expect(tab.paragraphs().nth(2).locator('strong')).toHaveText('chuyển')
  await waitUntilSaved(home)
  expect(await tab.storedTexts()).toEqual(['Đề nghị việt', 'chuyển', 'việtchuyển'])
})

test('a save that comes back in the middle of a composition disturbs nothing', async ({ home, app, startAnother }) => {
  const tab = await open(home, app, startAnother)
  const ime = await tab.ime()
  await tab.write()
  await home.keyboard.type(' ')
  let saves = 0
  home.on('response', (response) => {
    if (response.url().endsWith('meeting.save')) saves += 1
  })
  await compose(ime, CHUYEN, () => home.waitForTimeout(1250))
  expect(saves).toBeGreaterThan(2)
  await expect(tab.paragraphs()).toHaveText(['Đề nghị chuyển'])
  await waitUntilSaved(home)
  expect(await tab.storedTexts()).toEqual(['Đề nghị chuyển'])
})

test('at the border of a mark a composed word stays outside, within the mark inside', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await open(home, app, startAnother, {
    text: 'giao Sở',
    marks: [{ type: 'notForPublication', start: 0, end: 7 }],
  })
  const ime = await tab.ime()
  await tab.write()
  await compose(ime, VIET)
  await expect(tab.text()).toHaveText('giao Sởviệt')
  await expect(tab.text().locator('mark')).toHaveText('giao Sở')
  await home.keyboard.press('Home')
  for (let at = 0; at < 4; at++) await home.keyboard.press('ArrowRight')
  await compose(ime, CHUYEN)
  await expect(tab.text()).toHaveText('giaochuyển Sởviệt')
  await expect(tab.text().locator('mark')).toHaveText('giaochuyển Sở')
  await waitUntilSaved(home)
  expect(await tab.storedMarks()).toEqual(['notForPublication: giaochuyển Sở'])
})

test('UniKey, which takes letters back and types them anew, writes right in a paragraph, a list and a mark', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await open(home, app, startAnother, {
    text: 'giao chuyen',
    marks: [{ type: 'directive', start: 0, end: 11 }],
  })
  await tab.write()
  await retype(home, '', 2, 'ển')
  await retype(home, ' vie', 1, 'ê')
  await retype(home, 't', 2, 'ệt')
  await home.keyboard.press('Enter')
  await home.keyboard.type('1. ')
  await retype(home, 'chuyen', 2, 'ển')
  await expect(tab.paragraphs()).toHaveText(['giao chuyển việt', 'chuyển'])
  await expect(tab.paragraphs().nth(1)).toHaveAttribute('data-list', 'ordered')
  await waitUntilSaved(home)
  expect(await tab.storedMarks()).toEqual(['directive: giao chuyển'])
})

test('decomposed letters, typed in parts and taken back in parts, are stored as whole ones', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await open(home, app, startAnother)
  await tab.write()
  await home.keyboard.type(' vie')
  for (const part of ['\u0302', '\u0323', 't']) await home.keyboard.insertText(part)
  for (let at = 0; at < 2; at++) await home.keyboard.press('Backspace')
  await home.keyboard.insertText('\u0301')
  await home.keyboard.insertText('t')
  await waitUntilSaved(home)
  expect(await tab.storedTexts()).toEqual(['Đề nghị viết'])
})

test('while an input method composes, keys of the editor do nothing', async ({ home, app, startAnother }) => {
  const tab = await open(home, app, startAnother)
  await tab.write()
  await tab.selectBack(4)
  for (const key of [
    { key: 'd', code: 'KeyD', altKey: true },
    { key: 'b', code: 'KeyB', ctrlKey: true },
    { key: 'Enter', code: 'Enter', ctrlKey: true },
    { key: 'ArrowUp', code: 'ArrowUp', altKey: true },
  ])
    await tab.text().dispatchEvent('keydown', { ...key, bubbles: true, cancelable: true, isComposing: true })
  await expect(tab.text().locator('mark, strong')).toHaveCount(0)
  await expect(tab.blocks()).toHaveCount(1)
})
