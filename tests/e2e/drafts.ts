import type { Page } from '@playwright/test'

/** A draft as the page keeps it in the browser's database (src-renderer/hooks/draft-store.ts). */
export type StoredDraft = { id: string; tab: string; draft: { at: string; changed: Record<string, unknown> } }

/** All drafts the browser keeps for this address. */
export const readDrafts = (page: Page): Promise<StoredDraft[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('thu-ky')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('drafts').objectStore('drafts').getAll()
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result)
          }
        }
      }),
  )

/** Takes the given drafts away, or puts them there as those of a tab that is closed. */
export const changeDrafts = (page: Page, drafts: StoredDraft[], isThere: boolean): Promise<void> =>
  page.evaluate(
    ({ drafts: wanted, isThere: isPut }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('thu-ky')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const work = opening.result.transaction('drafts', 'readwrite')
          for (const one of wanted) {
            const key = `${one.id}.${one.tab}`
            if (isPut) work.objectStore('drafts').put(one, key)
            else work.objectStore('drafts').delete(key)
          }
          work.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { drafts, isThere },
  )
