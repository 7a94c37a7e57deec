import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import ts from 'typescript'

const root = new URL('../..', import.meta.url).pathname

/** The places where Vietnamese words live (architecture.md §6). */
const PLACES = [
  /^src-main\/domain\/(?:errors|event-problems)\.ts$/,
  /^src-main\/contract\//,
  /^src-main\/vietnamese\//,
  /^src-main\/extraction\/rules\//,
  /^src-main\/documents\/wording\//,
  /^src-main\/documents\/profiles\//,
  /^src-renderer\/text\//,
]
const VIETNAMESE_LETTER = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu

/** Vietnamese strings (literals, templates, page text) of a source, with their line. Comments do not count. */
function findVietnameseStrings(path: string, code: string): string[] {
  const source = ts.createSourceFile(
    path,
    code,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isString =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    if (isString && VIETNAMESE_LETTER.test(node.text.normalize('NFC'))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${path}:${line + 1} ${node.text.trim().slice(0, 60)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => relative(root, join(root, folder, name)))
}

test('Vietnamese words live in their places only', () => {
  const files = [...sourcesUnder('src-main'), ...sourcesUnder('src-renderer')]
  const astray = files
    .filter((path) => !PLACES.some((place) => place.test(path)))
    .flatMap((path) => findVietnameseStrings(path, readFileSync(join(root, path), 'utf8')))
  expect(astray).toEqual([])
  expect(files.length).toBeGreaterThan(50)
})

test('the net catches a planted word in a literal, a template, a pattern and a page', () => {
  const count = (path: string, code: string) => findVietnameseStrings(path, code).length
  expect(count('a.ts', `const a = 'Lưu lại'`)).toBe(1)
  expect(count('a.ts', 'const a = `Cuộc họp $' + '{1} và $' + '{2} đã lưu`')).toBe(3)
  expect(count('a.ts', 'const a = /đề nghị/u')).toBe(1)
  expect(count('a.tsx', 'const a = <p>Đã lưu</p>')).toBe(1)
  expect(count('a.ts', '// Lưu lại\nconst a = "plain"')).toBe(0)
})
