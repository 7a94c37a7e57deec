import { join } from 'node:path'

/** Where things lie in a data folder (architecture.md §5). */
export type Folders = {
  root: string
  meetings: string
  snapshots: string
  quarantine: string
  removed: string
  meeting: (id: string) => string
}

export function foldersOf(root: string): Folders {
  const meetings = join(root, 'meetings')
  return {
    root,
    meetings,
    snapshots: join(root, 'snapshots'),
    quarantine: join(root, 'quarantine'),
    removed: join(root, 'removed'),
    meeting: (id) => join(meetings, `${id}.json`),
  }
}

/** The id of a meeting's file name, or `null` for any other file. */
export function idOfFile(name: string): string | null {
  return /^([\w-]{1,64})\.json$/.exec(name)?.[1] ?? null
}
