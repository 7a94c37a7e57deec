import { AppError, problemOf } from '#domain/errors.ts'
import { refuseOversizedFile, refuseOversizedSource, SOURCE_LIMIT_BYTES, type SourceFormat } from '#domain/source.ts'
import { makeCaseDictionary } from '#vietnamese/case-dictionary.ts'
import type { LegacyName } from '#vietnamese/legacy-letters.ts'
import { hasNoCase, restoreCase } from '#vietnamese/restore-case.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import { type DecodedFile, damaged, type ReadFile } from './decoded-file.ts'
import { charsetOf, readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readSubtitles } from './read-subtitles.ts'
import { readWord } from './read-word.ts'
import { type FileKind, recognizeFile } from './recognize-file.ts'
import { type ShownText, settleText, showBytes } from './settle-text.ts'

export type FileToDecode = { bytes: Uint8Array; fileName: string; encoding?: string | undefined }
export type DecodeHands = {
  convertToWord: (bytes: Uint8Array, fileName: string) => Promise<Uint8Array>
  /** People and bodies of the office as they are written: they win over the dictionaries. */
  knownNames: () => Promise<readonly string[]>
}

/** Letters that are enough to say that a text has no case. */
const ENOUGH_SPEECH = 40
const ENOUGH_TEXT = 200
const ENDINGS: Partial<Record<FileKind, string>> = { oldWord: '.doc', rtf: '.rtf', openDocument: '.odt' }

/** A page is mostly marks and subtitles are half times: they may be longer than the notes in them. */
const PAGE_LIMIT_BYTES = 4 * SOURCE_LIMIT_BYTES

/** A file of any kind as text, with what was done to it. A file without a name is text that somebody pasted. */
export async function decodeFile(file: FileToDecode, hands: DecodeHands): Promise<DecodedFile> {
  const { bytes, fileName } = file
  refuseOversizedFile(bytes.length, fileName)
  const kind = recognizeFile(bytes, fileName)
  const decoded = isPackage(kind) ? await decodePackage(kind, file, hands) : decodeShown(kind, file)
  refuseOversizedSource(new TextEncoder().encode(decoded.text).length)
  if (decoded.text.trim() === '') throw new AppError('SOURCE_EMPTY')
  return await withCase(decoded, hands)
}

type PackageKind = 'word' | 'oldWord' | 'rtf' | 'openDocument'

const isPackage = (kind: FileKind): kind is PackageKind =>
  kind === 'word' || kind === 'oldWord' || kind === 'rtf' || kind === 'openDocument'

async function decodePackage(kind: PackageKind, file: FileToDecode, hands: DecodeHands): Promise<DecodedFile> {
  const { bytes, fileName } = file
  const none: ShownText = { text: '', name: '', replaced: 0 }
  if (kind === 'word') return { format: kind, ...settleText(none, openWord(bytes, fileName), file) }
  const made = await hands.convertToWord(bytes, `file${ENDINGS[kind]}`).catch((error: unknown) => {
    // The sentence names the file as the person knows it.
    throw error instanceof AppError ? new AppError(error.code, { ...error.details, file: fileName }) : error
  })
  return { format: kind, ...settleText(none, openConverted(made, fileName), file) }
}

function openWord(bytes: Uint8Array, fileName: string): ReadFile {
  try {
    return readWord(bytes)
  } catch (error) {
    if (error instanceof WordUnreadable) throw damaged(fileName, error.problem)
    throw error
  }
}

/** LibreOffice ends well on files cut short and leaves nothing, or a package that is none. */
function openConverted(bytes: Uint8Array, file: string): ReadFile {
  try {
    return readWord(bytes)
  } catch (error) {
    if (!(error instanceof WordUnreadable)) throw error
    throw new AppError('SOURCE_OFFICE_FAILED', { file, problem: problemOf(error.problem) })
  }
}

function decodeShown(named: Exclude<FileKind, PackageKind>, file: FileToDecode): DecodedFile {
  refuseOversizedFile(file.bytes.length, file.fileName, PAGE_LIMIT_BYTES)
  const shown = showBytes(file.bytes)
  const kind = MARKS[named]?.test(shown.text) === false ? 'text' : named
  const hint = kind === 'html' ? hintOf(charsetOf(shown.text)) : undefined
  const format: SourceFormat = kind === 'text' && file.fileName === '' ? 'pasted' : kind
  return { format, ...settleText(shown, readers[kind](shown.text), { ...file, hint }) }
}

/** A page without a tag and subtitles without a time are plain text under a wrong name: its lines must stay lines. */
const MARKS: Partial<Record<FileKind, RegExp>> = { html: /<[a-z!/?]/iu, subtitles: /\d\s+-->/u }

const readers: Record<Exclude<FileKind, PackageKind>, (shown: string) => ReadFile> = {
  html: readHtml,
  markdown: readMarkdown,
  subtitles: readSubtitles,
  text: (text) => ({ text, changes: [] }),
}

/** What a page calls its encoding, as people know it; Western ones were put on pages of any old Vietnamese encoding. */
function hintOf(charset: string): LegacyName | undefined {
  if (/^(?:x-)?(?:windows-|cp)1258$/u.test(charset)) return 'Windows-1258'
  return charset.startsWith('viscii') ? 'VISCII' : undefined
}

/** Capitals are put back only where the text has none of its own to lose. */
async function withCase(decoded: DecodedFile, hands: DecodeHands): Promise<DecodedFile> {
  const { format, text, changes, original } = decoded
  const fewest = format === 'subtitles' ? ENOUGH_SPEECH : ENOUGH_TEXT
  if (!['subtitles', 'text', 'pasted'].includes(format) || !hasNoCase(text, fewest)) return decoded
  const restored = restoreCase(text, makeCaseDictionary(await hands.knownNames()))
  if (restored.text === text) return decoded
  const change = { kind: 'case' as const, count: restored.count, detail: '' }
  return { ...decoded, text: restored.text, original: original || text, changes: [...changes, change] }
}
