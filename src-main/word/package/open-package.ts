// The browser build is the pure one: the Node build reaches for worker threads, which a pure room does not have.
import { strFromU8, unzipSync } from 'fflate/browser'
import { WordUnreadable } from './word-unreadable.ts'

/** Parts of a Word file by their name; text parts decoded only when asked for. */
export type WordPackage = { names: readonly string[]; text: (name: string) => string | null; bytes: Entries }
type Entries = Record<string, Uint8Array>

/** More than any paper needs: a packed file of a few kB can hold gigabytes of nothing. */
const MAX_ENTRIES = 4000
const MAX_TEXT_BYTES = 120_000_000
const MAX_ALL_BYTES = 400_000_000
/** The old .doc, and a .docx under a password, are both such containers (OLE). */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED_MARK = 'EncryptedPackage'

/** Opens a .docx, refusing with `WordUnreadable` what is none and what would swell beyond reason. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (CONTAINER.every((byte, at) => bytes[at] === byte)) {
    throw new WordUnreadable(holdsUtf16(bytes, ENCRYPTED_MARK) ? 'encrypted' : 'oldWord')
  }
  const entries = unzip(bytes)
  const names = Object.keys(entries)
  if (names.some((name) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\\|^[a-z]:/iu.test(name)))
    throw new WordUnreadable('badName')
  if (!Object.hasOwn(entries, '[Content_Types].xml')) throw new WordUnreadable('notAWord')
  const text = (name: string): string | null =>
    Object.hasOwn(entries, name) ? decodeXml(entries[name] ?? new Uint8Array()) : null
  return { names, text, bytes: entries }
}

/** Sizes are those the package declares, and nothing is unpacked beyond its declared size. */
function unzip(bytes: Uint8Array): Entries {
  let [count, all, text] = [0, 0, 0]
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        all += originalSize
        if (/\.(?:xml|rels)$/iu.test(name)) text += originalSize
        if (count > MAX_ENTRIES || all > MAX_ALL_BYTES || text > MAX_TEXT_BYTES) throw new WordUnreadable('tooBig')
        return !name.endsWith('/')
      },
    })
  } catch (error) {
    if (error instanceof WordUnreadable) throw error
    throw new WordUnreadable('notAZip')
  }
}

/** Parts are UTF-8, or UTF-16 with its mark in front. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return strFromU8(bytes).replace(/^\ufeff/u, '')
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((char) => [char.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
