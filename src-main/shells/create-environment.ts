import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Environment } from '#app/environment.ts'
import { JobBoard } from '#app/jobs.ts'
import { makePageMaker } from '#app/make-pages.ts'
import { AppError } from '#domain/errors.ts'
import { folderWarning } from '#domain/folder-places.ts'
import { makeId } from '#domain/ids.ts'
import { findFolderPlaces } from '#store/folder-place.ts'
import { listFolders } from '#store/list-folders.ts'
import { moveStore } from '#store/move-store.ts'
import { MeetingStore } from '#store/store.ts'
import { convertToSheet, convertToWord } from './convert-to-word.ts'
import { startPages } from './core/start-pages.ts'
import { leadStraightTo, mayBeMade } from './data-folder.ts'
import { openFile } from './open-file.ts'
import { findProgramFolder, readProgramVersion } from './program-folder.ts'
import { reportBugTo } from './report-bug.ts'
import { writePaper } from './write-paper.ts'

const office: Pick<Environment, 'convertToWord' | 'convertToSheet'> = {
  convertToWord: (bytes, fileName) => convertToWord(bytes, fileName),
  convertToSheet: (bytes, fileName) => convertToSheet(bytes, fileName),
}

const hashBytes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

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
  /** Papers of this run: nothing else may be opened, whoever asks. */
  const written = new Set<string>()
  let store = open(dataFolder)
  return {
    get store() {
      return store
    },
    jobs: new JobBoard(() => makeId((count) => randomBytes(count)), reportBug),
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
    // One paper on the command line is quicker without a thread; a window must stay free.
    makePages: shell === 'electron' || shell === 'http' ? startPages() : makePageMaker(hashBytes),
    hashBytes,
    writePaper: async (folder, fileName, bytes) => {
      const path = await writePaper({ folder: resolve(folder), fileName }, bytes)
      written.add(path)
      return path
    },
    openFile: async (path, how) => {
      if (!written.has(path)) throw new AppError('FILE_NOT_OURS')
      await openFile(path, how)
    },
    ...office,
    readSample: (name) => readFile(join(findProgramFolder(), 'resources', 'sample', name), 'utf8'),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    reportBug,
  }
}
