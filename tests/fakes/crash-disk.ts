import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FileSystem } from '#store/file-system.ts'
import { interposeFiles, type WholeCall } from './faulty-files.ts'
import { type Loss, PowerCut } from './power-cut.ts'

/** What a crash at one file call leaves: `folder` is a copy of the disk as it stood, to be opened and judged. */
export type CrashPoint = { call: string; loss: Loss['name']; folder: string }

const CHANGING =
  /^(rename|unlink|rm|rmdir|mkdir|copyFile|writeFile|appendFile|truncate|link|symlink|handle\.(writeFile|appendFile|write|writev|truncate|sync|datasync))$/
const WRITING = /^handle\.(writeFile|appendFile|write)$/

/** Whether a call changes the disk; a crash before any other call leaves what a crash before the next change leaves. */
export function isChange({ name, args }: WholeCall): boolean {
  return CHANGING.test(name) || (name === 'open' && typeof args[1] === 'string' && args[1] !== 'r')
}

type Options = {
  folder: string
  copy: string
  /** What is lost of what was not synced; one judgement each. */
  losses: readonly Loss[]
  /** The control: the disk takes no notice of fsync. */
  ignoresSync?: boolean
  judge: (point: CrashPoint) => Promise<void>
}

/**
 * The real files of `folder`, and before every call that changes them a copy of what a crash at that very moment would
 * leave (in the middle of a write too): each crash point of a session is met without running the session once for each.
 */
export function crashDisk({ folder, copy, losses, ignoresSync = false, judge }: Options): FileSystem {
  const power = new PowerCut(folder, ignoresSync)
  let turn: Promise<unknown> = Promise.resolve()

  const judgeCopies = async (call: WholeCall, torn: Uint8Array | null) => {
    for (const loss of losses) {
      rmSync(copy, { recursive: true, force: true })
      cpSync(folder, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
      if (torn) appendFileSync(join(copy, relative(folder, call.path)), torn)
      power.cut(copy, loss)
      buryHolder(copy)
      const name = `${call.name}${torn ? ' (half)' : ''} ${relative(folder, call.path)}`
      await judge({ call: name, loss: loss.name, folder: copy })
    }
  }

  return interposeFiles((call, run) => {
    if (!call.path.startsWith(folder) || !isChange(call)) return run()
    // One changing call at a time, so that a copy is taken between two calls, never within one.
    const mine = turn.then(async () => {
      await judgeCopies(call, null)
      const half = halfOf(call)
      if (half) await judgeCopies(call, half)
      const after = power.watch(call)
      const result = await run()
      after()
      return result
    })
    turn = mine.catch(() => undefined)
    return mine
  })
}

function halfOf({ name, args }: WholeCall): Uint8Array | null {
  if (!WRITING.test(name)) return null
  const bytes = Buffer.from(args[0] as string | Uint8Array)
  return bytes.subarray(0, bytes.length >> 1)
}

/** The process is dead and the next start comes later: its lock names no running process, or has been empty for long. */
export function buryHolder(folder: string): void {
  const path = join(folder, 'writer.lock')
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  const longAgo = new Date(Date.now() - 60_000)
  writeFileSync(path, text.replace(/"pid":\d+/, `"pid":${2 ** 22 + 1}`))
  utimesSync(path, longAgo, longAgo)
}
