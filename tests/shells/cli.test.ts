import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { api } from '#contract/api.ts'
import { fileStems } from '#documents/wording/file-words.ts'
import { Extraction } from '#domain/extraction.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const root = new URL('../..', import.meta.url).pathname
const sample = join(root, 'resources/sample/ghi-chep.txt')

function thuky(words: string[], options: { uid?: number; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src-main/shells/cli/main.ts'), ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...options,
      env: options.env ?? process.env,
    },
  )
  return { status, stdout, stderr }
}

test('--help names every command, option and exit code in Vietnamese', () => {
  const { status, stdout } = thuky(['--help'])
  expect(status).toBe(0)
  for (const word of [
    'extract',
    'import',
    'list',
    'show',
    'search',
    'export',
    'sample',
    'serve',
    'api',
    'call',
    '--data',
    'Mã kết thúc',
  ]) {
    expect(stdout).toContain(word)
  }
  expect(thuky(['export', '--help']).stdout).toBe(stdout)
})

test('extract prints one JSON object of the agreed shape and stores nothing', () =>
  withTempFolder(async (folder) => {
    const { status, stdout } = thuky(['extract', sample, '--json', '--data', folder])
    expect(status).toBe(0)
    const found = Extraction.parse(JSON.parse(stdout))
    expect(found.people.map((one) => one.name)).toContain('Vũ Chí Giang')
    for (const one of [...found.directives, ...found.figures, ...found.people])
      expect(one.rule).toMatch(/^[a-z]+\.[a-z-]+$/)
    expect(readdirSync(folder)).toEqual([])
  }))

test('sample stores one meeting, makes each kind of paper, and a second run makes nothing twice', () =>
  withTempFolder(async (folder) => {
    const [data, out] = [join(folder, 'data'), join(folder, 'papers')]
    const first = thuky(['sample', '--out', out, '--data', data])
    expect(first.status, first.stderr).toBe(0)
    const papers = readdirSync(out).sort()
    for (const stem of Object.values(fileStems)) {
      expect(papers.filter((name) => name.startsWith(`2020-12-25-${stem}-`)).length, stem).toBeGreaterThan(0)
    }
    for (const name of papers) expect(name).toMatch(/^[a-z0-9-]+\.docx$/u)
    for (const name of papers) expect(first.stdout).toContain(name)
    const before = hashTree(out)
    expect(thuky(['sample', '--out', out, '--data', data]).status).toBe(0)
    expect(hashTree(out)).toEqual(before)
    expect(readdirSync(join(data, 'meetings'))).toHaveLength(1)
  }))

test('import, list, show, search and export work on one data folder', () =>
  withTempFolder(async (folder) => {
    const data = ['--data', join(folder, 'data')]
    const imported = JSON.parse(thuky(['import', sample, '--accept-all', '--json', ...data]).stdout)
    const { id } = imported.meeting
    expect(thuky(['list', ...data]).stdout).toContain(id)
    expect(thuky(['show', id, ...data]).stdout).toContain('Vũ Chí Giang')
    expect(thuky(['search', 'chuyen doi so', ...data]).stdout).toContain(id)
    const file = join(folder, 'bien-ban.docx')
    expect(thuky(['export', id, '--kind', 'minutes', '--out', file, ...data]).status).toBe(0)
    writeFileSync(file, 'đã sửa trong Word')
    const again = thuky(['export', id, '--kind', 'minutes', '--out', file, ...data])
    expect(again.stdout).toContain('bien-ban (2).docx')
    expect(existsSync(join(folder, 'bien-ban (2).docx'))).toBe(true)
  }))

test('all papers of a kind, or the one that was named; a stale name is refused and the others are written', () =>
  withTempFolder(async (folder) => {
    const data = ['--data', join(folder, 'data')]
    const { id } = JSON.parse(thuky(['import', sample, '--accept-all', '--json', ...data]).stdout).meeting
    const run = (...words: string[]) => thuky(['export', id, ...words, '--json', '--out', folder, ...data])
    const all = JSON.parse(run('--kind', 'attendee-list').stdout)
    expect(all.files).toHaveLength(2)
    const one = JSON.parse(run('--kind', 'attendee-list', '--target', 'protocol').stdout)
    expect(one.files).toEqual([all.files[0]])
    const stale = run('--kind', 'task-slip', '--target', 'Sở không có')
    expect([stale.status, JSON.parse(stale.stdout).error.code]).toEqual([3, 'PAPER_NOT_FOUND'])
    expect(thuky(['--help']).stdout).toContain('bảng theo dõi ý kiến chỉ đạo')
  }))

test('what cannot be read or done gives a sentence and its exit code, and changes nothing', () =>
  withTempFolder(async (folder) => {
    const data = join(folder, 'data')
    const file = (name: string, content: string | Uint8Array = '') => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const huge = file('huge.txt')
    truncateSync(huge, 50 * 1024 * 1024)
    mkdirSync(join(data, 'meetings'), { recursive: true })
    writeFileSync(join(data, 'meetings', 'hong.json'), 'không phải JSON')
    const before = hashTree(data)
    expect(thuky(['list', '--data', ''])).toMatchObject({ status: 2, stderr: expect.stringContaining('--data') })
    expect(thuky([])).toMatchObject({ status: 2, stderr: expect.stringContaining('Chưa có lệnh') })
    const cases: [string[], number, string][] = [
      [['nhap'], 2, 'Không có lệnh “nhap”'],
      [['list', '--la'], 2, '--la'],
      [['import'], 2, 'còn thiếu: file'],
      [['export', 'x', '--kind', 'tho', '--out', folder], 2, 'tho'],
      [['import', join(folder, 'khong-co.txt')], 3, 'khong-co.txt'],
      [['import', folder], 3, 'thư mục'],
      [['show', 'khong-co'], 3, 'khong-co'],
      [['import', file('rong.txt')], 5, 'không có chữ nào'],
      [['import', file('anh.png', 'x')], 5, '.png'],
      [['import', file('nhi-phan.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 255]))], 5, 'không phải là văn bản'],
      [['import', file('la.txt', new Uint8Array([0xd0, 0x48, 0xf6, 0xa1, 0xb9, 0x20, 0xe8, 0xf1]))], 5, 'bảng mã'],
      [['import', huge], 5, '50 MB'],
      [
        ['import', file('tho.txt', 'Cày đồng đang buổi ban trưa\nMồ hôi thánh thót như mưa ruộng cày')],
        5,
        'Không thấy cuộc họp',
      ],
      [['extract', join(folder, 'tho.txt')], 5, 'Không thấy cuộc họp'],
      [['show', 'hong'], 6, 'bị hỏng'],
      [['extract', sample, '--date', '25/12/2020'], 2, 'date'],
    ]
    for (const [words, code, sentence] of cases) {
      const { status, stderr } = thuky([...words, '--data', data])
      expect([words.join(' '), status, stderr]).toEqual([words.join(' '), code, expect.stringContaining(sentence)])
    }
    const after = hashTree(data)
    expect(Object.keys(after).filter((name) => !/^(quarantine|catalog)/.test(name))).toEqual(Object.keys(before))
    const json = thuky(['show', 'khong-co', '--json', '--data', data])
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, error: { code: 'MEETING_NOT_FOUND' } })
  }))

test('a data folder that may only be read is read, and refuses to be written', () =>
  withTempFolder(async (folder) => {
    test.skip(
      process.platform === 'win32' || process.getuid?.() !== 0,
      'cần quyền root để chạy thử dưới người dùng không có quyền ghi',
    )
    const data = join(folder, 'data')
    const { id } = JSON.parse(thuky(['import', sample, '--accept-all', '--json', '--data', data]).stdout).meeting
    spawnSync('chmod', ['-R', 'a+rX', folder])
    const before = hashTree(data)
    const nobody = { uid: 65534 }
    expect(thuky(['show', id, '--data', data], nobody).status).toBe(0)
    const refused = thuky(['import', sample, '--data', data], nobody)
    expect([refused.status, refused.stderr]).toEqual([4, expect.stringContaining('chỉ cho đọc')])
    expect(hashTree(data)).toEqual(before)
  }))

test('the default data folder is one per user, the same for every shell', () =>
  withTempFolder(async (folder) => {
    test.skip(process.platform !== 'linux', 'đường dẫn mặc định khác nhau theo hệ điều hành; ở đây chỉ thử Linux')
    const { status } = thuky(['import', sample], { env: { ...process.env, XDG_CONFIG_HOME: folder } })
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'thu-ky')).sort()).toEqual(['catalog.jsonl', 'meetings'])
  }))

test('a port that is taken was reported as a bug of the program', () =>
  withTempFolder(async (folder) => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const outcome = thuky(['serve', '--port', String(port), '--data', folder])
    other.close()
    expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining(`Cổng ${port}`) })
    expect(outcome.stderr).not.toContain('at ')
  }))

test('a device given as notes was read without end', () =>
  withTempFolder(async (folder) => {
    test.skip(process.platform === 'win32', 'needs /dev/zero')
    const outcome = thuky(['import', '/dev/zero', '--data', folder])
    expect(outcome).toMatchObject({ status: 3, stderr: expect.stringContaining('/dev/zero') })
  }))

test('api describes every row with its schemas, the rows of the list included', () => {
  const { status, stdout } = thuky(['api', '--json'])
  expect(status).toBe(0)
  const rows = JSON.parse(stdout) as { name: string; input: object; output: object }[]
  expect(rows.map((row) => row.name)).toEqual(Object.keys(api))
  for (const { name, output } of rows) expect(output, name).toHaveProperty('type')
  const list = JSON.stringify(rows.find((row) => row.name === 'meeting.list')?.output)
  expect(list).toContain('"directiveCount"')
})
