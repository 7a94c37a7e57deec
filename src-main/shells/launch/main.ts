import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fillWords, launchWords } from '#contract/command-line.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { fetchElectron, findElectron } from './find-electron.ts'

/** `npm start` and `npm run sample`: builds if needed, then runs the built program; every further word is passed on. */
const [task, ...words] = process.argv.slice(2)
const root = findProgramFolder()
buildWhenStale(root)

if (task === 'sample') run(process.execPath, [cli(), 'sample', ...words])
else startWindow()

function cli(): string {
  return join(root, 'out', 'main', 'cli.js')
}

function startWindow(): void {
  const electron = findElectron(root) ?? fetchElectron(root)
  if (electron !== null && hasDisplay()) {
    console.log(fillWords(launchWords.electron, { path: electron }))
    run(electron, [root, ...words])
    return
  }
  console.log(electron === null ? launchWords.noElectron : launchWords.noDisplay)
  run(process.execPath, [cli(), 'serve', ...words])
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function run(program: string, args: string[]): void {
  const child = spawn(program, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 0 : 1)
  })
}
