import { showNumber } from './number-look.ts'
import { type Grid, GridWriter, type Span } from './sheet-grid.ts'
import { BrokenXml, walkXml } from './walk-xml.ts'
import type { Workbook } from './workbook-parts.ts'

const COLUMNS = 16_384
const ROWS = 1_048_576

/** One sheet as texts: what a formula gave last time, days and telephone numbers as they are shown. */
export function readSheet(xml: string, name: string, book: Workbook): Grid {
  const reader = new SheetReader(book)
  walkXml(xml, reader)
  if (!reader.hasData) throw new BrokenXml()
  return reader.writer.finish(name)
}

class SheetReader {
  readonly writer = new GridWriter()
  hasData = false
  readonly #book: Workbook
  #row = -1
  #column = -1
  #type = ''
  #style = 0
  #value = ''
  #isValue = false
  #isReading = false

  constructor(book: Workbook) {
    this.#book = book
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'sheetData') this.hasData = true
    else if (name === 'row') this.#openRow(attributes.r)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'rPh') this.#isReading = true
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '')
    this.#isValue = name === 'v' || (name === 't' && !this.#isReading)
  }

  readonly close = (name: string): void => {
    this.#isValue = false
    if (name === 'rPh') this.#isReading = false
    if (name === 'c') this.writer.write(this.#row, this.#column, this.#show())
  }

  readonly text = (part: string): void => {
    if (this.#isValue) this.#value += part
  }

  #openRow(written: string | undefined): void {
    this.#row = written === undefined ? this.#row + 1 : Number(written) - 1
    this.#column = -1
    if (!(this.#row >= 0 && this.#row < ROWS)) throw new BrokenXml()
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? null : readPlace(r)
    this.#column = place?.column ?? this.#column + 1
    if (place) this.#row = place.row
    this.#type = t
    this.#style = Number(s)
    this.#value = ''
  }

  #show(): string {
    const value = this.#value
    if (this.#type === 's') return this.#book.strings[Number(value)] ?? ''
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (this.#type !== 'n') return unescapeLetters(value)
    return showNumber(value, this.#book.looks[this.#style] ?? { kind: 'plain' }, this.#book.isFrom1904)
  }

  #merge(ref: string): void {
    const [from = '', to = from] = ref.split(':')
    const [start, end] = [readPlace(from), readPlace(to)]
    this.writer.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column } satisfies Span)
  }
}

/** Signs that XML cannot hold are written as _x000A_. */
const unescapeLetters = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** "BC12" → row 11, column 54. */
function readPlace(ref: string): { row: number; column: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(ref)
  if (!found) throw new BrokenXml()
  const column =
    [...(found[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(found[2]) - 1
  if (column >= COLUMNS || row < 0 || row >= ROWS) throw new BrokenXml()
  return { row, column }
}
