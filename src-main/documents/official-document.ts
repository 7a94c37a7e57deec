import type { DocumentKind } from '#domain/document-record.ts'
import type { SizeTier } from '#domain/settings.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

/** A stretch of text in one face. Text is NFC and has no line breaks. */
export type Run = { text: string; isBold?: boolean; isItalic?: boolean; anchor?: Anchor }
/** A bookmark around a run: its number is its own in the whole file. */
export type Anchor = { id: number; name: string }

export type ParagraphStyle =
  /** Justified with a first-line indent: the body. */
  | 'body'
  /** Căn cứ ban hành: italic (NĐ 30, Phụ lục I, II.6a). */
  | 'legalBasis'
  /** The opening of a news item or release. */
  | 'lead'
  /** Sentence under a picture. */
  | 'caption'
  /** `Kính gửi: …`, centred. */
  | 'addressee'
  /** One of several addressees, its dash under the colon of `Kính gửi:` (II.9). */
  | 'addresseeLine'
  /** A bold label on its own line, without a number. */
  | 'label'
  /** One line of the salutation of a speech. */
  | 'salutation'
  /** A paragraph of a speech to be read aloud: large print. */
  | 'spoken'
  /** A centred line in italics, such as `(Toàn văn …)`. */
  | 'centeredNote'

/** `endsInLeader`: dots run from the last word to the right edge, as the form has them for what is not yet known. */
export type ParagraphBlock = { type: 'paragraph'; style: ParagraphStyle; runs: Run[]; endsInLeader?: boolean }
/** Mục `I. TIÊU ĐỀ` (level 1) and khoản with a title `1. Tiêu đề` (level 2); the number is not in the text. */
export type HeadingBlock = { type: 'heading'; level: 1 | 2; text: string }
/**
 * Phần, Chương (Roman), Mục, Tiểu mục (Arabic): word and number on a centred line, the title in capitals on the next
 * (II.6đ); `article`: `Điều 1. Tiêu đề` on one line. Articles count on through the paper, khoản restart in each.
 */
export type DivisionBlock = {
  type: 'division'
  unit: 'part' | 'chapter' | 'section' | 'subsection' | 'article'
  text: string
}
/** Khoản without a title: `1. …`; clauses of one `list` count on, each list starts at 1. */
export type ClauseBlock = { type: 'clause'; list: number; runs: Run[] }
/** Điểm: `a) …`; `place` 0 is a. */
export type PointBlock = { type: 'point'; place: number; runs: Run[] }
/** A line that begins with a dash. */
export type DashBlock = { type: 'dash'; runs: Run[] }
/** `group`: one bold cell over the whole width; `total`: bold, its first cell over the columns that are empty after it. */
export type TableRow = { look: 'plain' | 'group' | 'total'; cells: string[] }
/** Widths are shares of the text width and add up to 1. Plain rows have as many cells as there are columns. */
export type TableBlock = {
  type: 'table'
  columns: { title: string; width: number; align: 'left' | 'center' }[]
  rows: TableRow[]
}
/** A picture, by its photo's id; its bytes come beside the tree. `width`: share of the text width. */
export type PictureBlock = { type: 'picture'; photoId: string; alt: string; width: number }
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | DivisionBlock
  | ClauseBlock
  | PointBlock
  | DashBlock
  | TableBlock
  | PictureBlock
export type TextBlock = Extract<Block, { runs: Run[] }>

/** The head of a numbered paper (boxes 1-5b, 10, 11 of NĐ 30, Phụ lục I, IV); an empty string is a part it lacks. */
export type Letterhead = {
  type: 'letterhead'
  governingBody: string
  issuingBody: string
  nationalName: string
  motto: string
  symbol: string
  /** Box 5b: `V/v …` of a letter, under the number. */
  letterSubject: string
  placeAndDate: string
  /** Box 10a. */
  secrecy: string
  /** Box 10b. */
  urgency: string
  /** Box 11. */
  circulation: string
}
/** The head of a release: who speaks and where to reach them. */
export type Masthead = { type: 'masthead'; name: string; lines: string[] }

export type Titles = { typeName: string; subject: string; hasRule: boolean; placeAndDate: string }

/** One who signs: the lines above the signature, in capitals, the note (box 7b, another post) and the name below it. */
export type Signature = { lines: string[]; note: string; fullName: string }

export type Closing =
  | { type: 'signature'; recipientsLabel: string; recipients: string[]; draftMark: string; signature: Signature }
  | { type: 'minutes'; recipientsLabel: string; recipients: string[]; secretary: Signature; chair: Signature }
  | { type: 'byline'; text: string }
  | { type: 'none' }

/**
 * Phụ lục (NĐ 30, Phụ lục I, III.1; Mẫu 2.1): pages of its own, numbered from 1. `attachedTo` is the third line, in
 * brackets and italics. The label's Roman number is printed only where there are two or more.
 */
export type Annex = {
  title: string
  attachedTo: string
  orientation: Orientation
  blocks: Block[]
}
/** Landscape only where the body has wide tables that are no annex (NĐ 30, Phụ lục I, I.2). */
export type Orientation = 'portrait' | 'landscape'

/** A paper as a tree of official parts: no sizes, no positions, no bytes. */
export type OfficialDocument = {
  kind: DocumentKind
  profile: LayoutProfile
  sizeTier: SizeTier
  orientation: Orientation
  properties: { title: string; author: string; language: string; changedAt: string }
  header: Letterhead | Masthead | null
  titles: Titles
  blocks: Block[]
  closing: Closing
  annexes: Annex[]
  /** Of a paper that is to come back: the meeting it goes out from. */
  meetingId?: string
  /** Box 13: address, e-mail, telephone at the foot of page 1; empty = none. */
  contactLines: string[]
}

/** What decides where things stand on a page. */
export type Sheet = Pick<OfficialDocument, 'profile' | 'sizeTier' | 'orientation'>

/** What one builder makes; the rest is the same for every paper. */
export type BuiltPaper = Pick<OfficialDocument, 'header' | 'titles' | 'blocks' | 'closing'> &
  Partial<Pick<OfficialDocument, 'orientation' | 'annexes' | 'meetingId'>>
