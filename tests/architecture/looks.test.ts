import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const root = join(import.meta.dirname, '../../src-renderer')
/** Where values are given their names. */
const NAMING = /^theme[/\\](?:tokens|contrast|print)\.css$/
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i
/** Letters on paper are measured in points. */
const SIZE = /font-size: (?!var\(--tk-size-|inherit|0;|[\d.]+pt)/

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))

/** The lines of all style sheets that say something, with where they stand. */
function linesThat(says: RegExp, exempt: (name: string) => boolean): string[] {
  return sheets
    .filter((name) => !exempt(name))
    .flatMap((name) =>
      readFileSync(join(root, name), 'utf8')
        .split('\n')
        .map((line, at) => ({ line, place: `${name}:${at + 1}` }))
        .filter(({ line }) => says.test(line))
        .map(({ line, place }) => `${place} ${line.trim()}`),
    )
}

test('colours have names: a style sheet of a screen writes none of its own', () => {
  expect(sheets.length).toBeGreaterThan(30)
  expect(linesThat(COLOUR, (name) => NAMING.test(name))).toEqual([])
})

test('letters come in the five sizes of the system', () => {
  expect(linesThat(SIZE, () => false)).toEqual([])
})

test('corners have one radius; a pill is round, a mark of two pixels is a mark', () => {
  expect(linesThat(/border-radius: (?:[3-9]|1\d)px/, () => false)).toEqual([])
})
