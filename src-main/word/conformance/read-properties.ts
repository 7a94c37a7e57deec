import { at, childOf, numberOf, valueAt, type XmlElement } from '../package/read-xml.ts'
import { type ThemeFonts, themeFont } from './read-theme.ts'
import type { Align, Indent, Side } from './word-file.ts'

/** What one place in the file says about a run; `undefined` = nothing. */
export type RunProperties = {
  ascii?: string
  hAnsi?: string
  size?: number
  bold?: boolean
  italic?: boolean
  underline?: boolean
  caps?: boolean
  hidden?: boolean
  color?: string
}
export type ParagraphProperties = {
  align?: Align
  indent?: Partial<Indent>
  before?: number
  after?: number
  line?: number
  lineRule?: 'auto' | 'exact' | 'atLeast'
  borders?: Partial<Record<Side, boolean>>
  numbering?: { numId: string; level: number }
  /** Gaps between paragraphs of the same style are left out. */
  contextual?: boolean
}
export type Properties = { run: RunProperties; paragraph: ParagraphProperties }

const MM_PER_TWIP = 25.4 / 1440
export const twipsToMm = (twips: number): number => twips * MM_PER_TWIP

/** A switch: `<w:b/>` is on, `<w:b w:val="0"/>` off. */
export function switchOf(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '')
}

export function readRunProperties(properties: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  if (!properties) return {}
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {}
  const font = (slot: string): string | undefined => {
    const themed = fonts[`w:${slot}Theme`]
    return (themed === undefined ? '' : themeFont(theme, themed)) || fonts[`w:${slot}`]
  }
  const size = numberOf(childOf(properties, 'w:sz'), 'w:val')
  return {
    ascii: font('ascii'),
    hAnsi: font('hAnsi'),
    size: size === undefined ? undefined : size / 2,
    bold: switchOf(childOf(properties, 'w:b')),
    italic: switchOf(childOf(properties, 'w:i')),
    underline: switchOf(childOf(properties, 'w:u')),
    caps: switchOf(childOf(properties, 'w:caps')),
    hidden: switchOf(childOf(properties, 'w:vanish')),
    color: valueAt(properties, 'w:color'),
  }
}

const aligns: Record<string, Align> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
}

export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (!properties) return {}
  const spacing = childOf(properties, 'w:spacing')
  const rule = spacing?.attributes['w:lineRule']
  const line = numberOf(spacing, 'w:line')
  const lineRule = rule === 'exact' || rule === 'atLeast' ? rule : 'auto'
  return {
    align: aligns[valueAt(properties, 'w:jc') ?? ''],
    indent: readIndent(childOf(properties, 'w:ind')),
    before: gap(spacing, 'before'),
    after: gap(spacing, 'after'),
    line: line === undefined ? undefined : line / (lineRule === 'auto' ? 240 : 20),
    lineRule: line === undefined ? undefined : lineRule,
    borders: readBorders(childOf(properties, 'w:pBdr')),
    numbering: readNumberingOf(childOf(properties, 'w:numPr')),
    contextual: switchOf(childOf(properties, 'w:contextualSpacing')),
  }
}

/** `Autospacing` is 14 pt, as web pages have it. */
function gap(spacing: XmlElement | undefined, side: 'before' | 'after'): number | undefined {
  const isAuto = ['1', 'true', 'on'].includes(spacing?.attributes[`w:${side}Autospacing`] ?? '')
  const twips = numberOf(spacing, `w:${side}`)
  if (isAuto) return 14
  return twips === undefined ? undefined : twips / 20
}

function readIndent(element: XmlElement | undefined): Partial<Indent> | undefined {
  if (!element) return undefined
  const twips = (...names: string[]) => {
    const found = names.map((name) => numberOf(element, name)).find((value) => value !== undefined)
    return found === undefined ? undefined : twipsToMm(found)
  }
  const hanging = twips('w:hanging')
  const firstLine = hanging === undefined ? twips('w:firstLine') : -hanging
  return withoutGaps({ left: twips('w:left', 'w:start'), right: twips('w:right', 'w:end'), firstLine })
}

export const isLine = (border: XmlElement | undefined): boolean =>
  border !== undefined && !['nil', 'none', undefined].includes(border.attributes['w:val'])

function readBorders(element: XmlElement | undefined): Partial<Record<Side, boolean>> | undefined {
  if (!element) return undefined
  const side = (name: Side) => {
    const border = childOf(element, `w:${name}`)
    return border ? isLine(border) : undefined
  }
  return withoutGaps({ top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') })
}

function readNumberingOf(element: XmlElement | undefined) {
  if (!element) return undefined
  const numId = valueAt(element, 'w:numId')
  return numId === undefined ? undefined : { numId, level: numberOf(at(element, 'w:ilvl'), 'w:val') ?? 0 }
}

/** Keys that say nothing are left out, so that they cover nothing when two are put together. */
export function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

/** The later over the earlier, key by key. */
export function mergeProperties(under: Properties, over: Properties): Properties {
  return { run: mergeRuns(under.run, over.run), paragraph: mergeParagraphs(under.paragraph, over.paragraph) }
}

export const mergeRuns = (under: RunProperties, over: RunProperties): RunProperties => ({
  ...under,
  ...withoutGaps(over),
})

export function mergeParagraphs(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  return {
    ...under,
    ...withoutGaps(over),
    indent: { ...under.indent, ...over.indent },
    borders: { ...under.borders, ...over.borders },
  }
}
