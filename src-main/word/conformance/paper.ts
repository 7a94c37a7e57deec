import type { TypeName } from '#documents/wording/type-names.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Piece } from './piece.ts'
import type { WordFile } from './word-file.ts'

/** How a rule under a line is made; length in millimetres, 0 where the file does not tell. */
export type RuleLine = { made: 'drawn' | 'typed' | 'underlined' | 'none'; length: number }

export type Head = {
  nationalName: Piece | null
  motto: Piece | null
  partyName: Piece | null
  governingBody: Piece[]
  issuingBody: Piece[]
  star: Piece | null
  symbol: Piece | null
  placeAndDate: Piece | null
  letterSubject: Piece[]
  /** Under the motto, or under the Party's name. */
  mottoRule: RuleLine
  agencyRule: RuleLine
}

export type Stamp = { kind: 'secrecy' | 'urgency' | 'circulation'; piece: Piece; isFramed: boolean }

export type Titles = { typeName: Piece[]; subject: Piece[]; subjectRule: RuleLine; type: TypeName | null }

export type Signatory = { posts: Piece[]; name: Piece | null; side: Piece['side'] }

export type Closing = {
  recipientsLabel: Piece | null
  recipients: Piece[]
  draftMark: Piece | null
  signatories: Signatory[]
  /** Whether the recipients stand below the signatures. */
  isRecipientsBelow: boolean
}

export type BodyPart =
  | 'addressee'
  | 'legalBasis'
  | 'division'
  | 'divisionTitle'
  | 'article'
  | 'heading'
  | 'text'
  | 'table'
  | 'note'
export type BodyLine = { part: BodyPart; piece: Piece }

export type Annex = { label: Piece; titles: Piece[]; reference: Piece | null; section: number; body: BodyLine[] }

/** A file taken apart into the parts of a paper. */
export type Paper = {
  file: WordFile
  /** All lines of text in order, region `body` and `box`. */
  pieces: Piece[]
  /** Whether anything shows it to be a paper of an office at all. */
  isOfficial: boolean
  isLetter: boolean
  isMinutes: boolean
  kind: DocumentKind | ''
  head: Head
  stamps: Stamp[]
  titles: Titles
  body: BodyLine[]
  closing: Closing
  annexes: Annex[]
}
