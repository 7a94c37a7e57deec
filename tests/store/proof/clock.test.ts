import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/** T16 of reliability.md: order comes from revisions, never from the clock. */
const program = new URL('./clock-child.ts', import.meta.url).pathname

type Seen = { revision: number; updatedAt: string; keptUntil: string; isOverdue: boolean }
function inZone(zone: string, folder: string, [instant, id]: [string, string]): Seen {
  const env = { ...process.env, TZ: zone }
  return JSON.parse(execFileSync(process.execPath, [program, folder, instant, id], { encoding: 'utf8', env }))
}

const clocks: [string, string[]][] = [
  ['set back a day', ['2026-11-22T08:00:00Z', '2026-11-21T08:00:00Z', '2026-11-21T09:00:00Z', '2026-11-22T10:00:00Z']],
  [
    'a year ahead and back',
    ['2026-11-22T08:00:00Z', '2027-11-22T08:00:00Z', '2026-11-22T09:00:00Z', '2026-11-23T09:00:00Z'],
  ],
  [
    'back in 1980 (an empty battery)',
    ['2026-11-22T08:00:00Z', '1980-01-01T00:00:00Z', '1980-01-02T00:00:00Z', '2026-11-23T08:00:00Z'],
  ],
  ['on 29 February', ['2028-02-28T08:00:00Z', '2028-02-29T08:00:00Z', '2028-03-01T08:00:00Z', '2027-02-28T08:00:00Z']],
]

for (const [name, instants] of clocks) {
  test(`a clock ${name}: edits follow one another, a stale one is refused, no version is lost or out of order`, () =>
    withTempFolder(async (folder) => {
      let now = new Date(instants[0] ?? '')
      const store = openStore(folder, { now: () => now })
      await store.create(blankMeeting('hop-1', 'Bản 1'))
      for (const [at, instant] of instants.entries()) {
        now = new Date(instant)
        await store.versions.make('hop-1', 'manual')
        const saved = await store.update('hop-1', at + 1, (one) => ({ ...one, title: `Bản ${at + 2}` }))
        expect(saved.revision).toBe(at + 2)
        await expect(store.update('hop-1', at + 1, (one) => ({ ...one, title: 'lạc' }))).rejects.toMatchObject({
          code: 'MEETING_CONFLICT',
        })
      }
      const versions = await store.versions.list('hop-1')
      const revisions = versions.map((one) => one.revision)
      expect(revisions).toEqual(revisions.toSorted((a, b) => b - a))
      for (let revision = 1; revision <= instants.length; revision++) {
        const kept = versions.find((one) => one.revision === revision)
        expect(kept, `revision ${revision}`).toMatchObject({ problem: null })
        expect((await store.versions.read('hop-1', kept?.name ?? '')).title).toBe(`Bản ${revision}`)
      }
      await store.close()
    }))
}

test('a store carried through time zones: revisions go on, deadlines and bin days are those of the local calendar', () =>
  withTempFolder((folder) => {
    // The same instant: already 6 December in Hà Nội, still the 5th in London and Los Angeles.
    const instant = '2026-12-05T17:30:00Z'
    const hanoi = inZone('Asia/Ho_Chi_Minh', folder, [instant, 'hop-1'])
    const angeles = inZone('America/Los_Angeles', folder, [instant, 'hop-1'])
    expect([hanoi.revision, angeles.revision]).toEqual([2, 3])
    expect(hanoi).toMatchObject({ updatedAt: '2026-12-06T00:30:00+07:00', isOverdue: true, keptUntil: '2027-01-05' })
    expect(angeles).toMatchObject({ updatedAt: '2026-12-05T09:30:00-08:00', isOverdue: false, keptUntil: '2027-01-04' })
    return Promise.resolve()
  }))

const binDays: [string, string, string][] = [
  ['Asia/Ho_Chi_Minh', '2028-01-30T03:00:00Z', '2028-02-29'],
  ['Asia/Ho_Chi_Minh', '2027-01-30T03:00:00Z', '2027-03-01'],
  // Summer time begins: one of the thirty days has 23 hours. And ends: one has 25.
  ['America/New_York', '2027-03-01T04:30:00Z', '2027-03-30'],
  ['America/New_York', '2027-10-20T03:30:00Z', '2027-11-18'],
]
for (const [zone, instant, until] of binDays) {
  test(`the bin keeps what was removed in ${zone} at ${instant} until ${until}`, () =>
    withTempFolder((folder) => {
      expect(inZone(zone, folder, [instant, 'hop-1']).keptUntil).toBe(until)
      return Promise.resolve()
    }))
}
