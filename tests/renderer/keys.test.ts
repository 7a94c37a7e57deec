import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import ts from 'typescript'
import { findName } from '#renderer/hooks/use-shortcut.ts'
import { keyParts } from '#renderer/parts/key-text.ts'
import { type KeyEntry, keyScopes, keys } from '#renderer/text/keys.ts'
import { reviewWords } from '#renderer/text/review.ts'

const all: readonly KeyEntry[] = Object.values(keys)
const root = new URL('../../src-renderer', import.meta.url).pathname

/** The keys that a source listens for with `useShortcut`, where they are written out. */
function keysListenedFor(path: string): string[] {
  const code = readFileSync(path, 'utf8')
  if (!code.includes('useShortcut(')) return []
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && (ts.isStringLiteral(node.name) || ts.isIdentifier(node.name))) {
      if (/^(?:(?:ctrl|alt|shift)\+.+|f\d{1,2})$/.test(node.name.text)) found.push(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

test('no key stands twice in one place, and none of a place hides one of the whole window', () => {
  const names = all.map(({ scope, key }) => `${scope} ${key}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const everywhere = all.filter((one) => one.scope === 'window' && one.key !== keys.importNotes.key)
  expect(all.filter((one) => one.scope !== 'window' && everywhere.some(({ key }) => key === one.key))).toEqual([])
})

test('every key a screen listens for stands in the table', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const heard = files.flatMap((name) => keysListenedFor(join(root, name)))
  expect(heard).toContain('ctrl+enter')
  const reviewKeys: string[] = Object.values(reviewWords.keys).flatMap((group) => group.map(([key]) => key))
  const isKnown = (key: string) => all.some((one) => one.key === key) || reviewKeys.includes(keyParts(key).join(' '))
  expect(heard.filter((key) => !isKnown(key))).toEqual([])
})

test('every key has words, and every place has a key', () => {
  for (const { key, what } of all) expect([key, what.length > 3]).toEqual([key, true])
  expect(Object.keys(keyScopes).filter((scope) => !all.some((one) => one.scope === scope))).toEqual([])
})

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  ...{ key, code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key },
  ...{ ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held },
})

test('keys held together are told apart', () => {
  const names = { 'ctrl+f': 1, 'ctrl+shift+f': 1, 'alt+1': 1, 'shift+f6': 1, f6: 1, f8: 1, 'alt+w': 1 }
  expect(findName(press('f', { ctrlKey: true }), names)).toBe('ctrl+f')
  expect(findName(press('F', { ctrlKey: true, shiftKey: true }), names)).toBe('ctrl+shift+f')
  expect(findName(press('1', { altKey: true }), names)).toBe('alt+1')
  expect(findName(press('F6', { shiftKey: true }), names)).toBe('shift+f6')
  // Without a name of its own, Shift leaves it to the listener.
  expect(findName(press('F8', { shiftKey: true }), names)).toBe('f8')
  expect(findName(press('w', { ctrlKey: true }), names)).toBeNull()
  // AltGr writes letters on some keyboards.
  expect(findName(press('1', { ctrlKey: true, altKey: true }), names)).toBeNull()
  // With Alt a system may give another letter than the key says.
  expect(findName({ ...press('∑', { altKey: true }), code: 'KeyW' }, names)).toBe('alt+w')
})

test('Ctrl with Shift is not taken for Ctrl alone', () => {
  expect(findName(press('F', { ctrlKey: true, shiftKey: true }), { 'ctrl+f': 1 })).toBeNull()
})
