import { reviewCopyWords as words } from '#documents/wording/review-words.ts'
import { acceptedText, asWritten, type CopyPiece } from '#sources/copies/returned-file.ts'
import { type Candidate, type CopyGround, markOf, readItemHead } from './copy-ground.ts'
import { cutCopyFields } from './cut-copy-fields.ts'
import { readCopyTicks } from './read-copy-ticks.ts'
import { type CommentPlace, cutPieces, newReturnedItem, type ReturnedItem } from './returned-item.ts'

/** The stretch of a copy under the line of one item; `isAsked`: its boxes have been met. */
type Block = { item: ReturnedItem; candidates: Candidate[]; isAsked: boolean; isRemark: boolean }

const labelOf = (words: string): string => words.trim()

/** Goes through a copy paragraph by paragraph and puts each where it belongs. */
export class CopyWalk {
  readonly items = new Map<string, ReturnedItem>()
  readonly blocks: Block[] = []
  readonly loose: CopyPiece[][] = []
  readonly comments = new Map<string, CommentPlace>()
  approver = ''
  approvedOn = ''
  readonly #ground: CopyGround
  #block: Block | null = null

  constructor(ground: CopyGround) {
    this.#ground = ground
  }

  itemOf(key: string, seal: string): ReturnedItem {
    const item = this.items.get(key) ?? newReturnedItem(key, seal)
    this.items.set(key, item)
    return item
  }

  read(pieces: CopyPiece[]): void {
    const text = asWritten(acceptedText(pieces))
    const head = readItemHead(text)
    if (text === '') this.#readEmpty(pieces)
    else if (head) this.#begin(head, pieces)
    else if (!this.#readFields(pieces) && !this.#readEdge(pieces, text)) this.#readRest(pieces, text)
  }

  #readRest(pieces: CopyPiece[], text: string): void {
    if (this.#ground.ownLines.has(text)) {
      // A line of every copy stands between items, not inside one.
      this.#block = null
      return
    }
    this.#noteComments(pieces, this.#block?.item.key ?? '')
    if (this.#block) this.#block.candidates.push({ pieces, isAbove: !this.#block.isAsked })
    else this.loose.push(pieces)
  }

  /** Words taken out, of which nothing is left here; what they were moved to is met elsewhere. */
  #readEmpty(pieces: readonly CopyPiece[]): void {
    this.#noteComments(pieces, this.#block?.item.key ?? '')
    for (const piece of pieces) {
      const mark = piece.kind === 'removed' ? markOf(piece) : null
      if (!mark) continue
      const { gone } = this.itemOf(mark.key, mark.seal)
      gone.set(mark.field, [...(gone.get(mark.field) ?? []), piece])
    }
  }

  #begin({ head, seal, rest }: { head: string; seal: string; rest: string }, pieces: CopyPiece[]): void {
    const known = [...this.#ground.items]
    const [key] = known.find(([, one]) => one.seal === seal && one.head === head) ??
      known.find(([, one]) => one.seal === seal) ??
      known.find(([, one]) => one.head === head) ?? ['']
    if (key === '') {
      this.#block = null
      if (!this.#ground.ownLines.has(asWritten(acceptedText(pieces)))) this.loose.push(pieces)
      return
    }
    this.#open(this.itemOf(key, seal))
    this.#noteComments(pieces, key)
    if (rest !== '')
      this.#block?.candidates.push({
        pieces: cutPieces(pieces, acceptedText(pieces).lastIndexOf(rest), Number.MAX_SAFE_INTEGER),
        isAbove: false,
      })
  }

  #open(item: ReturnedItem): void {
    this.#block = { item, candidates: [], isAsked: false, isRemark: false }
    this.blocks.push(this.#block)
  }

  #readFields(pieces: CopyPiece[]): boolean {
    const { cuts, before } = cutCopyFields(pieces, this.#block?.item ?? null)
    const [first] = cuts
    if (!first) return false
    // The line above an item is gone: with its first field, its own stretch begins.
    if (!this.#block || (this.#block.isAsked && this.#block.item.key !== first.key)) {
      this.#open(this.itemOf(first.key, first.seal))
    }
    for (const { key, seal, field, pieces: own } of cuts) {
      const { fields } = this.itemOf(key, seal)
      const known = fields.get(field)
      fields.set(field, known ? [...known, ...own] : own)
      this.#noteComments(own, key, field)
    }
    this.#noteComments(pieces, first.key)
    if (asWritten(acceptedText(before)) !== '')
      this.#block?.candidates.push({ pieces: before, isAbove: !this.#block.isAsked })
    return true
  }

  /** The boxes, the line to write on, and what stands at the end of the copy. */
  #readEdge(pieces: CopyPiece[], text: string): boolean {
    const [approver, approvedOn, remark] = [words.approver, words.approvedOn, words.remark].map(labelOf)
    if (approver && text.startsWith(approver)) {
      this.approver = after(text, approver)
      this.#block = null
      return true
    }
    if (approvedOn && text.startsWith(approvedOn)) {
      this.approvedOn = after(text, approvedOn)
      return true
    }
    const block = this.#block
    if (!block) return false
    const ticks = readCopyTicks(text)
    if (ticks) {
      block.isAsked = true
      block.item.ticks.push(...ticks)
      this.#noteComments(pieces, block.item.key)
      return true
    }
    const isLabelled = remark !== undefined && text.startsWith(remark)
    if (!isLabelled && !(block.isRemark && acceptedText(pieces).includes('\t'))) return false
    block.isAsked = true
    block.isRemark = true
    const own = isLabelled ? cutPieces(pieces, acceptedText(pieces).indexOf(':') + 1, Number.MAX_SAFE_INTEGER) : pieces
    block.item.remark.push(...own)
    this.#noteComments(pieces, block.item.key)
    return true
  }

  #noteComments(pieces: readonly CopyPiece[], key: string, field = ''): void {
    for (const { comments, kind, text } of pieces) {
      for (const id of comments) {
        const known = this.comments.get(id)
        const isSame = known?.key === key && (known.field === field || field === '')
        if (known && !isSame) continue
        if (known && known.field !== '' && field === '') continue
        const quote = `${known?.quote ?? ''}${kind === 'removed' ? '' : text}`
        this.comments.set(id, { key, field, quote })
      }
    }
  }
}

const after = (text: string, label: string): string => text.slice(label.length).replace(/^[.…\s]+|[.…\s]+$/gu, '')
