import { basename, extname, join } from 'node:path'

/** Names Windows keeps for its devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]+/gu
const ENDING = /\.[a-z0-9]{1,8}$/iu
/** File systems take 255 bytes or letters; the free ` (12)` and a temp ending still have to fit. */
const LONGEST_NAME = 200
/** Word opens no path of more than 259 letters, though Windows itself may hold one. */
const LONGEST_PATH = 250
const SHORTEST_STEM = 12

/** A name every system takes: no device, no separator, no trailing dot, short enough for Word to open it in its folder. */
export function safeFileName(folder: string, name: string): string {
  const clean = name.replace(FORBIDDEN, '-').replace(/^[\s.-]+|[\s.]+$/gu, '')
  const extension = ENDING.exec(clean)?.[0] ?? ''
  const stem = basename(clean, extension).replace(/[\s.]+$/u, '')
  const room = Math.min(LONGEST_NAME, LONGEST_PATH - join(folder, 'x').length) - extension.length
  const cut = cutToBytes(stem, Math.max(SHORTEST_STEM, room)).replace(/[\s.-]+$/u, '')
  return `${RESERVED.test(cut) || cut === '' ? `_${cut}` : cut}${extension}`
}

/** `name.docx`, `name (2).docx`, `name (3).docx` … */
export function numberedName(name: string, number: number): string {
  const extension = extname(name)
  return number === 1 ? name : `${basename(name, extension)} (${number})${extension}`
}

/** Whole letters only: a letter with a tone mark takes up to three bytes. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0
  let end = 0
  for (const char of text) {
    bytes += Buffer.byteLength(char)
    if (bytes > limit) break
    end += char.length
  }
  return text.slice(0, end)
}
