import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const root = new URL('../..', import.meta.url).pathname

function runTool(script: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, output: `${stdout}${stderr}` }
}

test('the sources type-check', () => {
  expect(runTool('typescript/bin/tsc', [])).toEqual({ status: 0, output: '' })
})

test('the pure rooms type-check without Node and without a page', () => {
  expect(runTool('typescript/bin/tsc', ['-p', 'tests/architecture/tsconfig.pure.json'])).toEqual({
    status: 0,
    output: '',
  })
})

test('lint and format are clean', () => {
  const { status, output } = runTool('@biomejs/biome/bin/biome', ['check', '.'])
  expect(status, output).toBe(0)
})
