/** The browser's database of unsaved text. Kept as long as the browser profile; nothing leaves the machine. */
const NAME = 'thu-ky'
export type ShelfName = 'drafts' | 'aside'

/** A browser that does not answer by then keeps nothing for now: a meeting must open all the same. */
const PATIENCE_MS = 3_000

let opening: Promise<IDBDatabase> | null = null

function openDatabase(): Promise<IDBDatabase> {
  opening ??= askForDatabase().catch((problem: unknown) => {
    // The next draft asks anew.
    opening = null
    throw problem
  })
  return opening
}

function askForDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The database of drafts does not open')), PATIENCE_MS)
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      for (const shelf of ['drafts', 'aside']) request.result.createObjectStore(shelf)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * One shelf of the database, by key. Unlike `localStorage`, which a browser writes to its disk only some seconds later,
 * a committed change here outlives a browser that is killed: measured, `tests/e2e/recovery.spec.ts`.
 */
export function openShelf(name: ShelfName) {
  const run = async <Result>(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest<Result>) => {
    const work = (await openDatabase()).transaction(name, mode)
    const request = ask(work.objectStore(name))
    // Committed at once, not when this task ends: a page that dies in between would take the change with it.
    if (mode === 'readwrite') work.commit()
    return await new Promise<Result>((resolve, reject) => {
      work.oncomplete = () => resolve(request.result)
      work.onabort = () => reject(work.error)
    })
  }
  return {
    get: (key: string): Promise<unknown> => run('readonly', (shelf) => shelf.get(key)),
    all: (): Promise<unknown[]> => run('readonly', (shelf) => shelf.getAll()),
    put: async (key: string, value: unknown): Promise<void> => {
      await run('readwrite', (shelf) => shelf.put(value, key))
    },
    remove: (key: string): Promise<void> => run('readwrite', (shelf) => shelf.delete(key)),
  }
}
