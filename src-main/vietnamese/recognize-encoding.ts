import { legacyNames } from './legacy-letters.ts'
import { normalizeText } from './normalize.ts'
import { readLegacyText } from './read-legacy.ts'
import { unicodeReadings } from './unicode-readings.ts'
import { likenessOf, qualityOf } from './vietnamese-likeness.ts'
import { isWestern, toWindows1252 } from './windows-1252.ts'

/** One way of reading bytes or pasted text. */
export type EncodingReading = {
  name: string
  /** The whole text in this reading. */
  read: () => string
  /** A part of the text as it stood, in this reading. */
  convert: (part: string) => string
  /** Its first words, those with marks among them. */
  sample: string
  /** The text as it stood, where the reading could be wrong; bytes come back from it through `toWindows1252`. */
  original: string
  /** From 1 (every marked word is Vietnamese) to −1. */
  quality: number
}

/** UTF-8 that a Western program showed byte by byte and somebody saved so: "á»§y ban". */
export const MISREAD_UTF8 = 'UTF-8 (Windows-1252)'
/** Below this a reading is not taken for Vietnamese without a person saying so. */
export const SURE_QUALITY = 0.6
/** A sample may be cut in the middle of a letter at both its ends. */
const CUT_BYTES = 6
/** Letters looked at to tell encodings apart. */
const LOOK_AT = 40_000
const SAMPLE = 80

/** Letters that may still be those of an old encoding: pasted, or saved without being converted. `name`: how they came. */
export const readPasted = (text: string, name = 'Unicode'): EncodingReading[] => textReadings(plainReading(name, text))

function plainReading(name: string, text: string): EncodingReading {
  const sample = sampleOf(text)
  const clean = normalizeText(text)
  const whole = { read: () => clean, convert: (part: string) => part }
  return { name, ...whole, sample: headOf(sample), original: '', quality: 1 }
}

function textReadings(plain: EncodingReading): EncodingReading[] {
  const text = plain.read()
  const western = sampleOf(western1252(text))
  const own = likenessOf(western)
  if (own.good + own.bad === 0) return [plain]
  const asIs = { ...plain, quality: qualityOf(own) }
  const converted = [...legacyReadings(western, text), ...misreadUtf8(western, text)]
  const better = byQuality(converted).filter(({ quality }) => quality > asIs.quality)
  const [best] = better
  const isClear = best !== undefined && best.quality >= SURE_QUALITY && asIs.quality < 0
  return isClear ? [...better, asIs] : [asIs, ...better]
}

/** The lines that could be of an old encoding; others hold letters that none of them shows. */
const western1252 = (text: string): string => text.split('\n').filter(isWestern).join('\n')

function legacyReadings(western: string, original: string): EncodingReading[] {
  return legacyNames.map((name) => readingOf(name, western, original))
}

function misreadUtf8(western: string, original: string): EncodingReading[] {
  return readShown(western, MISREAD_UTF8, CUT_BYTES) === western ? [] : [readingOf(MISREAD_UTF8, western, original)]
}

function readingOf(name: string, western: string, original: string): EncodingReading {
  const sample = readShown(sampleOf(western), name, CUT_BYTES)
  const convert = (part: string) =>
    part
      .split('\n')
      .map((line) => convertLine(line, name))
      .join('\n')
  const quality = qualityOf(likenessOf(sample))
  const whole = { read: () => normalizeText(convert(original)), convert }
  return { name, ...whole, sample: headOf(sample), original, quality }
}

/** A line with letters that no old encoding shows is sound, in the middle of whatever else. */
const convertLine = (line: string, name: string): string => (isWestern(line) ? readShown(line, name) : line)

function readShown(shown: string, name: string, mostBroken = 0): string {
  const legacy = legacyNames.find((one) => one === name)
  if (legacy) return readLegacyText(legacy, shown)
  const bytes = toWindows1252(shown)
  const [read] = bytes === null ? [] : unicodeReadings(bytes)
  return read && read.replaced <= mostBroken ? read.text : shown
}

/** From shortly before the first letter beyond ASCII on. */
function sampleOf(text: string): string {
  if (text.length <= LOOK_AT) return text
  const from = Math.max(0, text.search(/[\u0080-\uffff]/u) - SAMPLE)
  return text.slice(from, from + LOOK_AT)
}

function headOf(text: string): string {
  const from = Math.max(0, text.search(/[^\u0000-\u007f]/u) - SAMPLE / 2)
  return text
    .slice(from, from + SAMPLE)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Equal ones stay in the order of how common their encoding was. */
const byQuality = (readings: EncodingReading[]): EncodingReading[] =>
  [...readings].sort((a, b) => b.quality - a.quality)
