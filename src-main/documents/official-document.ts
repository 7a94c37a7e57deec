import type { DocumentKind } from '#domain/document-record.ts'
import type { SizeTier } from '#domain/settings.ts'

/** A stretch of text in one face. Text is NFC and has no line breaks. */
export type Run = { text: string; isBold?: boolean; isItalic?: boolean }

export type ParagraphStyle =
  /** Justified with a first-line indent: the body. */
  | 'body'
  /** The opening of a news item or release. */
  | 'lead'
  /** Sentence under a picture. */
  | 'caption'
  /** `Kính gửi: …`, centred. */
  | 'addressee'
  /** A bold label on its own line, without a number. */
  | 'label'

/** `endsInLeader`: dots run from the last word to the right edge, as the form has them for what is not yet known. */
export type ParagraphBlock = { type: 'paragraph'; style: ParagraphStyle; runs: Run[]; endsInLeader?: boolean }
/** Mục `I. TIÊU ĐỀ` (level 1) and khoản with a title `1. Tiêu đề` (level 2); the number is not in the text. */
export type HeadingBlock = { type: 'heading'; level: 1 | 2; text: string }
/** Khoản without a title: `1. …`; clauses of one `list` count on, each list starts at 1. */
export type ClauseBlock = { type: 'clause'; list: number; runs: Run[] }
/** Điểm: `a) …`; `place` 0 is a. */
export type PointBlock = { type: 'point'; place: number; runs: Run[] }
/** A line that begins with a dash. */
export type DashBlock = { type: 'dash'; runs: Run[] }
/** Widths are shares of the text width and add up to 1. Every row has as many cells as there are columns. */
export type TableBlock = {
  type: 'table'
  columns: { title: string; width: number; align: 'left' | 'center' }[]
  rows: string[][]
}
export type Block = ParagraphBlock | HeadingBlock | ClauseBlock | PointBlock | DashBlock | TableBlock
export type TextBlock = Exclude<Block, HeadingBlock | TableBlock>

/** The head of a State paper (boxes 1-4, 10a of NĐ 30, Phụ lục I, IV); an empty string is a part the form lacks. */
export type Letterhead = {
  type: 'letterhead'
  governingBody: string
  issuingBody: string
  nationalName: string
  motto: string
  symbol: string
  placeAndDate: string
  secrecy: string
}
/** The head of a release: who speaks and where to reach them. */
export type Masthead = { type: 'masthead'; name: string; lines: string[] }

export type Titles = { typeName: string; subject: string; hasRule: boolean; placeAndDate: string }

/** One who signs: the lines above the signature, in capitals, and the name below it. */
export type Signature = { lines: string[]; note: string; fullName: string }

export type Closing =
  | { type: 'signature'; recipientsLabel: string; recipients: string[]; signature: Signature }
  | { type: 'minutes'; recipientsLabel: string; recipients: string[]; secretary: Signature; chair: Signature }
  | { type: 'byline'; text: string }
  | { type: 'none' }

/** A paper as a tree of official parts: no sizes, no positions, no bytes. */
export type OfficialDocument = {
  kind: DocumentKind
  sizeTier: SizeTier
  properties: { title: string; author: string; language: string; changedAt: string }
  header: Letterhead | Masthead | null
  titles: Titles
  blocks: Block[]
  closing: Closing
}
