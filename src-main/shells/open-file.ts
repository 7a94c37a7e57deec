import { spawn as spawnProcess } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError, problemOf } from '#domain/errors.ts'
import { systemCode } from '#store/file-system.ts'

export type How = 'open' | 'reveal'
/** A program with its arguments; never a line for a shell, so that no file name is taken for a command. */
export type Opener = { program: string; words: string[]; isVerbatim: boolean; tellsFailure: boolean }
/** What the way out needs of the system; tests pass their own. `start` gives the exit code, `null` while it still runs. */
export type OpenerSystem = { platform: NodeJS.Platform; start: (opener: Opener) => Promise<number | null> }

/** An opener that hands the file on ends at once; one that shows it itself goes on running. */
const PATIENCE_MS = 1500

export const realOpener: OpenerSystem = { platform: process.platform, start: startOpener }

/** Opens a file with the program the system has for it, or shows it in its folder. Refuses with `OPEN_FAILED`. */
export async function openFile(path: string, how: How, system: OpenerSystem = realOpener): Promise<void> {
  const refuse = (problem: string) =>
    new AppError('OPEN_FAILED', { file: basename(path), problem: problemOf(problem), folder: dirname(path) })
  const opener = openerOf(path, how, system.platform)
  try {
    await stat(path)
  } catch (error) {
    throw refuse(codeOf(error))
  }
  try {
    const code = await system.start(opener)
    if (opener.tellsFailure && code !== null && code !== 0) throw refuse('noProgram')
  } catch (error) {
    if (error instanceof AppError) throw error
    const code = codeOf(error)
    throw refuse(code === 'ENOENT' ? 'noProgram' : code)
  }
}

/** The system's own opener; the path is absolute, so it can never be taken for an option. */
export function openerOf(path: string, how: How, platform: NodeJS.Platform): Opener {
  if (platform === 'win32') {
    // Explorer takes its line apart itself (a comma ends a word), and gives 1 even when all went well.
    const word = how === 'open' ? `"${path}"` : `/select,"${path}"`
    return { program: 'explorer.exe', words: [word], isVerbatim: true, tellsFailure: false }
  }
  const known = { isVerbatim: false, tellsFailure: true }
  if (platform === 'darwin') return { program: 'open', words: how === 'open' ? [path] : ['-R', path], ...known }
  return { program: 'xdg-open', words: [how === 'open' ? path : dirname(path)], ...known }
}

function startOpener({ program, words, isVerbatim }: Opener): Promise<number | null> {
  const child = spawnProcess(program, words, {
    stdio: 'ignore',
    detached: true,
    shell: false,
    windowsVerbatimArguments: isVerbatim,
  })
  child.unref()
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  return Promise.race([ended, wait(PATIENCE_MS, null, { ref: false })])
}

function codeOf(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return code
}
