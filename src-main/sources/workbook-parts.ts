import type { WordPackage } from '#word/package/open-package.ts'
import { type NumberLook, readLook } from './number-look.ts'
import { TooManyCells } from './sheet-grid.ts'
import { BrokenXml, walkXml } from './walk-xml.ts'

export type SheetPlace = { name: string; path: string; isHidden: boolean }
export type Workbook = { sheets: SheetPlace[]; strings: string[]; looks: NumberLook[]; isFrom1904: boolean }

/** What the sheets of a workbook share: their names and places, the texts, the looks of numbers. */
export function readWorkbook(pack: WordPackage): Workbook | null {
  const path = findWorkbook(pack)
  const xml = path === null ? null : pack.text(path)
  if (path === null || xml === null) return null
  const targets = readTargets(pack, path)
  const sheets: SheetPlace[] = []
  let isFrom1904 = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const target = targets.get(id)
      if (target?.type.endsWith('/worksheet')) {
        sheets.push({
          name: attributes.name ?? '',
          path: target.path,
          isHidden: /hidden/iu.test(attributes.state ?? ''),
        })
      }
    },
    close: () => undefined,
  })
  const partOf = (ending: string) => [...targets.values()].find(({ type }) => type.endsWith(ending))?.path ?? ''
  return {
    sheets,
    strings: readStrings(pack.text(partOf('/sharedStrings'))),
    looks: readLooks(pack.text(partOf('/styles'))),
    isFrom1904,
  }
}

function findWorkbook(pack: WordPackage): string | null {
  const start = readTargets(pack, '')
  const found = [...start.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path
  const path = found ?? 'xl/workbook.xml'
  return /(?:^|\/)workbook\d*\.xml$/u.test(path) && pack.names.includes(path) ? path : null
}

type Target = { type: string; path: string }

/** What a part names by id; '' is the package itself. */
function readTargets(pack: WordPackage, part: string): Map<string, Target> {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const xml = pack.text(`${folder}_rels/${part.slice(cut)}.rels`)
  const targets = new Map<string, Target>()
  if (xml === null) return targets
  walkXml(xml, {
    open(name, { Id = '', Type = '', Target: target = '' }) {
      if (name === 'Relationship') targets.set(Id, { type: Type, path: resolvePath(folder, target) })
    },
    close: () => undefined,
  })
  return targets
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Texts kept once for all sheets; readings of East Asian letters (`rPh`) are none of the text. */
function readStrings(xml: string | null): string[] {
  const strings: string[] = []
  if (xml === null) return strings
  let [text, isText, isReading] = ['', false, false]
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isReading = true
      isText = name === 't' && !isReading
    },
    close(name) {
      if (name === 'si') strings.push(text)
      if (name === 'rPh') isReading = false
      isText = false
    },
    text: (part) => {
      if (isText) text += part
    },
  })
  return strings
}

/** How each style of a cell shows a number. */
function readLooks(xml: string | null): NumberLook[] {
  const looks: NumberLook[] = []
  if (xml === null) return looks
  const codes = new Map<number, string>()
  let isCells = false
  walkXml(xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') isCells = true
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (name === 'xf' && isCells) looks.push(readLook(Number(numFmtId), codes.get(Number(numFmtId)) ?? ''))
    },
    close(name) {
      if (name === 'cellXfs') isCells = false
    },
  })
  return looks
}

/** Four hundred thousand cells take some 30 MB; marks beyond that only keep the reader waiting. */
const MAX_SHEET_LETTERS = 40_000_000

/** The part of one sheet. */
export function sheetXml(pack: WordPackage, { path }: SheetPlace): string {
  const xml = pack.text(path)
  if (xml === null) throw new BrokenXml()
  if (xml.length > MAX_SHEET_LETTERS) throw new TooManyCells()
  return xml
}
