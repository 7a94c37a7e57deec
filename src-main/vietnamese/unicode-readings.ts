/** Text read as Unicode; `replaced`: bytes that are no letter and were left out or stand as `\ufffd`. */
export type UnicodeReading = { name: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'; text: string; replaced: number }

const LOOK_AT = 4096
/** Of the units, so many must be letters of our languages for bytes without a mark to be UTF-16. */
const MOST = 0.95
/** More broken letters than this, and it is another encoding. */
const FEW_BROKEN = 0.002

/** Bytes as Unicode: by their mark, by the look of UTF-16 without one, or as UTF-8. Empty where they are none of these. */
export function unicodeReadings(bytes: Uint8Array): UnicodeReading[] {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return [decode('UTF-8', bytes)]
  if (startsWith(bytes, [0xff, 0xfe]) || looksUtf16(bytes, 0)) return [decode('UTF-16LE', bytes)]
  if (startsWith(bytes, [0xfe, 0xff]) || looksUtf16(bytes, 1)) return [decode('UTF-16BE', bytes)]
  const utf8 = decode('UTF-8', bytes)
  return utf8.replaced <= utf8.text.length * FEW_BROKEN || isCutOnly(utf8) ? [utf8] : []
}

function decode(name: UnicodeReading['name'], bytes: Uint8Array): UnicodeReading {
  const text = new TextDecoder(name.toLowerCase()).decode(bytes)
  return { name, text, replaced: text.match(/\ufffd/gu)?.length ?? 0 }
}

/** A file cut in the middle of its last letter. */
const isCutOnly = ({ text, replaced }: UnicodeReading): boolean => replaced === 1 && text.endsWith('\ufffd')

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** Without a mark: zeros in the high bytes, and nearly all units letters of Latin, Vietnamese or common signs. */
function looksUtf16(bytes: Uint8Array, high: 0 | 1): boolean {
  const seen = bytes.subarray(0, LOOK_AT)
  if (seen.length < 4 || !seen.includes(0)) return false
  let known = 0
  const units = Math.floor(seen.length / 2)
  for (let at = 0; at < units; at++) {
    const [low = 0, top = 0] = [seen[2 * at + high], seen[2 * at + 1 - high]]
    const unit = top * 256 + low
    const isLetter = (unit >= 0x20 && unit < 0x250) || (unit >= 0x1e00 && unit < 0x1f00)
    if (isLetter || unit === 0x0a || unit === 0x0d || unit === 0x09 || (unit >= 0x2000 && unit < 0x2100)) known++
  }
  return known >= units * MOST
}
