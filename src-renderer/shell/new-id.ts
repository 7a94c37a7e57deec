import { type Id, makeId } from '#domain/ids.ts'

/** A fresh id from the browser's randomness. */
export const newId = (): Id => makeId((count) => crypto.getRandomValues(new Uint8Array(count)))
