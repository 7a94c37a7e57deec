/** A part of the window that F6 goes to. The screen comes before the side panes that lie within it. */
const PANES = '[data-pane], main aside.side'
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]'

/** Where the focus was in each part when it was left. */
const left = new WeakMap<Element, HTMLElement>()

/** Moves the focus to the next part of the window, or back (`by` = −1): to where it was there, else to its first control. */
export function moveBetweenPanes(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter((pane) => pane.checkVisibility())
  const here = document.activeElement
  const at = panes.findLastIndex((pane) => pane.contains(here))
  if (panes[at] && here instanceof HTMLElement) left.set(panes[at], here)
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(Math.max(at, by === 1 ? -1 : 0) + by * step + panes.length * 2) % panes.length]
    const target = pane && targetIn(pane, panes)
    if (!target) continue
    target.focus()
    return
  }
}

function targetIn(pane: HTMLElement, panes: readonly HTMLElement[]): HTMLElement | undefined {
  const known = left.get(pane)
  const isOwn = (element: HTMLElement) =>
    element.checkVisibility() && panes.findLast((one) => one.contains(element)) === pane
  if (known?.isConnected && isOwn(known)) return known
  const all = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isOwn)
  // In a list of cards the current one itself takes no focus: its first button does.
  const current = [...pane.querySelectorAll('[aria-current]:not([aria-current="false"])')]
  return all.find((one) => current.some((mark) => mark.contains(one))) ?? all[0]
}
