import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { directivesF1, emptyScore, type Gold, type Measure, measures, ratio, type Score, scoreText } from './score.ts'

const root = join(import.meta.dirname, 'texts')
const forms = ['news', 'notes', 'notices'] as const
type Form = (typeof forms)[number]

/**
 * By number: odd ones were seen while the rules were written; even ones were blind until 2026-11-22 23:47; those from 15 on
 * were labelled after that and scored once before anybody mended anything for them. All are open now (texts/README.md keeps
 * the first scores), so what is asserted here is that nothing gets worse, not how unknown texts are read.
 */
const sets = {
  seen: (number: number) => number < FIRST_FRESH && number % 2 === 1,
  'once blind': (number: number) => number < FIRST_FRESH && number % 2 === 0,
  fresh: (number: number) => number >= FIRST_FRESH,
}
const FIRST_FRESH = 15
type SetName = keyof typeof sets

const namesOf = (form: Form): string[] => readdirSync(join(root, form)).filter((name) => name.endsWith('.gold.json'))

function readLabelled(form: Form, name: string): { gold: Gold; text: string } {
  const gold: Gold = JSON.parse(readFileSync(join(root, form, name), 'utf8'))
  return { gold, text: readFileSync(join(root, form, gold.text), 'utf8') }
}

function scoreSet(form: Form, set: SetName): Score {
  const score = emptyScore()
  for (const name of namesOf(form).filter((one) => sets[set](Number.parseInt(one, 10)))) {
    const { gold, text } = readLabelled(form, name)
    scoreText(score, gold, extractMeeting(text))
  }
  return score
}

const anchorsOf = (gold: Gold): string[] => [
  ...gold.directives.map((one) => one.anchor),
  ...gold.optional,
  ...gold.notDirectives,
  ...(gold.speeches ?? []).map((one) => one.anchor),
]

for (const form of forms) {
  test(`labels of ${form}: every anchor stands once in its text, every deadline belongs to a directive`, () => {
    expect(namesOf(form).length).toBeGreaterThanOrEqual(12)
    for (const name of namesOf(form)) {
      const { gold, text } = readLabelled(form, name)
      const times = anchorsOf(gold).map((anchor) => [name, anchor, text.normalize('NFC').split(anchor).length - 1])
      expect(times.filter(([, , count]) => count !== 1)).toEqual([])
      for (const due of gold.deadlines ?? [])
        expect(
          gold.directives.map((one) => one.anchor),
          name,
        ).toContain(due.anchor)
      expect(gold.directives.length, name).toBeGreaterThan(0)
    }
  })
}

/** What issue 5 asks for. */
const asked: Partial<Record<Measure, number>> = {
  untrapped: 1,
  issuer: 0.97,
  assignee: 0.9,
  items: 0.9,
  peopleFound: 0.97,
  peopleRight: 0.97,
  positions: 0.95,
  meeting: 0.95,
  figures: 1,
  awards: 1,
}

const shortOf = (score: Score, floor: typeof asked): string[] =>
  measures.filter((one) => ratio(score, one) < (floor[one] ?? 0)).map((one) => `${one} ${ratio(score, one).toFixed(3)}`)

for (const form of forms) {
  for (const set of Object.keys(sets) as SetName[]) {
    test(`${form}, ${set}: read as issue 5 asks`, () => {
      const score = scoreSet(form, set)
      const table = measures.map((one) => {
        const { ok, all } = score.counts[one]
        return `${one} ${all === 0 ? '–' : `${ratio(score, one).toFixed(3)} (${ok}/${all})`}`
      })
      console.log(`${form}, ${set}: directivesF1 ${directivesF1(score).toFixed(3)} · ${table.join(' · ')}`)
      const [f1, short] = [directivesF1(score), shortOf(score, asked)]
      expect(f1, score.misses.join('\n')).toBeGreaterThanOrEqual(0.97)
      expect(short, score.misses.join('\n')).toEqual([])
    })
  }
}
