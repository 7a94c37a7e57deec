import { join } from 'node:path'

/** Where things lie in a data folder (architecture.md §5). */
export type Folders = {
  root: string
  meetings: string
  snapshots: string
  quarantine: string
  removed: string
  journal: string
  photos: string
  /** The register of numbers, one file for each issuing body. */
  numbers: string
  /** The office's own Word templates. */
  templates: string
  /** Update sheets as bodies sent them back. */
  sheets: string
  /** The list of meetings, derived from the files; may be deleted. */
  catalog: string
  /** The directives of all meetings, derived from the files; may be deleted. */
  directives: string
  /** The search index, derived from the files; may be deleted. */
  index: string
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
    journal: join(root, 'journal'),
    photos: join(root, 'photos'),
    numbers: join(root, 'numbers'),
    templates: join(root, 'templates'),
    sheets: join(root, 'sheets'),
    catalog: join(root, 'catalog.jsonl'),
    directives: join(root, 'directives.jsonl'),
    index: join(root, 'index'),
    meeting: (id) => join(meetings, `${id}.json`),
  }
}

/** The id of a meeting's file name, or `null` for any other file. */
export function idOfFile(name: string): string | null {
  return /^([\w-]{1,64})\.json$/.exec(name)?.[1] ?? null
}
