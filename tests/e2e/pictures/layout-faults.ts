import type { Page } from '@playwright/test'

/**
 * What a designer would call a fault, found in the page itself: a page that scrolls sideways, letters cut off where no
 * ellipsis says so, words that stick out of their box, words over words. The functions below run in the page.
 */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  const parts = [isShown, nameOf, listPieces, blockOf, isSideways, listCut, cutBy, listBoxes, widthOf, listOverlaps]
  const script = [...parts, isUncovered, listFaults].map(String).join('\n')
  return (await page.evaluate(`(() => { ${script}; return listFaults() })()`)) as string[]
}

type Piece = { owner: HTMLElement; text: string; box: DOMRect }

function listFaults(): string[] {
  const pieces = listPieces()
  return [...new Set([...isSideways(), ...listCut(pieces), ...listBoxes(), ...listOverlaps(pieces)])]
}

function isShown(one: Element): boolean {
  const { width, height } = one.getBoundingClientRect()
  const isThere = one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  return isThere && width > 1 && height > 1 && one.closest('.hidden-label') === null
}

function nameOf(one: Element): string {
  const classes = [...one.classList].filter((name) => !/^m_|mantine/.test(name)).join('.')
  const parent = one.parentElement ? `${one.parentElement.tagName.toLowerCase()}.${one.parentElement.className} > ` : ''
  return `${parent.replace(/\s+/g, '.')}${one.tagName.toLowerCase()}${classes && `.${classes}`}`
}

/** Every line of text that is on the screen. */
function listPieces(): Piece[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!owner || text === '' || /^(OPTION|SCRIPT|STYLE|TEXTAREA)$/.test(owner.tagName) || !isShown(owner)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      if (box.width > 1 && box.height > 1 && isInside) pieces.push({ owner, text, box })
    }
  }
  return pieces
}

function blockOf(one: HTMLElement): HTMLElement {
  let block = one
  while (getComputedStyle(block).display.startsWith('inline') && getComputedStyle(block).display !== 'inline-flex') {
    if (!block.parentElement || getComputedStyle(block).display === 'inline-block') break
    block = block.parentElement
  }
  return block
}

function isSideways(): string[] {
  const scrollers = [...document.querySelectorAll<HTMLElement>('*')].filter((one) => {
    const { overflowX } = getComputedStyle(one)
    const isRoot = one === document.documentElement
    return (isRoot || /auto|scroll/.test(overflowX)) && one.scrollWidth > one.clientWidth + 1 && isShown(one)
  })
  return scrollers.map((one) => `scrolls sideways by ${one.scrollWidth - one.clientWidth}: ${nameOf(one)}`)
}

function listCut(pieces: Piece[]): string[] {
  return pieces.flatMap(({ owner, text, box }) => {
    const cutter = cutBy(owner, box)
    if (cutter === 'dots') return []
    const outer = blockOf(owner)
    const block = outer.getBoundingClientRect()
    const said = `${nameOf(owner)} “${text.slice(0, 40)}”`
    // A head of a table that fills its margin touches the next one.
    const { paddingRight, whiteSpaceCollapse, fontSize } = getComputedStyle(outer)
    // The blank at which a kept text wraps hangs over its edge.
    const hanging = whiteSpaceCollapse === 'preserve' ? Number.parseFloat(fontSize) / 2 : 2
    const margin = outer.tagName === 'TH' ? Number.parseFloat(paddingRight) / 2 : -hanging
    if (cutter) return `cut: ${said} by ${nameOf(cutter)}`
    return box.right > block.right - margin || box.left < block.left - 2 ? `sticks out: ${said}` : []
  })
}

/** The box that hides a part of a line; dots say it themselves. */
function cutBy(owner: HTMLElement, box: DOMRect): HTMLElement | 'dots' | null {
  for (let one: HTMLElement | null = owner; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(one)
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return 'dots'
    if (/auto|scroll/.test(`${overflowX}${overflowY}`)) return null
    const clip = one.getBoundingClientRect()
    const isCutAcross = /hidden|clip/.test(overflowX) && (box.right > clip.right + 1 || box.left < clip.left - 1)
    const isCutDown = /hidden|clip/.test(overflowY) && (box.bottom > clip.bottom + 2 || box.top < clip.top - 2)
    if (isCutAcross || isCutDown) return one
    if (position === 'fixed') return null
  }
  return null
}

function widthOf(text: string, box: Element): number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return 0
  pen.font = getComputedStyle(box).font
  return pen.measureText(text).width
}

/** Fields: what stands in them, what they offer while empty, what is chosen. */
function listBoxes(): string[] {
  type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const kinds = 'input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), textarea, select'
  return [...document.querySelectorAll<Box>(kinds)].filter(isShown).flatMap((box) => {
    const { paddingLeft, paddingRight, overflowY } = getComputedStyle(box)
    const room = box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const isSelect = box instanceof HTMLSelectElement
    const shown = isSelect ? (box.selectedOptions[0]?.text ?? '') : box.value || box.placeholder
    const isLine = box instanceof HTMLInputElement || isSelect
    const said = `${box.getAttribute('aria-label') ?? box.id} “${shown.slice(0, 40)}”`
    if (isLine && box.title === '' && widthOf(shown, box) > room + 1 && box !== document.activeElement)
      return `cut in its field: ${said}, ${Math.round(widthOf(shown, box))} in ${Math.round(room)}`
    const isHidden =
      box instanceof HTMLTextAreaElement && overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 3
    return isHidden ? `cut in its field: ${said}` : []
  })
}

/** Whether this piece, and not something over it, is what one sees at a place. */
function isUncovered(owner: Element, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y)
  return hit !== null && (hit === owner || owner.contains(hit) || hit.contains(owner))
}

function listOverlaps(pieces: Piece[]): string[] {
  const seen = pieces.filter(({ owner, box }) =>
    isUncovered(owner, (box.left + box.right) / 2, (box.top + box.bottom) / 2),
  )
  return seen.flatMap((one, at) =>
    seen.slice(at + 1).flatMap((other) => {
      const left = Math.max(one.box.left, other.box.left)
      const right = Math.min(one.box.right, other.box.right)
      const top = Math.max(one.box.top, other.box.top)
      const bottom = Math.min(one.box.bottom, other.box.bottom)
      if (one.owner === other.owner || right - left < 3 || bottom - top < 5) return []
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      if (!isUncovered(one.owner, x, y) || !isUncovered(other.owner, x, y)) return []
      return `over one another: “${one.text.slice(0, 30)}” ${nameOf(one.owner)} and “${other.text.slice(0, 30)}” ${nameOf(other.owner)}`
    }),
  )
}
