/** A place in the text of a speech as it stands on the page: which paragraph, how many units into it. */
export type TextPlace = { row: number; offset: number }
export type TextSelection = { anchor: TextPlace; head: TextPlace }

/** The place of a point of the page within `root`, whose children are the paragraphs; `null` outside of it. */
export function placeOfPoint(root: HTMLElement, node: Node, at: number): TextPlace | null {
  if (!root.contains(node)) return null
  if (node === root) return { row: Math.min(at, root.children.length - 1), offset: 0 }
  const paragraph = [...root.children].findIndex((one) => one.contains(node))
  const child = root.children[paragraph]
  if (!child) return null
  const before = document.createRange()
  before.setStart(child, 0)
  before.setEnd(node, at)
  return { row: paragraph, offset: before.toString().length }
}

/** What is selected within `root` just now, or `null`. */
export function selectionIn(root: HTMLElement): TextSelection | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  if (!anchorNode || !focusNode) return null
  const anchor = placeOfPoint(root, anchorNode, anchorOffset ?? 0)
  const head = placeOfPoint(root, focusNode, focusOffset ?? 0)
  return anchor && head ? { anchor, head } : null
}

/** The stretch `[start, end)` of a paragraph as a range of the page; `null` where it is not drawn. */
export function rangeIn(root: HTMLElement, row: number, start: number, end: number): Range | null {
  const paragraph = root.children[row]
  if (!paragraph) return null
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let [at, isBegun] = [0, false]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!isBegun && start < at + length) {
      range.setStart(node, start - at)
      isBegun = true
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
