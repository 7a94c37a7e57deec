/** Who changed something with the changes being tracked, and when; empty where it was not tracked. */
export type Hand = { by: string; at: string }

/**
 * A stretch of a paragraph as Word keeps it: untouched by tracked changes, put in, or taken out by one that is still open.
 * `anchors`: the bookmarks it stands in; `comments`: those that speak of it.
 */
export type CopyPiece = {
  text: string
  kind: 'kept' | 'added' | 'removed'
  hand: Hand
  anchors: readonly string[]
  comments: readonly string[]
}

export type CopyParagraph = { pieces: CopyPiece[] }

/** A comment beside the text; `replyTo` is the comment it answers. */
export type CopyComment = Hand & { id: string; text: string; replyTo: string; isResolved: boolean }

/** A review copy that came back, before anything of it is tied to the record. */
export type ReturnedFile = {
  /** Empty where the file does not say which meeting it went out from. */
  meetingId: string
  /** What was printed in each bookmark; `null` where no program has carried it along. */
  printed: ReadonlyMap<string, string> | null
  paragraphs: CopyParagraph[]
  comments: CopyComment[]
}

const joined = (pieces: readonly CopyPiece[], gone: CopyPiece['kind']): string =>
  pieces.map((one) => (one.kind === gone ? '' : one.text)).join('')

/** The text with all tracked changes accepted. */
export const acceptedText = (pieces: readonly CopyPiece[]): string => joined(pieces, 'removed')
/** The text with all tracked changes rejected. */
export const rejectedText = (pieces: readonly CopyPiece[]): string => joined(pieces, 'added')

/** Letters as they are compared: NFC, one blank where there are several. */
export const asWritten = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff\u00ad]+/gu, ' ')
    .trim()
