import type { FileSystem } from './file-system.ts'
import type { Folders } from './folders.ts'
import type { MigrationStep } from './migrations/steps.ts'

/** Where and with what a part of the store works: the data folder, the file calls, the clock, the format's steps. */
export type Place = {
  folders: Folders
  files: FileSystem
  now: () => Date
  /** Milliseconds of a clock that is never set back. */
  elapsed: () => number
  steps: readonly MigrationStep[]
  /** Whether a data folder that is not there may be made. */
  mayBeMade: () => boolean
}
