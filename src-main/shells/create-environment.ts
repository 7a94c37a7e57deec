import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '#app/environment.ts'
import { JobBoard } from '#app/jobs.ts'
import { folderWarning } from '#domain/folder-places.ts'
import { makeId } from '#domain/ids.ts'
import { findFolderPlaces } from '#store/folder-place.ts'
import { listFolders } from '#store/list-folders.ts'
import { moveStore } from '#store/move-store.ts'
import { MeetingStore } from '#store/store.ts'
import { leadStraightTo, mayBeMade } from './data-folder.ts'
import { findProgramFolder, readProgramVersion } from './program-folder.ts'
import { reportBugTo } from './report-bug.ts'

/** The real environment of a shell: clock, chance, hash, the store of one data folder, the bundled resources. */
export function createEnvironment(shell: Environment['shell'], dataFolder: string): Environment {
  const now = () => new Date()
  const open = (folder: string) => {
    const store = new MeetingStore(folder, { now, mayBeMade: () => mayBeMade(folder) })
    // Behind a window the search index is loaded at once; a single command loads it only if it searches.
    if (shell === 'electron' || shell === 'http') store.warmUp()
    return store
  }
  const reportBug = reportBugTo(dataFolder)
  const makeJobId = () => makeId((count) => randomBytes(count))
  let store = open(dataFolder)
  return {
    get store() {
      return store
    },
    jobs: new JobBoard(makeJobId, reportBug),
    moveStore: async (progress, folder) => {
      const old = store
      const report = await moveStore(old, folder, { progress })
      store = open(report.to)
      await old.close()
      await leadStraightTo(report.to)
      return report
    },
    listFolders,
    folderWarnings: () => findFolderPlaces(store.folder).map(folderWarning),
    shell,
    version: readProgramVersion(),
    now,
    randomBytes: (count) => randomBytes(count),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    readSample: (name) => readFile(join(findProgramFolder(), 'resources', 'sample', name), 'utf8'),
    reportBug,
  }
}
