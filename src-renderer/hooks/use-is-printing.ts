import { useSyncExternalStore } from 'react'

let isPrinting = false

function follow(onChange: () => void): () => void {
  const tell = (event: Event) => {
    isPrinting = event.type === 'beforeprint'
    onChange()
  }
  addEventListener('beforeprint', tell)
  addEventListener('afterprint', tell)
  return () => {
    removeEventListener('beforeprint', tell)
    removeEventListener('afterprint', tell)
  }
}

/** Whether the page is being put on paper: then every row must exist, not only those in sight. */
export const useIsPrinting = (): boolean => useSyncExternalStore(follow, () => isPrinting)
