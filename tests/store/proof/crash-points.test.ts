import { expect, test } from '@playwright/test'
import { processCrash } from '#tests/fakes/power-cut.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { crashSession } from './crash-session.ts'
import { plannedSession, randomSession, registerSession } from './scripted-session.ts'

/** T1 of reliability.md: whatever file call a crash falls on, the store holds the last acknowledged state or the next. */
const SEEDS = 20
const BATCH = 5

test('the planned session, crashed before and within every changing file call, loses nothing acknowledged', () =>
  withTempFolder(async (parent) => {
    const { points, violations } = await crashSession(parent, plannedSession(), { losses: [processCrash] })
    expect(violations).toEqual([])
    expect(points).toBeGreaterThan(60)
    console.log(`T1: ${points} crash points of the planned session, no violation`)
  }))

test('the register of directives, crashed at every changing file call, says what the meetings say', () =>
  withTempFolder(async (parent) => {
    const { points, violations } = await crashSession(parent, registerSession(), { losses: [processCrash] })
    expect(violations).toEqual([])
    expect(points).toBeGreaterThan(40)
    console.log(`T1: ${points} crash points of the register, no violation`)
  }))

for (let from = 1; from <= SEEDS; from += BATCH) {
  test(`sessions by chance ${from}–${from + BATCH - 1}, crashed at every changing file call, lose nothing acknowledged`, async () => {
    let total = 0
    for (let seed = from; seed < from + BATCH; seed++) {
      await withTempFolder(async (parent) => {
        const { points, violations } = await crashSession(parent, randomSession(seed, 16), { losses: [processCrash] })
        expect(violations, `seed ${seed}`).toEqual([])
        total += points
      })
    }
    expect(total).toBeGreaterThan(200)
    console.log(`T1: ${total} crash points of seeds ${from}–${from + BATCH - 1}, no violation`)
  })
}
