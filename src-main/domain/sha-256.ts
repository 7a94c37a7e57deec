/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = roots(64, 1 / 3)
/** The same of the square roots of the first eight primes (5.3.3). */
const START = roots(8, 1 / 2)

function roots(count: number, power: number): Uint32Array {
  const primes: number[] = []
  for (let next = 2; primes.length < count; next++) if (primes.every((one) => next % one !== 0)) primes.push(next)
  return Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32)
}

/**
 * SHA-256 of the text in UTF-8, hex. The pure rooms ask for it in the middle of a sentence, where a page's own digest
 * could only promise an answer.
 */
export function sha256(text: string): string {
  const bytes = pad(utf8(text))
  const state = Uint32Array.from(START)
  for (let at = 0; at < bytes.length; at += 64) mixBlock(state, bytes, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** A lone surrogate becomes U+FFFD, as every encoder writes it. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const letter of text.toWellFormed()) {
    const code = letter.codePointAt(0) ?? 0
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0))
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
  }
  return bytes
}

/** A one bit, zeros up to a whole block, and the length in bits. */
function pad(bytes: readonly number[]): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  return padded
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function schedule(bytes: Uint8Array, at: number): Uint32Array {
  const view = new DataView(bytes.buffer)
  const words = new Uint32Array(64)
  const word = (place: number): number => words[place] ?? 0
  for (let place = 0; place < 64; place++) {
    if (place < 16) {
      words[place] = view.getUint32(at + place * 4)
      continue
    }
    const [early, late] = [word(place - 15), word(place - 2)]
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[place] = word(place - 16) + small + word(place - 7) + large
  }
  return words
}

function mixBlock(state: Uint32Array, bytes: Uint8Array, at: number): void {
  const words = schedule(bytes, at)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let place = 0; place < 64; place++) {
    const choice = (e & f) ^ (~e & g)
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + high + choice + (ROUND[place] ?? 0) + (words[place] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place] ?? 0) + word
}
