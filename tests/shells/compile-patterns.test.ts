import { getHeapSpaceStatistics } from 'node:v8'
import { expect, test } from '@playwright/test'
import { compilePatternsAtOnce } from '#shells/compile-patterns.ts'

const machineCode = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name.startsWith('code'))
    .reduce((sum, space) => sum + space.space_used_size, 0)

test('a pattern is machine code from its first question on', () => {
  compilePatternsAtOnce()
  const words = Array.from({ length: 400 }, (_, at) => `việc số ${at * 7919}`)
  const pattern = new RegExp(`(?:${words.join('|')})$`, 'u')
  const before = machineCode()
  const isFound = pattern.test('Giao việc số 7919')
  expect(machineCode() - before).toBeGreaterThan(50_000)
  expect(isFound).toBe(true)
})
