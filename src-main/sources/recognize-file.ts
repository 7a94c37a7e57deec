import { AppError } from '#domain/errors.ts'
import { refuseOversizedSource, SOURCE_LIMIT_BYTES } from '#domain/source.ts'
import { looksBinary } from '#vietnamese/decode-text.ts'
import { unicodeReadings } from '#vietnamese/unicode-readings.ts'
import { damaged } from './decoded-file.ts'

/** What a file is, by its first bytes; its name counts only where they leave it open. */
export type FileKind = 'word' | 'oldWord' | 'rtf' | 'openDocument' | 'html' | 'markdown' | 'subtitles' | 'text'

const START = 2048
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]
const PICTURE_NAMES = /^\.(?:png|jpe?g|gif|bmp|webp|heic|heif|tiff?)$/u
const TEXT_NAMES = /^(?:|\.(?:txt|text|md|markdown|srt|vtt|html?|xhtml|csv|tsv|log))$/u

/** Refuses what holds no text that can be read here, with what to do about it. */
export function recognizeFile(bytes: Uint8Array, fileName: string): FileKind {
  const extension = extensionOf(fileName)
  if (bytes.length === 0) throw new AppError('SOURCE_EMPTY')
  if (startsWith(bytes, OLE)) return recognizeContainer(bytes, fileName)
  if (startsWith(bytes, ZIP)) return recognizeZip(bytes, extension)
  const start = latin(bytes.subarray(0, START))
  if (start.includes('%PDF-')) throw new AppError('SOURCE_PDF', { file: fileName })
  if (PICTURES.some((mark) => startsWith(bytes, mark))) throw new AppError('SOURCE_PICTURE', { file: fileName })
  if (start.trimStart().startsWith('{\\rtf')) return 'rtf'
  const kind = recognizeText(start, extension)
  // Two bytes a letter at most; a page and subtitles may be longer than what they say.
  if ((kind === 'text' || kind === 'markdown') && bytes.length > 2 * SOURCE_LIMIT_BYTES)
    refuseOversizedSource(bytes.length)
  if (PICTURE_NAMES.test(extension)) throw new AppError('SOURCE_PICTURE', { file: fileName })
  if (kind === 'text' && looksBinary(bytes) && !isWide(bytes)) throw refusalOfBytes(extension, fileName)
  return kind
}

/** Text of two bytes a letter is full of zeros. */
const isWide = (bytes: Uint8Array): boolean => unicodeReadings(bytes)[0]?.name.startsWith('UTF-16') ?? false

function refusalOfBytes(extension: string, file: string): AppError {
  if (TEXT_NAMES.test(extension)) return new AppError('SOURCE_BINARY', { file })
  // Cut at the front or overwritten: its name says that it was a document once.
  if (/^\.(?:docx?|docm|dotx?|rtf|odt)$/u.test(extension)) return damaged(file, 'notAZip')
  return new AppError('SOURCE_UNKNOWN_TYPE', { extension })
}

/** UTF-16 shows its letters with a zero beside each; without the zeros its tags can be told. */
function recognizeText(start: string, extension: string): FileKind {
  const plain = start
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
    .trimStart()
  if (/<\?mso-application\s+progid="Word\.Document"/iu.test(plain)) return 'oldWord'
  if (/^<!doctype\s+html|^<html[\s>]/iu.test(plain) || (/^<[!?]/u.test(plain) && /<html[\s>]/iu.test(plain))) {
    return 'html'
  }
  if (/^\.x?html?$/u.test(extension)) return 'html'
  if (/^WEBVTT(?:\s|$)/u.test(plain) || /^\.(?:srt|vtt)$/u.test(extension) || isSubRip(plain)) return 'subtitles'
  return extension === '.md' || extension === '.markdown' ? 'markdown' : 'text'
}

/** The first block of an .srt: a number, then from when to when. */
const isSubRip = (start: string): boolean => /^\d{1,6}\s*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} +--> +\d/u.test(start)

function recognizeContainer(bytes: Uint8Array, file: string): FileKind {
  if (holds(bytes, 'EncryptedPackage')) throw damaged(file, 'encrypted')
  if (holds(bytes, 'WordDocument')) return 'oldWord'
  const extension = extensionOf(file)
  if (extension === '.doc' || extension === '.dot') return 'oldWord'
  throw new AppError('SOURCE_UNKNOWN_TYPE', { extension })
}

function recognizeZip(bytes: Uint8Array, extension: string): FileKind {
  const start = latin(bytes.subarray(0, 200))
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'openDocument'
  // Workbooks and slides are such packages too.
  if (holdsLatin(bytes, 'xl/workbook.xml') || holdsLatin(bytes, 'ppt/presentation.xml')) {
    throw new AppError('SOURCE_UNKNOWN_TYPE', { extension })
  }
  const isWord = holdsLatin(bytes, '[Content_Types].xml')
  if (isWord || /^\.(?:docx|docm|dotx|dotm)$/u.test(extension)) return 'word'
  if (extension === '.doc' || extension === '.odt') return 'word'
  if (TEXT_NAMES.test(extension)) throw new AppError('SOURCE_BINARY', { file: extension })
  throw new AppError('SOURCE_UNKNOWN_TYPE', { extension })
}

export const extensionOf = (fileName: string): string => /\.[^.\\/]*$/u.exec(fileName)?.[0].toLowerCase() ?? ''

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Names inside old containers are UTF-16. */
const holds = (bytes: Uint8Array, word: string): boolean =>
  holdsUnits(
    bytes,
    [...word].flatMap((char) => [char.charCodeAt(0), 0]),
  )

const holdsLatin = (bytes: Uint8Array, word: string): boolean =>
  holdsUnits(
    bytes,
    [...word].map((char) => char.charCodeAt(0)),
  )

function holdsUnits(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
