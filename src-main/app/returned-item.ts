import type { CopyPiece } from '#sources/copies/returned-file.ts'

/** The fields of an item that a review copy prints. */
export const copyFields = ['text', 'assignee', 'coordinators', 'deadline', 'product'] as const

/** How an item was known again: by its bookmarks, by where its words stand, by words much like its own. */
export type KnownBy = 'mark' | 'place' | 'likeness'

/** What stands in a copy that came back for one item, by the key of its bookmarks. */
export type ReturnedItem = {
  key: string
  /** The version it was printed from, as far as the copy says. */
  seal: string
  by: KnownBy
  fields: Map<string, CopyPiece[]>
  /** Fields of which only words taken out are left. */
  gone: Map<string, CopyPiece[]>
  ticks: string[]
  remark: CopyPiece[]
  /** Paragraphs beside it that are none of its fields. */
  notes: CopyPiece[][]
}

export const newReturnedItem = (key: string, seal: string): ReturnedItem => ({
  ...{ key, seal, by: 'mark', fields: new Map(), gone: new Map(), ticks: [], remark: [], notes: [] },
})

/** The comment `id` stands beside an item; `quote` is what it was put on. */
export type CommentPlace = { key: string; field: string; quote: string }

/** The pieces between two places, counted as the text reads with all changes accepted. */
export function cutPieces(pieces: readonly CopyPiece[], from: number, to: number): CopyPiece[] {
  let at = 0
  return pieces.flatMap((piece) => {
    const start = at
    if (piece.kind === 'removed' || piece.text === '') return from <= start && start <= to ? [piece] : []
    at += piece.text.length
    const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...piece, text }]
  })
}
