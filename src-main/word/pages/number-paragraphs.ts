import { toRoman } from '#documents/to-roman.ts'
import { childOf, valueAt, type XmlElement } from '#word/package/read-xml.ts'

type Level = {
  format: string
  text: string
  start: number
  suffix: string
  paragraph: XmlElement | undefined
  run: XmlElement | undefined
}
type List = { abstractId: string; levels: Map<number, Level>; restarts: Map<number, number> }
/** What the list puts before a paragraph, and how its level shapes the paragraph. */
export type ListLabel = { text: string; paragraph: XmlElement | undefined; run: XmlElement | undefined }

const DEEPEST = 9

/** Counts the numbered paragraphs of a Word file in their order, as a word processor does. */
export class NumberCounter {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: XmlElement | null) {
    const children = numbering?.children ?? []
    const abstracts = new Map(
      children.filter((one) => one.name === 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
    )
    for (const num of children.filter((one) => one.name === 'w:num')) {
      const abstractId = valueAt(num, 'w:abstractNumId') ?? ''
      this.#lists.set(num.attributes['w:numId'] ?? '', readList(abstractId, abstracts.get(abstractId), num))
    }
  }

  /** The label of the next paragraph of a list; `null` where it has none. */
  next(numId: string, depth: number): ListLabel | null {
    const list = this.#lists.get(numId)
    const level = list?.levels.get(depth)
    if (!list || !level) return null
    const counts = this.#counts.get(list.abstractId) ?? []
    this.#counts.set(list.abstractId, counts)
    this.#restart(numId, list, counts)
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    counts.length = depth + 1
    const text = level.text.replace(/%(\d)/gu, (_, place: string) => {
      const at = Number(place) - 1
      const shown = list.levels.get(at)
      return writeCount(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
    return { text: text + (level.suffix === 'nothing' ? '' : ' '), paragraph: level.paragraph, run: level.run }
  }

  /** Lists of one definition count on from each other, but for those that say where they start. */
  #restart(numId: string, list: List, counts: number[]): void {
    if (this.#begun.has(numId)) return
    this.#begun.add(numId)
    for (const [depth, start] of list.restarts) {
      counts.length = Math.min(counts.length, depth + 1)
      if (counts[depth] !== undefined) counts[depth] = start - 1
    }
  }
}

function readList(abstractId: string, abstract: XmlElement | undefined, num: XmlElement): List {
  const levels = new Map<number, Level>()
  for (const element of abstract?.children.filter((one) => one.name === 'w:lvl') ?? []) {
    levels.set(Number(element.attributes['w:ilvl'] ?? 0), readLevel(element))
  }
  const restarts = new Map<number, number>()
  for (const override of num.children.filter((one) => one.name === 'w:lvlOverride')) {
    const start = valueAt(override, 'w:startOverride')
    const depth = Number(override.attributes['w:ilvl'] ?? 0)
    if (start !== undefined && depth < DEEPEST) restarts.set(depth, Number(start))
  }
  return { abstractId, levels, restarts }
}

const readLevel = (element: XmlElement): Level => ({
  format: valueAt(element, 'w:numFmt') ?? 'decimal',
  text: valueAt(element, 'w:lvlText') ?? '',
  start: Number(valueAt(element, 'w:start') ?? 1),
  suffix: valueAt(element, 'w:suff') ?? 'tab',
  paragraph: childOf(element, 'w:pPr'),
  run: childOf(element, 'w:rPr'),
})

function writeCount(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return toRoman(count)
    case 'lowerRoman':
      return toRoman(count).toLowerCase()
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26))
    case 'upperLetter':
      return String.fromCharCode(65 + ((count - 1) % 26))
    case 'none':
      return ''
    default:
      return String(count)
  }
}
