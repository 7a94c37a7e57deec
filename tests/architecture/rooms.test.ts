import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { rooms } from '#main/rooms.ts'
import { cruiseTree } from './cruise-tree.ts'

const root = new URL('../..', import.meta.url).pathname

test('every import stays within its room’s row', async () => {
  const { findings, modules } = await cruiseTree(root)
  expect(findings).toEqual([])
  expect(modules).toBeGreaterThan(50)
})

const planted: { name: string; file: string; code: string; rule: RegExp }[] = [
  {
    name: 'domain imports the store',
    file: 'src-main/domain/planted.ts',
    code: `import '#store/store.ts'`,
    rule: /domain may not import src-main\/store/,
  },
  {
    name: 'domain imports Node',
    file: 'src-main/domain/planted.ts',
    code: `import 'node:fs'`,
    rule: /domain: no Node modules/,
  },
  {
    name: 'a type import counts too',
    file: 'src-main/vietnamese/planted.ts',
    code: `import type { Id } from '#domain/ids.ts'\nexport type Planted = Id`,
    rule: /vietnamese may not import/,
  },
  {
    name: 'documents imports docx',
    file: 'src-main/documents/planted.ts',
    code: `import 'docx'`,
    rule: /documents: packages outside its row/,
  },
  {
    name: 'the page imports a handler',
    file: 'src-renderer/planted.ts',
    code: `import '#app/call-api.ts'`,
    rule: /src-renderer may not import src-main\/app/,
  },
  {
    name: 'a migration imports the domain',
    file: 'src-main/store/migrations/planted.ts',
    code: `import '#domain/ids.ts'`,
    rule: /migrations may not import/,
  },
  {
    name: 'a source imports a test',
    file: 'src-main/app/planted.ts',
    code: `import '#tests/architecture/room-rules.ts'`,
    rule: /nobody-imports-tests/,
  },
  {
    name: 'the domain reads a dictionary',
    file: 'src-main/domain/planted.ts',
    code: `import posts from '../../resources/dictionaries/posts.json' with { type: 'json' }\nexport const planted = posts`,
    rule: /dictionaries-are-read-by-the-language-rooms/,
  },
  {
    name: 'two files import each other',
    file: 'src-main/search/planted.ts',
    code: `import './planted-too.ts'`,
    rule: /no-circles/,
  },
]

test('the rules catch planted violations', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'thu-ky-rooms-'))
  try {
    for (const folder of ['src-main', 'src-renderer', 'tests/architecture', 'resources/dictionaries'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true })
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(copy, file))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const [at, one] of planted.entries()) {
      const file = join(copy, one.file.replace('planted', `planted-${at}`))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${one.code.replace('planted-too', `too-${at}`)}\n`)
      if (one.code.includes('planted-too'))
        writeFileSync(join(dirname(file), `too-${at}.ts`), `import './planted-${at}.ts'\n`)
    }
    const { findings } = await cruiseTree(copy)
    for (const [at, one] of planted.entries()) {
      const own = findings.filter(({ from }) => from.includes(`planted-${at}.ts`))
      expect(own.map((finding) => finding.rule).join('\n'), one.name).toMatch(one.rule)
    }
  } finally {
    rmSync(copy, { recursive: true })
  }
})

test('every folder of src-main is a room, and src-main/README.md names each with its purpose', () => {
  const folders = readdirSync(join(root, 'src-main'), { withFileTypes: true }).filter((one) => one.isDirectory())
  const names = Object.keys(rooms)
  for (const { name } of folders) expect(names).toContain(`src-main/${name}`)
  const readme = readFileSync(join(root, 'src-main/README.md'), 'utf8')
  for (const [name, { purpose }] of Object.entries(rooms)) expect(readme, name).toContain(purpose)
})
