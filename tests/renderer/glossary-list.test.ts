import { expect, test } from '@playwright/test'
import { GlossaryEntry } from '#domain/organization.ts'
import { findGlossaryProblems } from '#renderer/screens/organization/find-glossary-problems.ts'
import { readPairs } from '#renderer/screens/organization/read-pairs.ts'

const list = (...pairs: [heard: string, right: string, isOn?: boolean][]): GlossaryEntry[] =>
  pairs.map(([heard, right, isOn = true], at) => GlossaryEntry.parse({ id: `entry${at}`, heard, right, isOn }))

const kinds = (entries: GlossaryEntry[]) =>
  entries.map((one) => findGlossaryProblems(entries).get(one.id)?.kind ?? null)

test('entries that contradict, repeat, chain or circle are told; good ones are not', () => {
  expect(kinds(list(['vũ trí giang', 'Vũ Chí Giang'], ['số hoá', 'số hóa']))).toEqual([null, null])
  expect(kinds(list(['Vũ Trí Giang', 'Vũ Chí Giang'], ['vũ  trí giang', 'Vũ Trí Dương']))).toEqual([
    null,
    'contradicts',
  ])
  expect(kinds(list(['cđs', 'chuyển đổi số'], ['CĐS', 'chuyển đổi số']))).toEqual([null, 'repeated'])
  expect(kinds(list(['cđs', 'số hóa'], ['số hóa', 'chuyển đổi số']))).toEqual(['chains', null])
  expect(kinds(list(['hoà', 'hòa'], ['hòa', 'hoà']))).toEqual(['circles', 'circles'])
  expect(kinds(list(['iOffice', 'iOffice'], ['i óp phít', ' ']))).toEqual(['same', 'empty'])
})

test('what is switched off, and an entry that only changes capitals, quarrels with nobody', () => {
  expect(kinds(list(['a', 'b', false], ['a', 'c']))).toEqual([null, null])
  expect(kinds(list(['ioffice', 'iOffice']))).toEqual([null])
})

test('two columns of a sheet and lines with an arrow are read; lines with one side are left out', () => {
  expect(readPairs('vũ trí giang\tVũ Chí Giang\r\nsố hoá\tsố hóa\t ghi chú\r\n\r\nmột mình')).toEqual([
    { heard: 'vũ trí giang', right: 'Vũ Chí Giang' },
    { heard: 'số hoá', right: 'số hóa' },
  ])
  expect(readPairs('i óp phít → iOffice\ncđs => chuyển đổi số')).toEqual([
    { heard: 'i óp phít', right: 'iOffice' },
    { heard: 'cđs', right: 'chuyển đổi số' },
  ])
  expect(readPairs('chỉ một từ')).toEqual([])
})
