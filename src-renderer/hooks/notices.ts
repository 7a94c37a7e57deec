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
  const id = ++lastId
  set([...notices.slice(-2), { id, text, isProblem: false, actionLabel, action }])
  setTimeout(() => noticeStore.dismiss(id), 10_000)
}

/** Says what went wrong; stays until it is closed. */
export function showProblem(text: string): void {
  set([...notices.filter((one) => one.text !== text).slice(-2), newProblem(text)])
}

const newProblem = (text: string): Notice => ({ id: ++lastId, text, isProblem: true, actionLabel: '', action: null })
