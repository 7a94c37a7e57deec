import fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError, checkWords, damagedAdvice, problemOf } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Directory, Settings } from '#domain/settings.ts'
import { TEMP_NAME } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { idOfFile } from './folders.ts'
import { isSoundSheet } from './kept-sheets.ts'
import { readMeeting, TooNew, Unreadable } from './meeting-file.ts'
import { readNumbers } from './numbers/number-file.ts'
import { isPhotoName, isSoundPhoto } from './photos.ts'
import type { Progress } from './progress.ts'
import { readingProblem } from './reading-problem.ts'
import { readJournal } from './replay-journal.ts'
import { isSoundTemplate, readLabel } from './templates.ts'

type Finding = { path: string; severity: 'problem' | 'repaired' | 'note'; message: string }

/** A part that can always be made again from the meetings: the catalogue, the search index. */
export type Derived = { path: string; isSound: () => Promise<boolean>; rebuild: () => Promise<void> }

/** What the check is told by the store: what is derived, and which version of a meeting could be taken back. */
export type CheckedStore = {
  folder: string
  derived: readonly Derived[]
  newestVersion: (id: string) => Promise<string | null>
}

const FOLDERS = ['meetings', 'removed', 'snapshots', 'journal', 'photos', 'numbers', 'templates', 'sheets']

/**
 * Looks at every file of a data folder and says what is wrong. With `isRepair` it makes the derived parts again and
 * sweeps temp files; nobody's record is ever touched.
 */
export async function checkStore(store: CheckedStore, isRepair: boolean, progress: Progress) {
  const paths = await listFiles(store.folder)
  const findings: Finding[] = []
  for (const [at, path] of paths.entries()) {
    progress.report(at, paths.length)
    const finding = await checkFile(store, path, isRepair)
    if (finding) findings.push(finding)
  }
  for (const part of store.derived) findings.push(...(await checkDerived(part, isRepair)))
  findings.push(...(await countQuarantine(store.folder)))
  return { checked: paths.length, findings }
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await Promise.all(
    FOLDERS.map(async (name) => {
      const below = await orNullIfMissing(fs.readdir(join(folder, name), { recursive: true, withFileTypes: true }))
      const files = (below ?? []).filter((one) => !one.isDirectory() || /\.jsonl?$/.test(one.name))
      return files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    }),
  )
  const top = await orNullIfMissing(fs.readdir(folder))
  if (top === null) throw new AppError('STORE_UNREADABLE', { folder, problem: problemOf('ENOENT') })
  const kept = top.filter((name) => name === 'settings.json' || name === 'directory.json' || TEMP_NAME.test(name))
  return [...found.flat(), ...kept].map((path) => path.replaceAll('\\', '/')).sort()
}

async function checkFile(store: CheckedStore, path: string, isRepair: boolean): Promise<Finding | null> {
  if (TEMP_NAME.test(path)) return await sweepLeftover(store.folder, path, isRepair)
  const check = checks.find(([pattern]) => pattern.test(path))?.[1]
  if (!check) return { path, severity: 'note', message: checkWords.foreign }
  return await check(store, path)
}

type Check = (store: CheckedStore, path: string) => Promise<Finding | null>

const checks: readonly [RegExp, Check][] = [
  [/^meetings\/[\w-]{1,64}\.json$/, checkMeeting],
  [/^removed\/[\w-]{1,64}\.json$/, (store, path) => checkCopy(store, path, 'removed')],
  [/^removed\/[\w-]{1,64}\.removed\.json$/, () => Promise.resolve(null)],
  [/^snapshots\/(?:settings|directory)\.json\//, () => Promise.resolve(null)],
  [/^snapshots\/[\w-]{1,64}\/[^/]+\.json$/, (store, path) => checkCopy(store, path, 'version')],
  [/^journal\/[\w-]{1,64}\.jsonl$/, checkJournal],
  [/^photos\/[\w-]{1,64}\/[\w-]{1,64}\.(?:jpg|png)$/, checkPhoto],
  [/^numbers\/[\w-]{1,64}\.json$/, checkNumbers],
  [/^templates\/[\w-]{1,64}\.(?:json|docx)$/, checkTemplate],
  [/^removed\/templates\/[\w-]{1,90}\.(?:json|docx)$/, () => Promise.resolve(null)],
  [/^sheets\/[0-9a-f]{32}\.[a-z]{1,5}$/, checkSheet],
  [/^settings\.json$/, (store, path) => checkSmall(store, path, Settings)],
  [/^directory\.json$/, (store, path) => checkSmall(store, path, Directory)],
]

type Word = keyof typeof checkWords

const problem = (path: string, word: Word, what = '', advice = ''): Finding => ({
  path,
  severity: 'problem',
  message: checkWords[word].replace('{problem}', what).replace('{advice}', advice),
})

type Reading = { meeting: Meeting } | { meeting: null; word: 'tooNew' | null; what: string }

/** The meeting of a file, or what keeps the file from being it, in words. */
async function readOrProblem(path: string, id: string): Promise<Reading> {
  try {
    return { meeting: readMeeting(await fs.readFile(path), id) }
  } catch (error) {
    if (error instanceof TooNew) return { meeting: null, word: 'tooNew', what: String(error.version) }
    const code = error instanceof Unreadable ? error.problem : systemCode(error)
    if (code === null) throw error
    return { meeting: null, word: null, what: problemOf(code) }
  }
}

async function checkMeeting(store: CheckedStore, path: string): Promise<Finding | null> {
  const id = idOfFile(path.slice('meetings/'.length)) ?? ''
  const found = await readOrProblem(join(store.folder, path), id)
  if (found.meeting) return await findMissingPhoto(store, found.meeting)
  return problem(path, found.word ?? 'meeting', found.what, damagedAdvice(await store.newestVersion(id)))
}

async function checkSheet({ folder }: CheckedStore, path: string): Promise<Finding | null> {
  const bytes = await fs.readFile(join(folder, path))
  return isSoundSheet(basename(path), bytes) ? null : problem(path, 'sheet', problemOf('wrongHash'))
}

async function findMissingPhoto({ folder }: CheckedStore, { id, photos }: Meeting): Promise<Finding | null> {
  for (const { file } of photos.filter((one) => one.file !== '')) {
    if (!isPhotoName(file) || (await orNullIfMissing(fs.stat(join(folder, 'photos', id, file)))) === null)
      return problem(`meetings/${id}.json`, 'photoMissing', file)
  }
  return null
}

async function checkCopy(store: CheckedStore, path: string, word: 'removed' | 'version'): Promise<Finding | null> {
  const [folder = '', name = ''] = path.split('/')
  const id = folder === 'removed' ? (idOfFile(name) ?? '') : name
  const found = await readOrProblem(join(store.folder, path), id)
  return found.meeting ? null : problem(path, found.word ?? word, found.what)
}

async function checkSmall(
  store: CheckedStore,
  path: string,
  schema: { safeParse: (value: unknown) => { success: boolean } },
): Promise<Finding | null> {
  try {
    const value: unknown = JSON.parse(await fs.readFile(join(store.folder, path), 'utf8'))
    return schema.safeParse(value).success ? null : problem(path, 'settings', problemOf('wrongSchema'))
  } catch (error) {
    return problem(path, 'settings', problemOf(systemCode(error) ?? 'notJson'))
  }
}

async function checkJournal(store: CheckedStore, path: string): Promise<Finding | null> {
  const { isTorn, lines } = readJournal(await fs.readFile(join(store.folder, path)))
  return isTorn ? problem(path, 'journal', String(lines + 1)) : null
}

async function checkNumbers(store: CheckedStore, path: string): Promise<Finding | null> {
  try {
    readNumbers(await fs.readFile(join(store.folder, path)))
    return null
  } catch (error) {
    if (error instanceof TooNew) return problem(path, 'tooNew', String(error.version))
    return problem(path, 'numbers', problemOf(readingProblem(error)))
  }
}

/** A template's file and its label belong together; what is wrong with either is told once. */
async function checkTemplate(store: CheckedStore, path: string): Promise<Finding | null> {
  const stem = join(store.folder, path.replace(/\.(?:json|docx)$/, ''))
  const [label, bytes] = await Promise.all([
    orNullIfRefused(fs.readFile(`${stem}.json`)),
    orNullIfRefused(fs.readFile(`${stem}.docx`)),
  ])
  if (path.endsWith('.docx')) return label ? null : problem(path, 'template', problemOf('ENOENT'))
  const read = label && readLabel(label)
  if (!read) return problem(path, 'template', problemOf('wrongSchema'))
  const isSound = bytes !== null && isSoundTemplate(read, bytes)
  return isSound ? null : problem(path, 'template', problemOf(bytes ? 'wrongHash' : 'ENOENT'))
}

async function checkPhoto(store: CheckedStore, path: string): Promise<Finding | null> {
  try {
    const bytes = await fs.readFile(join(store.folder, path))
    return isSoundPhoto(basename(path), bytes) ? null : problem(path, 'photo', problemOf('wrongHash'))
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return problem(path, 'photo', problemOf(code))
  }
}

async function sweepLeftover(folder: string, path: string, isRepair: boolean): Promise<Finding> {
  if (!isRepair) return { path, severity: 'note', message: checkWords.leftover }
  await fs.rm(join(folder, path), { force: true })
  return { path, severity: 'repaired', message: checkWords.leftoverRepaired }
}

async function checkDerived({ path, isSound, rebuild }: Derived, isRepair: boolean): Promise<Finding[]> {
  if (await isSound()) return []
  if (!isRepair) return [problem(path, 'derived')]
  await rebuild()
  // Something that is not ours may stand in its place.
  if (!(await isSound())) return [problem(path, 'derived')]
  return [{ path, severity: 'repaired', message: checkWords.derivedRepaired }]
}

async function countQuarantine(folder: string): Promise<Finding[]> {
  const count = (await orNullIfMissing(fs.readdir(join(folder, 'quarantine'))))?.length ?? 0
  if (count === 0) return []
  const message = checkWords.quarantined.replace('{problem}', String(count))
  return [{ path: 'quarantine', severity: 'note', message }]
}
