import { wordingLikeness } from '#domain/wording-likeness.ts'
import { acceptedText, asWritten, type CopyPiece, type ReturnedFile } from '#sources/copies/returned-file.ts'
import type { Candidate, CopyGround } from './copy-ground.ts'
import { CopyWalk } from './copy-walk.ts'
import type { CommentPlace, ReturnedItem } from './returned-item.ts'

export type FoundInCopy = {
  items: Map<string, ReturnedItem>
  loose: CopyPiece[][]
  approver: string
  approvedOn: string
  comments: Map<string, CommentPlace>
}

/** Less alike than this, or hardly more than another, is no evidence. */
const ALIKE = 0.72
const AHEAD = 0.12
const FEWEST_WORDS = 4

/** Everything a copy that came back says, by the item it says it of; what belongs to none is loose. */
export function findCopyItems(file: ReturnedFile, ground: CopyGround): FoundInCopy {
  const walk = new CopyWalk(ground)
  for (const { pieces } of file.paragraphs) walk.read(pieces)
  const { items, loose, approver, approvedOn, comments } = walk
  for (const block of walk.blocks) settleBlock(block.item, block.candidates, ground)
  const missing = [...ground.items].filter(([key]) => !items.get(key)?.fields.has('text'))
  const left = loose.filter((pieces) => {
    const key = likeliest(textOf(pieces), missing)
    if (key === null || items.get(key)?.fields.has('text')) return true
    const item = walk.itemOf(key, ground.items.get(key)?.seal ?? '')
    item.fields.set('text', pieces)
    item.by = 'likeness'
    return false
  })
  return { items, loose: left, approver, approvedOn, comments }
}

const textOf = (pieces: readonly CopyPiece[]): string => asWritten(acceptedText(pieces))

/** Paragraphs under an item's line that bear no mark: its words where those are nowhere else, else notes beside it. */
function settleBlock(item: ReturnedItem, candidates: readonly Candidate[], { items }: CopyGround): void {
  const base = items.get(item.key)?.text ?? ''
  const like = ({ pieces }: Candidate): number => wordingLikeness(base, textOf(pieces))
  const above = candidates.filter((one) => one.isAbove)
  const known = item.fields.get('text')
  let chosen: Candidate | undefined
  if (!known) {
    chosen = above.length > 1 ? above.toSorted((a, b) => like(b) - like(a))[0] : above[0]
    chosen ??= candidates.find((one) => like(one) >= ALIKE)
    if (chosen) {
      item.fields.set('text', chosen.pieces)
      item.by = 'place'
    }
  } else {
    chosen = above.find((one) => isRestOf(base, textOf(known), textOf(one.pieces)))
    if (chosen) {
      item.fields.set('text', [...known, blank, ...chosen.pieces])
      item.by = 'place'
    }
  }
  item.notes.push(...candidates.filter((one) => one !== chosen).map((one) => one.pieces))
}

const blank: CopyPiece = { text: ' ', kind: 'kept', hand: { by: '', at: '' }, anchors: [], comments: [] }

/** A paragraph cut in two: with its second half the first one is much more what went out. */
const isRestOf = (base: string, first: string, second: string): boolean =>
  wordingLikeness(base, `${first} ${second}`) > wordingLikeness(base, first) + AHEAD

function likeliest(text: string, missing: readonly (readonly [string, { text: string }])[]): string | null {
  if (text.split(' ').length < FEWEST_WORDS) return null
  const scored = missing
    .map(([key, one]) => ({ key, score: wordingLikeness(one.text, text) }))
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score >= ALIKE && best.score - (second?.score ?? 0) >= AHEAD ? best.key : null
}
