import fs from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve, sep } from 'node:path'
import type { FolderPlace } from '#domain/folder-places.ts'

/** What is known of the machine; an argument, so that every kind can be tested on one. */
export type Machine = {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** Text of /proc/mounts, or an empty text where there is none. */
  mounts: string
  /** The path with links and mapped drives resolved; as given where it does not exist. */
  realPath: (path: string) => string
  /** Free bytes for this user, `null` where the system does not say. */
  freeBytes: (path: string) => number | null
  exists: (path: string) => boolean
}

/** Folder names that sync tools give themselves, with the tool as people call it. */
const SYNCED: readonly [RegExp, string][] = [
  [/^onedrive(?: - .+)?$/i, 'OneDrive'],
  [/^dropbox(?: \(.+\))?$/i, 'Dropbox'],
  [/^(?:iclouddrive|com~apple~clouddocs|mobile documents)$/i, 'iCloud'],
  // The second is how Google names it on a Vietnamese PC.
  [/^(?:google ?drive|my drive|drive c\p{L}a t\p{L}i)$/iu, 'Google Drive'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^(?:mega|megasync)$/i, 'MEGA'],
]
/** Files by which a tool marks a folder of its own, whatever its name. */
const MARKS: readonly [string, string][] = [
  ['.stfolder', 'Syncthing'],
  ['.dropbox', 'Dropbox'],
  ['.owncloudsync.log', 'Nextcloud'],
]
const NETWORK_TYPES = new Set(['cifs', 'smb3', 'smbfs', 'nfs', 'nfs4', '9p', 'fuse.sshfs', 'davfs', 'fuse.gvfsd-fuse'])
const NEARLY_FULL_BYTES = 200 * 1024 * 1024

/** Everything that should be said about where a folder lies; empty where all is well. */
export function findFolderPlaces(folder: string, machine: Machine = thisMachine()): FolderPlace[] {
  const real = machine.realPath(resolve(folder))
  const tool = findSyncTool(real, machine) ?? findSyncTool(resolve(folder), machine)
  const share = findShare(real, machine)
  const free = machine.freeBytes(real)
  return [
    ...(tool === null ? [] : [{ kind: 'synced' as const, tool }]),
    ...(share === null ? [] : [{ kind: 'network' as const, share }]),
    ...(free !== null && free < NEARLY_FULL_BYTES
      ? [{ kind: 'nearlyFull' as const, freeMegabytes: Math.floor(free / 1024 / 1024) }]
      : []),
  ]
}

function findSyncTool(path: string, { env, exists }: Machine): string | null {
  const oneDrive = [env.OneDrive, env.OneDriveCommercial, env.OneDriveConsumer]
  if (oneDrive.some((root) => root && isInside(path, root))) return 'OneDrive'
  // Windows moves Documents and Desktop into OneDrive by itself, so the name alone may stand anywhere in the path.
  for (const part of path.split(/[\\/]/)) {
    const named = SYNCED.find(([name]) => name.test(part))
    if (named) return named[1]
  }
  for (const parent of parentsOf(path)) {
    const marked = MARKS.find(([file]) => exists(`${parent}${sep}${file}`))
    if (marked) return marked[1]
  }
  return null
}

/** The share a folder lies on: a UNC path (mapped drives resolve to one), or a network mount. */
function findShare(path: string, { platform, mounts }: Machine): string | null {
  if (platform === 'win32') return /^\\\\(?![?.]\\)[^\\]+\\[^\\]+/.exec(path)?.[0] ?? null
  const found = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, at = '']) => isInside(path, unescape8(at)))
    .toSorted(([, one = ''], [, other = '']) => other.length - one.length)[0]
  return found && NETWORK_TYPES.has(found[2] ?? '') ? (found[0] ?? null) : null
}

/** /proc/mounts writes blanks as `\040`. */
const unescape8 = (text: string): string =>
  text.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))

function isInside(path: string, root: string): boolean {
  const clean = root.replace(/[\\/]+$/, '')
  return path === clean || path.startsWith(`${clean}/`) || path.toLowerCase().startsWith(`${clean.toLowerCase()}\\`)
}

function parentsOf(path: string): string[] {
  const parents = [path]
  for (let at = path; dirname(at) !== at; at = dirname(at)) parents.push(dirname(at))
  return parents
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    mounts: process.platform === 'linux' ? read('/proc/mounts') : '',
    realPath: realPathOf,
    freeBytes: freeBytesOf,
    // A `.dropbox` in the home folder is the program's settings, not a mark of the folder.
    exists: (path) => dirname(path) !== homedir() && fs.existsSync(path),
  }
}

function read(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The real path of the nearest folder that exists, with the rest as it is written. */
function realPathOf(path: string): string {
  try {
    return fs.realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : `${realPathOf(parent)}${sep}${path.slice(parent.length).replace(/^[\\/]/, '')}`
  }
}

function freeBytesOf(path: string): number | null {
  try {
    const { bavail, bsize } = fs.statfsSync(path)
    return bavail * bsize
  } catch {
    // A folder that is not there yet has no drive of its own; its parent's is asked.
    const parent = dirname(path)
    return parent === path ? null : freeBytesOf(parent)
  }
}
