import { expect, test } from '@playwright/test'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { killCommand } from './kill-command.ts'
import { killServe } from './kill-serve.ts'

/** A small kill -9 campaign; the great one is `npm run bench -- kill-campaign`. */
const program = new URL('../../../src-main/shells/cli/main.ts', import.meta.url).pathname

for (const [name, campaign, kills] of [
  ['the loopback shell', killServe, 8],
  ['the command line', killCommand, 6],
] as const) {
  test(`kill -9 during writes through ${name}, ${kills} times: every acknowledged edit is there afterwards`, async () => {
    test.setTimeout(180_000)
    await withTempFolder(async (folder) => {
      const report = await campaign({ folder, program, kills, seed: 3 })
      expect(report.problems).toEqual([])
      expect(report.acknowledged).toBeGreaterThan(0)
      console.log(`${name}: ${report.kills} kills, ${report.acknowledged} edits acknowledged and present`)
    })
  })
}
