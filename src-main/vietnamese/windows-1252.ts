/** The letters of the bytes 0x80–0x9F; the five that the code page leaves empty stand for their control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...HIGH].map((letter, at) => [letter.charCodeAt(0), 0x80 + at]))
const CHUNK = 0x2000

/** Bytes as a Western program shows them. One letter a byte, so that `toWindows1252` gives the same bytes back. */
export function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

/** The bytes that a Western program showed so; `null` where a letter is in no such byte. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Latin-1 programs show 0x80–0x9F as control characters, Windows ones as signs: both are taken.
    const byte = unit < 0x100 ? unit : byteOf.get(unit)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/** Whether all letters could be bytes of an old encoding that a Western program showed. */
export function isWestern(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x100 && !byteOf.has(unit)) return false
  }
  return true
}
