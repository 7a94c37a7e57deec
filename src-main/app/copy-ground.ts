import { readAnchor } from '#documents/name-anchor.ts'
import { reviewCopyWords as words } from '#documents/wording/review-words.ts'
import type { CopyPiece } from '#sources/copies/returned-file.ts'

/** What the copy may speak of: the items as they were printed, and the lines that are in every copy. */
export type CopyGround = {
  /** By key; the text as it was printed, the version, and what the line above it calls the item. */
  items: ReadonlyMap<string, { text: string; seal: string; head: string }>
  ownLines: ReadonlySet<string>
}

/** A paragraph under the line of an item that bears no mark; `isAbove`: before its boxes. */
export type Candidate = { pieces: CopyPiece[]; isAbove: boolean }

const KINDS = Object.values(words.kinds).join('|')
const SEAL = words.seal('([0-9a-f]{8})')
const HEAD = new RegExp(`^(${KINDS})\\s+(\\S+)\\s*\\(\\s*${SEAL}\\s*\\)(.*)$`, 'u')

/** The line above an item: what it is called, the version, and whatever somebody has added to the line. */
export function readItemHead(line: string): { head: string; seal: string; rest: string } | null {
  const [, kind, number, seal = '', rest = ''] = HEAD.exec(line) ?? []
  return kind === undefined ? null : { head: `${kind} ${number}`, seal, rest: rest.trim() }
}

/** The first mark of ours among the bookmarks of a piece. */
export const markOf = ({ anchors }: CopyPiece) => anchors.map(readAnchor).find((one) => one !== null) ?? null
