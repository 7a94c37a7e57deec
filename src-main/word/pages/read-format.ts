import { childOf, type XmlElement } from '#word/package/read-xml.ts'
import { type Chain, isOn, lastElement, lookUp } from './style-book.ts'

/** Lengths in millimetres, type sizes in points. */
export type RunFormat = {
  size: number
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  isCapitals: boolean
  color: string
}
/** A border line: its thickness and its distance from the text, both in millimetres. */
export type BorderLine = { width: number; space: number; color: string }
export type Borders = Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderLine>>
export type ParagraphFormat = {
  align: 'left' | 'center' | 'right' | 'justify'
  left: number
  right: number
  /** Negative where the first line hangs out. */
  firstLine: number
  before: number
  after: number
  /** `times`: of the type's own line height; `exact`: millimetres. */
  line: { times: number } | { exact: number }
  borders: Borders
  /** A tab that runs to the right edge, drawn as dots. */
  hasLeader: boolean
}

const MM_PER_TWIP = 25.4 / 1440
export const twips = (text: string | undefined): number => (Number.parseFloat(text ?? '') || 0) * MM_PER_TWIP
const MM_PER_POINT = 25.4 / 72
const aligns: Record<string, ParagraphFormat['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

export function readRunFormat(chain: Chain): RunFormat {
  const color = lookUp(chain, 'w:color') ?? 'auto'
  return {
    size: Number.parseFloat(lookUp(chain, 'w:sz') ?? '20') / 2,
    isBold: isOn(chain, 'w:b'),
    isItalic: isOn(chain, 'w:i'),
    isUnderlined: isOn(chain, 'w:u'),
    isCapitals: isOn(chain, 'w:caps'),
    color: readColor(color),
  }
}

export function readParagraphFormat(chain: Chain): ParagraphFormat {
  const hanging = twips(lookUp(chain, 'w:ind', 'w:hanging'))
  return {
    align: aligns[lookUp(chain, 'w:jc') ?? ''] ?? 'left',
    left: twips(lookUp(chain, 'w:ind', 'w:left') ?? lookUp(chain, 'w:ind', 'w:start')),
    right: twips(lookUp(chain, 'w:ind', 'w:right') ?? lookUp(chain, 'w:ind', 'w:end')),
    firstLine: hanging > 0 ? -hanging : twips(lookUp(chain, 'w:ind', 'w:firstLine')),
    before: twips(lookUp(chain, 'w:spacing', 'w:before')),
    after: twips(lookUp(chain, 'w:spacing', 'w:after')),
    line: readLine(chain),
    borders: readBorders(lastElement(chain, 'w:pBdr')),
    hasLeader: (lastElement(chain, 'w:tabs')?.children ?? []).some((tab) =>
      ['dot', 'middleDot', 'hyphen', 'underscore'].includes(tab.attributes['w:leader'] ?? ''),
    ),
  }
}

function readLine(chain: Chain): ParagraphFormat['line'] {
  const value = lookUp(chain, 'w:spacing', 'w:line')
  const rule = lookUp(chain, 'w:spacing', 'w:lineRule') ?? 'auto'
  if (rule === 'auto') return { times: value === undefined ? 1 : Number.parseFloat(value) / 240 }
  return { exact: twips(value) }
}

/** `w:pBdr`, `w:tblBorders` or `w:tcBorders`; sides that are off are left out. */
export function readBorders(element: XmlElement | undefined): Borders {
  const borders: Borders = {}
  const sides = { top: ['w:top'], bottom: ['w:bottom'], left: ['w:left', 'w:start'], right: ['w:right', 'w:end'] }
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = readBorderLine(sides[side].map((name) => childOf(element, name)).find((one) => one !== undefined))
    if (line) borders[side] = line
  }
  return borders
}

export function readBorderLine(element: XmlElement | undefined): BorderLine | null {
  if (!element || ['none', 'nil'].includes(element.attributes['w:val'] ?? 'none')) return null
  return {
    // Eighths of a point.
    width: (Number.parseFloat(element.attributes['w:sz'] ?? '4') / 8) * MM_PER_POINT,
    space: (Number.parseFloat(element.attributes['w:space'] ?? '0') || 0) * MM_PER_POINT,
    color: readColor(element.attributes['w:color'] ?? 'auto'),
  }
}

/** Nothing but six hexadecimal digits gets into the page's styles. */
export const readColor = (color: string): string =>
  /^[0-9a-f]{6}$/iu.test(color) ? `#${color.toLowerCase()}` : '#000000'
