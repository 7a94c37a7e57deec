import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package.json']
const BUILT = ['out/main/cli.js', 'out/main/electron.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds if a built file is missing or older than a source. Throws when the build fails. */
export function buildWhenStale(root: string): void {
  if (!isStale(root)) return
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`electron-vite build failed\n${stdout}\n${stderr}`)
}

function isStale(root: string): boolean {
  const built = BUILT.map((path) => timeOf(join(root, path)))
  const oldest = Math.min(...built)
  return SOURCES.some((path) => newestUnder(join(root, path)) > oldest)
}

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newestUnder(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return Math.max(0, ...readdirSync(path).map((name) => newestUnder(join(path, name))))
}
