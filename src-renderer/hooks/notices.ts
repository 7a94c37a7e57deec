export type Notice = { id: number; text: string; isProblem: boolean; actionLabel: string; action: (() => void) | null }

let notices: Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}

/** Short sentences at the foot of the window, some with one action such as an undo. */
export const noticeStore = {
  get: (): Notice[] => notices,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  dismiss: (id: number): void => set(notices.filter((one) => one.id !== id)),
}

/** Says what was done, with the way back. Goes away by itself after ten seconds. */
export function showUndo(text: string, actionLabel: string, action: () => void): void {
  add({ text, isProblem: false, actionLabel, action }, 10_000)
}

/** Says what was done, perhaps with a way to look at it. */
export function showDone(text: string, look?: { label: string; run: () => void }): void {
  add({ text, isProblem: false, actionLabel: look?.label ?? '', action: look?.run ?? null }, look ? 10_000 : 6_000)
}

/** Says what went wrong; stays until it is closed. */
export function showProblem(text: string): void {
  add({ text, isProblem: true, actionLabel: '', action: null }, null)
}

/** At most three are shown, the same sentence only once. */
function add(notice: Omit<Notice, 'id'>, lifeMs: number | null): void {
  const id = ++lastId
  set([...notices.filter((one) => one.text !== notice.text).slice(-2), { id, ...notice }])
  if (lifeMs !== null) setTimeout(() => noticeStore.dismiss(id), lifeMs)
}
