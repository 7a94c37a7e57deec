import { toRoman } from '#documents/to-roman.ts'
import { at, childOf, numberOf, valueAt, type XmlElement } from '../package/read-xml.ts'
import { type Properties, readParagraphProperties, readRunProperties } from './read-properties.ts'
import type { ThemeFonts } from './read-theme.ts'

type Level = { start: number; format: string; text: string; own: Properties }
type List = { abstractId: string; levels: Map<number, Level>; restarts: Map<number, number> }
export type NextLabel = (numbering: { numId: string; level: number }) => { label: string; own: Properties } | null

const MAX_LEVELS = 9
/** A hostile file may count from a thousand million. */
const MAX_ROMAN = 4000

/** Counts automatic numbers in the order in which they are asked for, as a word processor does from top to bottom. */
export function readNumbering(xml: XmlElement | null, theme: ThemeFonts): NextLabel {
  const lists = readLists(xml, theme)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ numId, level }) => {
    const list = lists.get(numId)
    const own = list?.levels.get(level)
    if (!list || !own || level >= MAX_LEVELS) return null
    const counts = counters.get(list.abstractId) ?? []
    const restart = list.restarts.get(level)
    const isFirst = !begun.has(`${numId} ${level}`)
    begun.add(`${numId} ${level}`)
    if (isFirst && restart !== undefined) counts[level] = restart
    else counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    counters.set(list.abstractId, counts)
    return { label: writeLabel(own, list, counts), own: own.own }
  }
}

function readLists(xml: XmlElement | null, theme: ThemeFonts): Map<string, List> {
  const children = xml?.children ?? []
  const abstracts = new Map(
    children
      .filter((one) => one.name === 'w:abstractNum')
      .map((one) => [one.attributes['w:abstractNumId'] ?? '', readLevels(one, theme)] as const),
  )
  const lists = new Map<string, List>()
  for (const num of children.filter((one) => one.name === 'w:num')) {
    const abstractId = valueAt(num, 'w:abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstractId))
    const restarts = new Map<number, number>()
    for (const override of num.children.filter((one) => one.name === 'w:lvlOverride')) {
      const level = numberOf(override, 'w:ilvl') ?? 0
      const start = numberOf(at(override, 'w:startOverride'), 'w:val')
      if (start !== undefined) restarts.set(level, start)
      const own = childOf(override, 'w:lvl')
      if (own) levels.set(level, readLevel(own, theme))
    }
    lists.set(num.attributes['w:numId'] ?? '', { abstractId, levels, restarts })
  }
  return lists
}

const readLevels = (abstract: XmlElement, theme: ThemeFonts): Map<number, Level> =>
  new Map(
    abstract.children
      .filter((one) => one.name === 'w:lvl')
      .map((one) => [numberOf(one, 'w:ilvl') ?? 0, readLevel(one, theme)]),
  )

function readLevel(level: XmlElement, theme: ThemeFonts): Level {
  return {
    start: numberOf(at(level, 'w:start'), 'w:val') ?? 1,
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    own: {
      run: readRunProperties(at(level, 'w:rPr'), theme),
      paragraph: readParagraphProperties(at(level, 'w:pPr')),
    },
  }
}

function writeLabel(own: Level, list: List, counts: readonly (number | undefined)[]): string {
  if (own.format === 'none') return ''
  if (own.format === 'bullet') return '-'
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = list.levels.get(at)
    return writeCount(counts[at] ?? level?.start ?? 1, level?.format ?? 'decimal')
  })
}

function writeCount(count: number, format: string): string {
  if (format === 'upperRoman' && count < MAX_ROMAN) return toRoman(count)
  if (format === 'lowerRoman' && count < MAX_ROMAN) return toRoman(count).toLowerCase()
  if (format === 'upperLetter') return toLetter(count)
  if (format === 'lowerLetter') return toLetter(count).toLowerCase()
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  return String(count)
}

const toLetter = (count: number): string =>
  String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(4, Math.ceil(count / 26)))
