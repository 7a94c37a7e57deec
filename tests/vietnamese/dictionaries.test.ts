import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeBodyName } from '#extraction/write-body-name.ts'
import { abbreviations } from '#vietnamese/abbreviations.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { type PublicBody, publicBodies } from '#vietnamese/public-bodies.ts'
import { doubtfulSurnames, surnames } from '#vietnamese/surnames.ts'

const folder = join(import.meta.dirname, '../../resources/dictionaries')
type Province = { name: string; kind: string; from?: string; to?: string; mergedFrom?: string[]; mergedInto?: string }
const { provinces }: { provinces: Province[] } = JSON.parse(readFileSync(join(folder, 'provinces.json'), 'utf8'))

test('every dictionary says what it is for, is NFC, and holds no word twice in one list', () => {
  const files = readdirSync(folder)
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text, file).toBe(text.normalize('NFC'))
    expect(JSON.parse(text).about, file).toMatch(/\p{Lu}.+\./u)
    const twice: string[] = []
    JSON.parse(text, (_, value: unknown) => {
      if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
        twice.push(...value.filter((one, at) => value.indexOf(one) !== at))
      return value
    })
    expect(twice, file).toEqual([])
  }
  expect(files.length).toBeGreaterThanOrEqual(5)
})

test('34 provinces and cities since 1/7/2025, made of the 63 before', () => {
  const now = provinces.filter((one) => one.to === undefined)
  expect(now).toHaveLength(34)
  expect(now.filter((one) => one.kind === 'thành phố')).toHaveLength(6)
  // Huế was Thừa Thiên Huế until the last day of 2024.
  const before = provinces.filter((one) => one.to === '2025-06-30' || one.to === undefined)
  expect(before).toHaveLength(63)
  for (const one of now)
    for (const merged of one.mergedFrom ?? [])
      expect(provinces.find((other) => other.name === merged)?.mergedInto, merged).toBe(one.name)
  for (const one of provinces.filter((other) => other.mergedInto))
    expect(now.find((other) => other.name === one.mergedInto)?.mergedFrom ?? ['Hà Tây'], one.name).toContain(
      one.name === 'Hà Tây' ? 'Hà Tây' : one.name,
    )
})

test('a body that was merged ends, and the body it went into goes on after that day', () => {
  const byName = new Map(publicBodies.map((one): [string, PublicBody] => [one.name, one]))
  expect(byName.size).toBe(publicBodies.length)
  for (const { name, from = '', to, mergedInto } of publicBodies) {
    if (to) expect(to > from, name).toBe(true)
    if (!mergedInto) continue
    expect(to, name).toMatch(/^\d{4}-\d\d-\d\d$/)
    const heir = byName.get(mergedInto)
    if (heir?.to) expect(heir.to > (to ?? ''), `${name} → ${mergedInto}`).toBe(true)
  }
})

test('14 ministries and 3 bodies of their rank since 1/3/2025', () => {
  const after = publicBodies.filter((one) => one.name.startsWith('Bộ ') && !one.to)
  const others = new Set(['Bộ Chính trị', 'Bộ Chỉ huy Quân sự tỉnh'])
  expect(after.filter((one) => !others.has(one.name))).toHaveLength(14)
})

test('surnames: the doubtful ones are not among the sure ones', () => {
  const sure = new Set(surnames)
  expect(doubtfulSurnames.filter((one) => sure.has(one))).toEqual([])
  expect(surnames.length + doubtfulSurnames.length).toBeGreaterThan(300)
})

test('a name in capitals is written as the dictionary writes it', () => {
  expect(writeBodyName('SỞ CÔNG THƯƠNG TỈNH LÂM AN')).toBe('Sở Công Thương tỉnh Lâm An')
  expect(writeBodyName('BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI')).toBe('Bộ Lao động - Thương binh và Xã hội')
  expect(writeBodyName('UBND XÃ TÂM AN')).toBe('UBND xã Tâm An')
})

test('an abbreviation inside which another one stands has the same key as its words', () => {
  expect(expandedKey('PCT UBND')).toBe(expandedKey('Phó Chủ tịch Ủy ban nhân dân'))
  expect(expandedKey('BTC Tỉnh ủy')).toBe(expandedKey('Ban Tổ chức Tỉnh ủy'))
})

test('abbreviations have each reading once', () => {
  const keys = abbreviations.map((one) => `${one.short.join(' ')}=${one.long.join(' ')}`)
  expect(new Set(keys).size).toBe(keys.length)
})
