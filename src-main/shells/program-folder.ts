import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that holds package.json, resources/ and out/: above this file both in the sources and in the build. */
export function findProgramFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error(`no package.json above ${from}`)
  }
}

export function readProgramVersion(): string {
  const { version } = JSON.parse(readFileSync(join(findProgramFolder(), 'package.json'), 'utf8')) as { version: string }
  return version
}
