import { newId } from '../shell/new-id.ts'

/** Two tabs share the browser's storage: each has a name, under which it keeps its own unsaved text. */
export const ownTab = newId()

const lockOf = (tab: string): string => `thu-ky.tab.${tab}`
/** A page that is being reloaded lets go of its lock a moment after the next one has begun. */
const PATIENCE_MS = 400

/** Holds the lock of this tab as long as the page lives: the browser lets go of it whatever way the page ends. */
export function announceTab(): void {
  if (!navigator.locks) return
  navigator.locks
    .request(lockOf(ownTab), () => new Promise<never>(() => undefined))
    .catch((problem: unknown) => console.warn('This tab cannot be announced to others', problem))
}

/** Whether another tab is open still, so that what it has not saved is its own business. */
export async function isTabOpen(tab: string): Promise<boolean> {
  if (tab === ownTab) return true
  // Without locks there is one window only (the desktop program) or a browser too old for two.
  if (!navigator.locks) return false
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    await navigator.locks.request(lockOf(tab), { signal }, () => undefined)
    return false
  } catch (problem) {
    if (signal.aborted) return true
    console.warn('Open tabs cannot be told from closed ones', problem)
    return false
  }
}
