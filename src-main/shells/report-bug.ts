import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '#app/environment.ts'
import { momentOf } from '#domain/dates.ts'

/** A bug is loud: on stderr and in the log file of the data folder, which is not made for it: its drive may be unplugged. */
export function reportBugTo(dataFolder: string): Environment['reportBug'] {
  return (error, call) => {
    const line = `${momentOf(new Date())} ${call} ${stackOf(error)}\n`
    process.stderr.write(line)
    try {
      appendFileSync(join(dataFolder, 'nhat-ky-loi.log'), line)
    } catch (problem) {
      process.stderr.write(`${stackOf(problem)}\n`)
    }
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
