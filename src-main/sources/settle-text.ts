import { AppError } from '#domain/errors.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import { type EncodingReading, readPasted } from '#vietnamese/recognize-encoding.ts'
import { unicodeReadings } from '#vietnamese/unicode-readings.ts'
import { fromWindows1252 } from '#vietnamese/windows-1252.ts'
import { type DecodedFile, listChanges, type ReadFile } from './decoded-file.ts'

/** Bytes as letters, before it is known what old encoding the letters may be of. */
export type ShownText = { text: string; name: string; replaced: number }

const WESTERN = 'Windows-1252'
/** Marked words that are no Vietnamese outweigh the others so far: nobody can tell what the text is. */
const HOPELESS = -0.2

/** Bytes as Unicode where they are, otherwise as a Western program shows them. */
export function showBytes(bytes: Uint8Array): ShownText {
  const [unicode] = unicodeReadings(bytes)
  return unicode ?? { text: fromWindows1252(bytes), name: WESTERN, replaced: 0 }
}

/** `encoding`: how a person wants it read. `hint`: what the file says of itself, taken where it gives Vietnamese. */
export type Wish = { encoding?: string | undefined; hint?: string | undefined; fileName: string }

/** The last step of every format: letters of an old encoding become Vietnamese ones, and the text is put in one form. */
export function settleText(shown: ShownText, read: ReadFile, wish: Wish): Omit<DecodedFile, 'format'> {
  const readings = readPasted(read.text, shown.name)
  const chosen = chooseReading(readings, wish)
  const isConverted = chosen.original !== ''
  if (!isConverted && shown.name === WESTERN && wish.encoding === undefined && chosen.quality < HOPELESS) {
    throw new AppError('SOURCE_UNKNOWN_ENCODING', { file: wish.fileName })
  }
  const text = normalizeText(isConverted ? chosen.read() : read.text)
  const hasOtherBytes = shown.name !== 'UTF-8' && shown.name !== ''
  const encodings = readings
    .filter((one) => one !== chosen && one.name !== '')
    .map(({ name, sample }) => ({ name, sample }))
  return {
    text,
    encoding: chosen.name,
    original: isConverted ? chosen.original : '',
    changes: [
      ...listChanges([
        { kind: 'encoding', count: isConverted || hasOtherBytes ? 1 : 0, detail: chosen.name },
        { kind: 'cleaned', count: shown.replaced, detail: '\ufffd' },
      ]),
      ...read.changes,
    ],
    // Places were counted in the text before it was converted; an old encoding may be longer.
    cues: moveCues(read, text, isConverted ? chosen : null),
    encodings,
  }
}

function chooseReading(readings: readonly EncodingReading[], { encoding, hint }: Wish): EncodingReading {
  const [first] = readings
  if (!first) throw new Error('a text can always be read as it stands')
  const wanted = readings.find(({ name }) => name === encoding)
  if (encoding !== undefined && !wanted) throw new AppError('INVALID_INPUT', { problem: `encoding: ${encoding}` })
  const hinted = readings.find(({ name, quality }) => name === hint && quality > 0)
  return wanted ?? hinted ?? first
}

function moveCues(read: ReadFile, text: string, chosen: EncodingReading | null): { at: number; second: number }[] {
  const cues = read.cues ?? []
  if (chosen === null && read.text.length === text.length) return cues
  const clean = (part: string) => normalizeText(chosen ? chosen.convert(part) : part)
  let [from, to] = [0, 0]
  return cues.map(({ at, second }) => {
    to += clean(read.text.slice(from, at)).length
    from = at
    return { at: Math.min(to, text.length), second }
  })
}
