import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { fold } from '#vietnamese/fold.ts'

const shared = join(import.meta.dirname, '../../../shared')
const labelled = ['seed', 'corpus'].flatMap((folder) => {
  const path = join(shared, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => join(path, name))
    : []
})
type Gold = {
  text: string
  people: { name: string }[]
  directives: { anchor: string; issuer?: string }[]
  meeting: Record<string, unknown>
}

test('labelled items are beside this folder (../shared)', () => {
  test.skip(labelled.length === 0, 'không có ../shared: bỏ qua các bài có nhãn')
  expect(labelled.length).toBeGreaterThan(0)
})

for (const path of labelled) {
  test(`labelled item ${path.slice(shared.length + 1)}: people and directives`, () => {
    const gold: Gold = JSON.parse(readFileSync(path, 'utf8'))
    const found = extractMeeting(readFileSync(join(path, '..', gold.text), 'utf8'))
    expect(found.people.map((one) => one.name).sort()).toEqual(gold.people.map((one) => one.name).sort())
    const missed = gold.directives.filter(({ anchor, issuer }) => {
      const start = found.text.indexOf(anchor.normalize('NFC'))
      const end = start + anchor.length
      const near = found.directives.filter((one) => one.span[0] <= end + 60 && start <= one.span[1])
      return !near.some((one) => !issuer || fold(one.issuer) === fold(issuer))
    })
    expect(missed.length / gold.directives.length).toBeLessThanOrEqual(0.15)
    if ('session' in gold.meeting) expect(found.meeting.session).toBe(gold.meeting.session)
  })
}
