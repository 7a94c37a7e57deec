import { folderWarnings } from './errors.ts'

/** Where a folder must not lie without a word about it (reliability.md C, sync.md §3). */
export type FolderPlace =
  | { kind: 'synced'; tool: string }
  | { kind: 'network'; share: string }
  | { kind: 'nearlyFull'; freeMegabytes: number }

/** The sentence about a place: what may happen there, and what to do instead. */
export function folderWarning(place: FolderPlace): string {
  const value =
    place.kind === 'synced' ? place.tool : place.kind === 'network' ? place.share : String(place.freeMegabytes)
  return folderWarnings[place.kind].replace('{value}', value)
}
