import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { localDate, momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'

const HEARTBEAT_MS = 10_000
/** A holder that has not touched its lock for so long is gone, whatever its process number says. */
const STALE_MS = 120_000
/**
 * A lock being written is empty for a moment; older and empty means that its writer died. Such a lock is waited for, not
 * refused: the next start after a crash is not told of a window that is not there.
 */
const UNWRITTEN_MS = 2_000
const UNWRITTEN_PAUSE_MS = 100

type Holder = { host: string; pid: number; since: string; token: string }

/** Tokens of the locks this very process holds: another token under our process number is from before a restart. */
const heldHere = new Set<string>()

/** The right to write in one data folder. One holder at a time, among processes and machines. */
export type WriterLock = {
  /**
   * Throws `STORE_BUSY` if another program has taken the lock over (a PC that slept for minutes), `STORE_UNREADABLE` if
   * the folder is gone. A lock file that somebody cleared away is written again.
   */
  verify: () => Promise<void>
  release: () => Promise<void>
}

/** Takes the folder's `writer.lock`. Refuses with `STORE_BUSY` or `STORE_READ_ONLY`. */
export async function acquireWriterLock(files: FileSystem, folder: string, now: () => Date): Promise<WriterLock> {
  const path = join(folder, 'writer.lock')
  const me: Holder = { host: hostname(), pid: process.pid, since: now().toISOString(), token: randomUUID() }
  const attempts = 5 + UNWRITTEN_MS / UNWRITTEN_PAUSE_MS
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await createLock(files, path, me)) return holdLock(files, path, { me, folder })
    const seen = await inspectLock(files, path)
    if (seen === 'gone') continue
    if (isStale(seen)) await takeAway(files, path, seen.holder)
    else if (seen.holder === null) await wait(UNWRITTEN_PAUSE_MS)
    else throw busy(folder, seen.holder)
  }
  throw busy(folder, (await readHolder(files, path)) ?? me)
}

async function createLock(files: FileSystem, path: string, me: Holder): Promise<boolean> {
  try {
    const handle = await files.open(path, 'wx')
    try {
      await handle.writeFile(JSON.stringify(me))
    } catch (error) {
      // A full disk leaves an empty lock, which would read as another program at work.
      await orNullIfRefused(files.unlink(path))
      throw error
    } finally {
      await handle.close()
    }
    heldHere.add(me.token)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw lockRefusal(error, path)
  }
}

/** What the system refused of the lock file, in our words; bugs pass through. */
function lockRefusal(error: unknown, path: string): unknown {
  const code = systemCode(error)
  const folder = dirname(path)
  if (code === null) return error
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new AppError('STORE_READ_ONLY', { folder })
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
    return new AppError('STORE_UNREADABLE', { folder, problem: problemOf(code) })
  return new AppError('STORE_WRITE_FAILED', { problem: problemOf(code) })
}

type Seen = { holder: Holder | null; ageMs: number }

async function inspectLock(files: FileSystem, path: string): Promise<Seen | 'gone'> {
  const stat = await orNullIfMissing(files.stat(path))
  if (stat === null) return 'gone'
  return { holder: await readHolder(files, path), ageMs: Date.now() - stat.mtimeMs }
}

async function readHolder(files: FileSystem, path: string): Promise<Holder | null> {
  const text = await orNullIfMissing(files.readFile(path, 'utf8')).catch((error: unknown) => {
    throw lockRefusal(error, path)
  })
  try {
    const value = JSON.parse(text ?? '') as Partial<Record<keyof Holder, unknown>> | null
    const isHolder =
      Number.isSafeInteger(value?.pid) &&
      [value?.host, value?.since, value?.token].every((one) => typeof one === 'string')
    return isHolder ? (value as Holder) : null
  } catch {
    // Half-written or foreign content names no holder; its age decides.
    return null
  }
}

function isStale({ holder, ageMs }: Seen): boolean {
  if (holder === null) return ageMs > UNWRITTEN_MS
  if (ageMs > STALE_MS) return true
  if (holder.host !== hostname()) return false
  return holder.pid === process.pid ? !heldHere.has(holder.token) : !isRunning(holder.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/** Moves a stale lock aside; if a live one was caught instead, that one's holder notices at its next `verify`. */
async function takeAway(files: FileSystem, path: string, holder: Holder | null): Promise<void> {
  const current = await readHolder(files, path)
  if (current?.token !== holder?.token) return
  const aside = `${path}.${randomUUID()}`
  try {
    await files.rename(path, aside)
    await files.unlink(aside)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw lockRefusal(error, path)
  }
}

function holdLock(files: FileSystem, path: string, { me, folder }: { me: Holder; folder: string }): WriterLock {
  /** The lock file as it stood when its token was last read; while it is the same file, one look at it is enough. */
  let seen: { ino: number; mtimeMs: number } | null = null
  const beat = setInterval(() => {
    const time = new Date()
    seen = null
    // A missed beat is no failure: the next one comes, and `verify` guards every write.
    files.utimes(path, time, time).catch(() => undefined)
  }, HEARTBEAT_MS)
  beat.unref()
  const look = async () => {
    const stat = await orNullIfRefused(files.stat(path))
    return stat && { ino: stat.ino, mtimeMs: stat.mtimeMs }
  }
  return {
    verify: async () => {
      const now = await look()
      if (seen !== null && now?.ino === seen.ino && now.mtimeMs === seen.mtimeMs) return
      seen = null
      if ((await readHolder(files, path))?.token === me.token) seen = now
      else if (!(await createLock(files, path, me))) throw busy(folder, (await readHolder(files, path)) ?? me)
    },
    release: async () => {
      clearInterval(beat)
      heldHere.delete(me.token)
      const holder = await readHolder(files, path)
      // A folder that has become read-only keeps its lock; whoever comes next finds that its holder is gone.
      if (holder?.token === me.token) await orNullIfRefused(files.unlink(path))
    },
  }
}

function busy(folder: string, holder: Holder | null): AppError {
  const at = new Date(holder?.since ?? Number.NaN)
  const since = Number.isNaN(at.getTime()) ? '?' : clockTime(at)
  return new AppError('STORE_BUSY', { folder, host: holder?.host ?? '?', pid: holder?.pid ?? '?', since })
}

/** Local time as people write it here, `14:03 22/11/2026`. */
function clockTime(at: Date): string {
  const moment = momentOf(at)
  const [year, month, day] = localDate(at).split('-')
  return `${moment.slice(11, 16)} ${day}/${month}/${year}`
}
