/** Where the selection stands, in offsets of the source's text; `focus` is the end that moves. */
export type SourceSelection = { anchor: number; focus: number }

export const rangeOf = ({ anchor, focus }: SourceSelection) => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
})

/** The selection of the page as offsets; `null` where it does not begin in the source. */
export function readSelection(article: HTMLElement | null): SourceSelection | null {
  const selection = document.getSelection()
  if (!article || !selection?.anchorNode || !article.contains(selection.anchorNode)) return null
  const anchor = offsetOf(selection.anchorNode, selection.anchorOffset)
  const { focusNode } = selection
  if (anchor === null || focusNode === null) return null
  const focus = article.contains(focusNode)
    ? offsetOf(focusNode, selection.focusOffset)
    : edgeTowards(article, focusNode)
  return focus === null ? null : { anchor, focus }
}

/** A drag that ends outside of the source reaches to what is shown of it. */
function edgeTowards(article: HTMLElement, node: Node): number | null {
  const lines = article.querySelectorAll<HTMLElement>('.source-line')
  const isBehind = (article.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const edge = isBehind ? lines[lines.length - 1]?.dataset.end : lines[0]?.dataset.start
  return edge === undefined ? null : Number(edge)
}

/** Every line and every segment carries its offsets as `data-start` and `data-end`. */
function offsetOf(node: Node, at: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start
    return start === undefined ? null : Number(start) + at
  }
  const next = node.childNodes[at]
  if (next instanceof HTMLElement && next.dataset.start !== undefined) return Number(next.dataset.start)
  const before = node.childNodes[at - 1]
  if (before instanceof HTMLElement && before.dataset.end !== undefined) return Number(before.dataset.end)
  const holder = node instanceof HTMLElement ? node.closest<HTMLElement>('[data-start]') : null
  if (!holder) return null
  return Number(at === 0 ? holder.dataset.start : holder.dataset.end)
}

/** The text node and the place in it of an offset; `null` while its line is not drawn. */
function pointAt(article: HTMLElement, offset: number): { node: Node; at: number } | null {
  const holds = (one: HTMLElement) => Number(one.dataset.start) <= offset && offset <= Number(one.dataset.end)
  const line = [...article.querySelectorAll<HTMLElement>('.source-line')].find(holds)
  const segment = [...(line?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].find(holds) ?? line
  if (!segment) return null
  const node = segment.firstChild ?? segment
  return { node, at: node.nodeType === Node.TEXT_NODE ? offset - Number(segment.dataset.start) : 0 }
}

/** Selects in the page; whether the lines were drawn. */
export function showSelection(article: HTMLElement, { anchor, focus }: SourceSelection): boolean {
  const [from, to] = [pointAt(article, anchor), pointAt(article, focus)]
  if (!from || !to) return false
  document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at)
  return true
}

/** Where the moving end of the selection is on the screen. */
export function focusRect(article: HTMLElement, { focus }: SourceSelection): DOMRect | null {
  const point = pointAt(article, focus)
  if (!point) return null
  const range = document.createRange()
  range.setStart(point.node, point.at)
  const rect = range.getClientRects()[0] ?? (point.node.parentElement ?? article).getBoundingClientRect()
  return rect
}

/** Leaves a bare caret where the selection ended. */
export function collapseSelection(): void {
  const selection = document.getSelection()
  if (selection && selection.rangeCount > 0) selection.collapseToEnd()
}
