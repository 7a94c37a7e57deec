import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '#app/environment.ts'
import { momentOf } from '#domain/dates.ts'
import { MeetingStore } from '#store/store.ts'
import { findProgramFolder, readProgramVersion } from './program-folder.ts'

/** The real environment of a shell: clock, chance, hash, the store of one data folder, the bundled resources. */
export function createEnvironment(shell: Environment['shell'], dataFolder: string): Environment {
  const now = () => new Date()
  return {
    store: new MeetingStore(dataFolder, { now }),
    shell,
    version: readProgramVersion(),
    now,
    randomBytes: (count) => randomBytes(count),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    readSample: (name) => readFile(join(findProgramFolder(), 'resources', 'sample', name), 'utf8'),
    reportBug: (error, call) => reportBug(dataFolder, `${momentOf(now())} ${call} ${stackOf(error)}\n`),
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** A bug is loud: on stderr and in the log file of the data folder. */
function reportBug(dataFolder: string, line: string): void {
  process.stderr.write(line)
  try {
    mkdirSync(dataFolder, { recursive: true })
    appendFileSync(join(dataFolder, 'nhat-ky-loi.log'), line)
  } catch (error) {
    process.stderr.write(`${stackOf(error)}\n`)
  }
}
