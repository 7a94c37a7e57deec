import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { powerCuts } from '#tests/fakes/power-cut.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { crashSession } from './crash-session.ts'
import { plannedSession, randomSession } from './scripted-session.ts'

/** T2 of reliability.md: what was not synced is lost at the cut, as on NTFS; what was acknowledged was synced. */
for (const seed of [0, 1, 2]) {
  test(`a power cut at every changing file call (session ${seed}) loses nothing acknowledged`, () =>
    withTempFolder(async (parent) => {
      const session = seed === 0 ? plannedSession() : randomSession(seed, 12)
      const { points, violations } = await crashSession(parent, session, { losses: powerCuts })
      expect(violations).toEqual([])
      expect(points).toBeGreaterThan(100)
      console.log(`T2: ${points} power cuts in session ${seed}, no violation`)
    }))
}

test('the same session on a disk that takes no notice of fsync loses what was acknowledged: the model can see it', () =>
  withTempFolder(async (parent) => {
    const run = await crashSession(parent, plannedSession(), { losses: powerCuts, ignoresSync: true })
    expect(run.violations.length).toBeGreaterThan(50)
    console.log(`T2: without fsync ${run.violations.length} violations in ${run.points} power cuts`)
  }))

test('stock lowdb loses acknowledged records under the same power cuts', () =>
  withTempFolder((folder) => {
    const program = new URL('./stock-lowdb.ts', import.meta.url).pathname
    const { points, violations, example } = JSON.parse(
      execFileSync(process.execPath, [program, folder], { encoding: 'utf8' }),
    )
    expect(violations).toBeGreaterThan(10)
    console.log(`T2: stock lowdb ${violations} violations in ${points} power cuts, such as: ${example}`)
    return Promise.resolve()
  }))
