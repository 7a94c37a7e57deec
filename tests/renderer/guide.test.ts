import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { lexer, type Token, walkTokens } from 'marked'
import { refusalSentences } from '#domain/errors.ts'
import { keyParts } from '#renderer/parts/key-text.ts'
import { expandPage } from '#renderer/screens/guide/expand-page.ts'
import { findInGuide, findWords, wordsTyped } from '#renderer/screens/guide/find-in-guide.ts'
import { guideOrder } from '#renderer/screens/guide/guide-order.ts'
import { headingId, readSections } from '#renderer/screens/guide/guide-sections.ts'
import { isKeyText } from '#renderer/screens/guide/is-key-text.ts'
import { FIRST_PAGE, pageOfScreen } from '#renderer/screens/guide/page-of-screen.ts'
import { type KeyEntry, keys } from '#renderer/text/keys.ts'
import { reviewWords } from '#renderer/text/review.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'resources/guide')
const textFolder = join(root, 'src-renderer/text')
const LARGEST_PICTURE = 120 * 1024

const names = guideOrder.flatMap((one) => one.pages)
const raw = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8')
const pages = names.map((name) => {
  const text = expandPage(raw(name))
  const sections = readSections(text)
  return { name, title: sections[0]?.heading ?? '', text, sections }
})
const files = (ending: string): string[] => readdirSync(folder).filter((name) => name.endsWith(ending))

type Kept = { type: 'strong' | 'codespan' | 'link' | 'image'; text: string; href: string }
function tokensOf(text: string): Kept[] {
  const found: Kept[] = []
  const keep = (token: Token): void => {
    if (!['strong', 'codespan', 'link', 'image'].includes(token.type) || !('text' in token)) return
    found.push({ type: token.type as Kept['type'], text: token.text, href: 'href' in token ? token.href : '' })
  }
  walkTokens(lexer(text), keep)
  return found
}

/** Every word the screens can say; what is filled in stands as `…`. */
function screenWords(): Set<string> {
  const found = new Set<string>()
  for (const name of readdirSync(textFolder)) {
    const code = readFileSync(join(textFolder, name), 'utf8')
    for (const [, words = ''] of code.matchAll(/'([^'\n]+)'/g)) found.add(words)
    for (const [, words = ''] of code.matchAll(/`([^`]+)`/g)) found.add(words.replace(/\$\{[^}]*\}/g, '…'))
  }
  return found
}

test('the pages of the guide are those of its table of contents, each with one title', () => {
  expect(files('.md').toSorted()).toEqual(names.map((name) => `${name}.md`).toSorted())
  for (const { name, text } of pages) expect([name, text.match(/^# .+$/gmu)?.length]).toEqual([name, 1])
})

test('every word in bold is a word of the screens', () => {
  const known = screenWords()
  const bold = names.flatMap((name) => tokensOf(raw(name)).flatMap((one) => (one.type === 'strong' ? [one.text] : [])))
  expect(bold.length).toBeGreaterThan(100)
  expect([...new Set(bold)].filter((words) => !known.has(words))).toEqual([])
})

test('every key a page names is a key of the program', () => {
  const known = new Set([
    ...(Object.values(keys) as KeyEntry[]).map(({ key }) => keyParts(key).join('+')),
    ...Object.values(reviewWords.keys).flatMap((group) => group.map(([key]) => key.replace(' ', '+'))),
    ...['Ctrl', '↑', '↓', '?', 'Enter', 'Shift+A'],
  ])
  const named = names.flatMap((name) => tokensOf(raw(name)).flatMap((one) => (one.type === 'codespan' ? one.text : [])))
  const pressed = named.filter(isKeyText)
  expect(pressed.length).toBeGreaterThan(20)
  expect(pressed.filter((key) => !known.has(key))).toEqual([])
  expect(['Ctrl+Shift+F', 'Alt+↑', 'F8', 'A', 'Ctrl+/'].every(isKeyText)).toBe(true)
  expect(['-', '+', '→', 'a)', 'vcg', 'TCVN3', '1.'].some(isKeyText)).toBe(false)
})

test('every picture a page names exists, every picture is used, none is large', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const shown = names.flatMap((name) => tokensOf(raw(name)).filter((one) => one.type === 'image'))
  const inReadme = [...readme.matchAll(/resources\/guide\/([\w-]+\.png)/g)].map(([, name = '']) => name)
  const used = new Set([...shown.map((one) => one.href), ...inReadme])
  expect([...used].toSorted()).toEqual(files('.png').toSorted())
  expect(shown.filter((one) => one.text.length < 10)).toEqual([])
  expect(files('.png').filter((name) => statSync(join(folder, name)).size > LARGEST_PICTURE)).toEqual([])
})

test('every link leads to a page, or to a screen', () => {
  const router = readFileSync(join(root, 'src-renderer/router.tsx'), 'utf8')
  const routes = [...router.matchAll(/path: '([^']+)'/g)].map(
    ([, path = '']) => new RegExp(`^#${path.replace(/\$\w+/g, '[\\w-]+')}$`),
  )
  expect(routes.length).toBeGreaterThan(10)
  const links = names.flatMap((name) => tokensOf(raw(name)).flatMap((one) => (one.type === 'link' ? [one.href] : [])))
  const isGood = (href: string) =>
    href.startsWith('#') ? routes.some((route) => route.test(href)) : names.includes(href.replace(/\.md$/, ''))
  expect(links.filter((href) => !isGood(href))).toEqual([])
  // No page is an island: each is led to from another one, or is one of those for the first work.
  const led = new Set([...links.map((href) => href.replace(/\.md$/, '')), ...(guideOrder[0]?.pages ?? [])])
  expect(names.filter((name) => !led.has(name) && name !== 'phim-tat' && name !== 'thong-bao')).toEqual([])
})

test('what the program says is put in, not copied', () => {
  const errors = pages.find((one) => one.name === 'thong-bao')?.text ?? ''
  expect(errors.match(/^> /gm)?.length).toBeGreaterThanOrEqual(12)
  expect(errors).toContain(`> ${refusalSentences.SOURCE_NO_MEETING}`)
  expect(errors).toContain('Chưa ghi được xuống ổ đĩa (…).')
  for (const { name, text } of pages) expect([name, /\{\{|> [^\n]*\{\w/.test(text)]).toEqual([name, false])
  const table = pages.find((one) => one.name === 'phim-tat')?.text ?? ''
  const missing = (Object.values(keys) as KeyEntry[]).filter(
    ({ key, what }) => !/^alt\+\d$/.test(key) && !table.includes(`| \`${keyParts(key).join('+')}\` | ${what} |`),
  )
  expect(missing).toEqual([])
})

test('headings of a page have names of their own', () => {
  for (const { name, sections } of pages) {
    const ids = sections.map((one) => one.id)
    expect([name, new Set(ids).size]).toEqual([name, ids.length])
  }
  expect(headingId('Trước khi trình ký')).toBe('truoc-khi-trinh-ky')
})

test('F1 on a screen opens the page of that screen', () => {
  const asked: [string, string | null][] = [
    ['/', FIRST_PAGE],
    ['/import', 'doc-ghi-chep'],
    ['/review/abc', 'doc-ghi-chep'],
    ['/meetings/abc/info', FIRST_PAGE],
    ['/meetings/abc/people', FIRST_PAGE],
    ['/meetings/abc/directives', 'so-theo-doi'],
    ['/meetings/abc/papers', 'van-ban'],
    ['/meetings/abc/history', 'du-lieu'],
    ['/versions/abc', 'du-lieu'],
    ['/trash', 'du-lieu'],
    ['/settings/general', 'du-lieu'],
    ['/settings/organizations', 'danh-ba'],
    ['/papers/numbers', 'van-ban'],
    ['/directives', 'so-theo-doi'],
    ['/directory/people', 'danh-ba'],
    ['/search', 'tim-kiem'],
    ['/guide/danh-ba', null],
  ]
  expect(asked.map(([path]) => [path, pageOfScreen(path)])).toEqual(asked)
  expect(asked.flatMap(([, page]) => (page === null || names.includes(page) ? [] : [page]))).toEqual([])
})

test('the guide is searched without tones, words from their beginning, headings first', () => {
  const found = (typed: string) => findInGuide(pages, typed).map((one) => `${one.page} ${one.section.id}`)
  expect(found('sao luu moi tuan')[0]).toBe('du-lieu sao-luu-moi-tuan')
  expect(found('SAO LƯU moi')[0]).toBe('du-lieu sao-luu-moi-tuan')
  expect(found('đôn đốc')).toContain('so-theo-doi cap-nhat-sang-thu-hai')
  // What is put in is found too: a refusal by its words.
  expect(found('chua ghi duoc xuong o dia')[0]).toBe('thong-bao khong-luu-duoc')
  expect(found('')).toEqual([])
  expect(found('khongcochunaonhuvay')).toEqual([])
  // "uu" stands within "lưu", not at its beginning.
  expect(found('uu')).not.toContain('du-lieu sao-luu-moi-tuan')
})

test('the words that were found are marked where they stand', () => {
  const text = 'Sao lưu mỗi tuần, sao lưu nữa'
  const marked = findWords(text, wordsTyped('sao luu')).map(([start, end]) => text.slice(start, end))
  expect(marked).toEqual(['Sao', 'lưu', 'sao', 'lưu'])
  const decomposed = 'Đôn đốc'.normalize('NFD')
  const [first] = findWords(decomposed, wordsTyped('đôn'))
  expect(decomposed.slice(...(first ?? [0, 0])).normalize('NFC')).toBe('Đôn')
  const [hit] = findInGuide(pages, 'doc lai de chac')
  expect(hit?.snippet).toContain('đọc lại để chắc')
  const words = hit?.ranges.map(([start, end]) => hit.snippet.slice(start, end).toLowerCase())
  expect(words).toEqual(expect.arrayContaining(['đọc', 'lại', 'để', 'chắc']))
})
