import { expect, test } from '@playwright/test'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import { faults } from './faults.ts'
import { plant } from './plant-fault.ts'
import { type RightPaper, rightPapers } from './right-papers.ts'

/** NĐ 30, Phụ lục I: each rule is broken once in a paper that is right otherwise, and is the only one told. */
const made = new Map<RightPaper, Promise<Uint8Array>>()
const paper = (name: RightPaper): Promise<Uint8Array> => {
  const found = made.get(name) ?? rightPapers[name]()
  made.set(name, found)
  return found
}
const departuresIn = (bytes: Uint8Array) => checkFile(readWordFile(bytes), stateNd30).departures

for (const name of Object.keys(rightPapers) as RightPaper[]) {
  test(`the right paper "${name}" has no departure`, async () => {
    expect(departuresIn(await paper(name))).toEqual([])
  })
}

for (const [at, fault] of faults.entries()) {
  test(`${fault.rule} is told where it is broken (${fault.paper}, ${at + 1})`, async () => {
    const told = departuresIn(plant(await paper(fault.paper), fault.edit))
    expect([...new Set(told.map((one) => one.rule))], JSON.stringify(told, null, 1)).toEqual([
      fault.rule,
      ...(fault.also ?? []),
    ])
    for (const one of told) {
      expect(one.message).toMatch(/^\p{Lu}.*\.$|^“.*\.$/su)
      expect(one.source).toMatch(/^NĐ 30\/2020, Phụ lục/u)
      expect(one.place).not.toBe('')
    }
  })
}
