import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from '#shells/launch/build-when-stale.ts'

/**
 * `npm test [-- words for Playwright]`: builds, finds a Chromium or gets one where that can be done (apt as root on
 * Debian, Playwright's own download elsewhere), runs everything; without a Chromium it runs the rest and says so.
 */
const root = new URL('..', import.meta.url).pathname
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')

const SYSTEM_CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  return SYSTEM_CHROMIUMS.find((path) => existsSync(path)) ?? findPlaywrightChromium()
}

function findPlaywrightChromium(): string | null {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const path = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).stdout.trim()
  return path !== '' && existsSync(path) ? path : null
}

function getChromium(): string | null {
  const canUseApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const tries: [string, string[]][] = canUseApt
    ? [
        ['apt-get', ['update', '-qq']],
        ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
      ]
    : [[process.execPath, [playwright, 'install', 'chromium']]]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const [program, args] of tries) spawnSync(program, args, { stdio: 'ignore', env, timeout: 300_000 })
  return findChromium()
}

buildWhenStale(root)
const chromium = findChromium() ?? getChromium()
if (chromium === null)
  console.log('Không có Chromium và không cài được: bỏ qua các kiểm thử trong trình duyệt (e2e), chạy phần còn lại.')

const projects = chromium === null ? ['--project=rooms'] : []
const env = chromium === null ? process.env : { ...process.env, CHROMIUM_PATH: chromium }
const { status } = spawnSync(process.execPath, [playwright, 'test', ...projects, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env,
})
process.exitCode = status ?? 1
