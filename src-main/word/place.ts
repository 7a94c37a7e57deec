import type { Sheet } from '#documents/official-document.ts'
import type { Picture } from './picture.ts'

/** Where a run of blocks stands: which section of the file (each numbers anew), on what page, with which pictures. */
export type Place = { sheet: Sheet; section: number; pictures: ReadonlyMap<string, Picture> }
