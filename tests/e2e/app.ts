import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

const ROOT = resolve(import.meta.dirname, '../..')

/** The real loopback shell over a data folder of its own. */
export type App = {
  dataFolder: string
  address: string
  /** Ends the program as a crash would; the page stays open. */
  kill: () => Promise<void>
  /** Starts it again on the same port, with a new address to enter by. */
  restart: () => Promise<string>
}

type Fixtures = {
  /** Whether the welcome of the first start is over. */
  isWelcomed: boolean
  /** The moment at which the program's own clock starts; `null`: the real one. */
  clock: string | null
  app: App
  home: Page
  startAnother: (dataFolder: string) => Promise<string>
}

type Start = { clock: string | null; port?: string }

async function startProgram(dataFolder: string, { clock, port = '0' }: Start) {
  if (!existsSync(join(ROOT, 'out/renderer/index.html'))) {
    throw new Error('out/renderer is not built: run "npx electron-vite build" first')
  }
  const main = join(ROOT, 'src-main/shells/cli/main.ts')
  const args = [...(clock === null ? [] : CLOCK), main, 'serve', '--port', port, '--data', dataFolder]
  const program = spawn(process.execPath, args, { cwd: ROOT, env: environmentAt(clock) })
  const address = await new Promise<string>((resolveAddress, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(printed)
      if (found) resolveAddress(found[0])
    }
    program.stdout?.on('data', read)
    program.stderr?.on('data', read)
    program.on('exit', () => reject(new Error(`The program ended before it served:\n${printed}`)))
  })
  return { address, program }
}

const CLOCK = ['--import', join(import.meta.dirname, 'pictures/fixed-clock.ts')]

const environmentAt = (clock: string | null): NodeJS.ProcessEnv =>
  clock === null
    ? process.env
    : { ...process.env, TZ: 'Asia/Ho_Chi_Minh', TEST_CLOCK_BEHIND: String(Date.now() - Date.parse(clock)) }

async function endProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = new Promise((done) => program.once('exit', done))
  program.kill('SIGKILL')
  await ended
}

export const test = base.extend<Fixtures>({
  isWelcomed: [true, { option: true }],
  clock: [null, { option: true }],
  app: async ({ isWelcomed, clock }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'thu-ky-e2e-'))
    if (isWelcomed) await writeFile(join(dataFolder, 'settings.json'), '{ "isWelcomed": true }')
    let { address, program } = await startProgram(dataFolder, { clock })
    await use({
      dataFolder,
      address,
      kill: () => endProgram(program),
      restart: async () => {
        const again = await startProgram(dataFolder, { clock, port: new URL(address).port })
        program = again.program
        return again.address
      },
    })
    await endProgram(program)
    await rm(dataFolder, { recursive: true, force: true })
  },
  /** A second program over a folder that may be in use; returns its address. */
  startAnother: async ({ clock }, use) => {
    const started: ChildProcess[] = []
    await use(async (dataFolder) => {
      const { address, program } = await startProgram(dataFolder, { clock })
      started.push(program)
      return address
    })
    await Promise.all(started.map(endProgram))
  },
  /** The page, open on the empty list, and no error on its console. */
  home: async ({ page, app }, use) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(app.address)
    await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect }

/** Notes of a meeting that never was, with a date, people, figures and directives. */
export const NOTES = `Sáng 12/3/2024, Sở Nội vụ tổ chức hội nghị sơ kết công tác quý I năm 2024.

Tới dự có đồng chí Trần Văn Minh, Phó Chủ tịch UBND tỉnh; đồng chí Lê Thị Hoa, Giám đốc Sở Nội vụ.

Trong quý I, Sở đã giải quyết 1.250 hồ sơ, tăng 8% so với cùng kỳ năm 2023.

Phát biểu tại hội nghị, đồng chí Trần Văn Minh đề nghị Sở Nội vụ hoàn thành đề án vị trí việc làm trước ngày 30/6/2024.

Bên cạnh đó, Sở Nội vụ cần phối hợp với Sở Tài chính rà soát kinh phí đào tạo cán bộ.

Nhân dịp này, Sở Nội vụ đã trao Giấy khen của Giám đốc Sở cho Phòng Cải cách hành chính vì có thành tích trong quý I.`

/** Brings notes in through the box and waits for the review. */
export async function importNotes(page: Page, text: string = NOTES): Promise<void> {
  await page.keyboard.press('Control+i')
  await page.getByLabel('Nội dung ghi chép').fill(text)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible()
}

/** Accepts everything and opens the meeting on a tab. */
export async function openImported(page: Page, tab = 'Thông tin'): Promise<void> {
  await importNotes(page)
  await page.getByRole('button', { name: 'Nhận tất cả' }).click()
  await expect(page.getByText('Đã xem hết đề xuất')).toBeVisible()
  await waitUntilSaved(page)
  await page.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(page, tab)
}

export async function openTab(page: Page, tab: string): Promise<void> {
  const link = tabLink(page, tab)
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

export const tabLink = (page: Page, tab: string): Locator =>
  page.getByRole('navigation', { name: 'Các phần của cuộc họp' }).getByRole('link', { name: tab })

export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toHaveText(/Đã lưu lúc \d{2}:\d{2}:\d{2}/)
}
