import { spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError, problemOf } from '#domain/errors.ts'
import { systemCode } from '#store/file-system.ts'

/** What the conversion needs of the system; tests pass their own. */
export type OfficeSystem = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  limitMs: number
}

const LIMIT_MS = 60_000
export const realOffice: OfficeSystem = { platform: process.platform, env: process.env, limitMs: LIMIT_MS }

/** A zip package begins so; LibreOffice ends well on files cut short, and leaves none. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

/** An old .doc, .rtf or .odt as .docx. `fileName` gives the ending only: no name of a person's goes to the program. */
export const convertToWord = (bytes: Uint8Array, fileName: string, system = realOffice): Promise<Uint8Array> =>
  convert(
    { bytes, fileName, into: { ending: 'docx', filter: 'MS Word 2007 XML', missing: 'SOURCE_NEEDS_OFFICE' } },
    system,
  )

/** An .xls or .ods as .xlsx. An office without its part for sheets leaves nothing, as one leaves nothing of a broken file. */
export const convertToSheet = (bytes: Uint8Array, fileName: string, system = realOffice): Promise<Uint8Array> =>
  convert(
    { bytes, fileName, into: { ending: 'xlsx', filter: 'Calc MS Excel 2007 XML', missing: 'SHEET_NEEDS_OFFICE' } },
    system,
  )

type Order = {
  bytes: Uint8Array
  fileName: string
  into: { ending: string; filter: string; missing: 'SOURCE_NEEDS_OFFICE' | 'SHEET_NEEDS_OFFICE' }
}

async function convert({ bytes, fileName, into }: Order, system: OfficeSystem): Promise<Uint8Array> {
  const extension = extname(fileName).toLowerCase()
  const program = await findOffice(system)
  if (program === null) throw new AppError(into.missing, { extension })
  const folder = await mkdtemp(join(tmpdir(), 'thu-ky-word-'))
  try {
    const input = join(folder, `in${extension}`)
    await writeFile(input, bytes)
    await writeProfile(folder)
    await runOffice(program, { folder, input, limitMs: system.limitMs, target: `${into.ending}:${into.filter}` })
    const made = await readFile(join(folder, `in.${into.ending}`))
    if (!made.subarray(0, ZIP.length).equals(ZIP)) throw failed(fileName, 'noResult')
    return made
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error instanceof OfficeProblem ? failed(fileName, error.message) : error
    throw failed(fileName, code === 'ENOENT' ? 'noResult' : code)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

class OfficeProblem extends Error {}

const failed = (file: string, problem: string): AppError =>
  new AppError('SOURCE_OFFICE_FAILED', { file, problem: problemOf(problem) })

/** Where LibreOffice lies, `null` where it is not: on the path, then where its installers put it. */
export async function findOffice({ platform, env }: OfficeSystem): Promise<string | null> {
  for (const path of officePlaces(platform, env)) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return null
}

export function officePlaces(platform: NodeJS.Platform, env: OfficeSystem['env']): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432].filter((root) => root !== undefined)
    return [...new Set(roots)].map((root) => `${root}\\LibreOffice\\program\\soffice.exe`)
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/usr/lib/libreoffice/program', '/snap/bin']
  return [...new Set([...folders, ...usual])].flatMap((folder) => [`${folder}/soffice`, `${folder}/libreoffice`])
}

type Run = { folder: string; input: string; limitMs: number; target: string }

/** A profile of its own, so that an office that is open is neither used nor disturbed; no macro of the file is run. */
function runOffice(program: string, { folder, input, limitMs, target }: Run): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const words = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nologo',
    '--nodefault',
    '--convert-to',
    target,
    '--outdir',
    folder,
    input,
  ]
  return new Promise((resolve, reject) => {
    // A group of its own: what is started is a script that starts the office, and both must end.
    const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32', cwd: folder })
    const clock = setTimeout(() => {
      endAll(child.pid)
      reject(new OfficeProblem('timedOut'))
    }, limitMs)
    child.once('error', (error) => {
      clearTimeout(clock)
      reject(error)
    })
    child.once('exit', () => {
      clearTimeout(clock)
      resolve()
    })
  })
}

function endAll(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // Ended by itself at the last moment.
    if (systemCode(error) !== 'ESRCH') throw error
  }
}

/** Macros are never run, and pictures that a file only links to are not fetched: nothing of the office's goes out. */
async function writeProfile(folder: string): Promise<void> {
  const user = join(folder, 'profile', 'user')
  await mkdir(user, { recursive: true })
  const setting = (name: string, value: string) =>
    `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  const settings = [
    setting('MacroSecurityLevel', '3'),
    setting('DisableMacrosExecution', 'true'),
    setting('BlockUntrustedRefererLinks', 'true'),
    setting('DisableActiveContent', 'true'),
  ]
  const spaces = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
  const items = `<?xml version="1.0" encoding="UTF-8"?><oor:items ${spaces}>${settings.join('')}</oor:items>`
  await writeFile(join(user, 'registrymodifications.xcu'), items)
}
