import { expect, test } from '@playwright/test'
import { BARE_CLAUSE, BRACKET_RATIO, ENDS_IN_NUMBER, RANKED, RATIO } from '#extraction/rules/find-figures-patterns.ts'
import { CITY_SHORT, JOINT, JOINTS, NAME, NEXT_LEVEL, SECOND_HALF } from '#extraction/rules/read-body-patterns.ts'
import * as dates from '#extraction/rules/read-dates-patterns.ts'
import * as deadlines from '#extraction/rules/read-deadline-patterns.ts'
import { ANNOUNCES_RESULTS, ENDS_IN_COLON } from '#extraction/rules/read-result-list-patterns.ts'
import { INNER_HYPHEN } from '#extraction/rules/working-text-patterns.ts'
import { inEitherCase } from '#vietnamese/either-case.ts'
import { fold } from '#vietnamese/fold.ts'
import { atEnd, PiecewisePattern, piecewise, type QuickPattern } from '#vietnamese/quick-pattern.ts'
import { requiredPieces } from '#vietnamese/required-pieces.ts'
import { anyOf, anyOfInAnyCase } from '#vietnamese/word-pattern.ts'
import { ownTexts, readLabelledItems } from './labelled-items.ts'
import { rulePatterns } from './rule-patterns.ts'

const texts = readLabelledItems(ownTexts).map(({ text }) => text.normalize('NFC'))
const sentences = texts.flatMap((text) => text.split(/(?<=[.;\n])/u))
const folded = texts.flatMap((text) => fold(text).split(/(?<=[.;\n])/u))
/** Words of the texts put together by chance, and torn. */
const scattered = sentences.map((text, at) =>
  [...(sentences[(at * 7) % sentences.length] ?? '').split(/(?=[ ,])/u).slice(0, 6), ...text.split(' ').toReversed()]
    .join(at % 3 === 0 ? '  ' : ' ')
    .replace(/.(?=[ấệờ])/gu, (letter) => (at % 2 === 0 ? letter : '')),
)
/** What stands before each word, as far back as the rules look, and what stands behind it. */
const places = texts.flatMap((text) => [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => ({ text, index })))
const before = places.map(({ text, index }) => text.slice(Math.max(0, index - 110), index))
const behind = places.map(({ text, index }) => text.slice(Math.max(0, index - 1), index + 60))

const quick = rulePatterns.filter(({ value }) => !(value instanceof RegExp))

const every = (count: number, all: readonly string[]) => all.filter((_, at) => at % count === 0)

/** How often `pattern` holds in `asked`; every time the quick question must have said so too. */
function holds(asked: readonly string[], pattern: RegExp, mayHold: (text: string) => boolean): number {
  const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  const held = asked.filter((text) => plain.test(text))
  expect(held.filter((text) => !mayHold(text))).toEqual([])
  return held.length
}

const says = (
  name: string,
  { pattern }: QuickPattern,
  told: (text: string) => boolean,
  asked: readonly string[],
): number => {
  const held = asked.map((text) => {
    const truth = pattern.test(text)
    if (truth !== told(text)) throw new Error(`${name}: ${text}`)
    return truth
  })
  return held.filter(Boolean).length
}

test('a quick pattern says what the pattern it is made of says', () => {
  expect(quick.length).toBeGreaterThan(15)
  let held = 0
  for (const { name, value } of quick) {
    if (value instanceof RegExp) continue
    const asked = value instanceof PiecewisePattern ? [...sentences, ...scattered] : before
    held += says(name, value, (text) => value.test(text), asked)
  }
  expect(held).toBeGreaterThan(400)
})

test('what a pattern needs, as read from its source, stands in whatever it matches', () => {
  const asked = [...sentences, ...every(3, scattered), ...every(5, folded), ...every(40, before)]
  let [known, held] = [0, 0]
  for (const { name, pattern } of rulePatterns) {
    if (!requiredPieces(pattern)) continue
    known++
    const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
    const { pieces } = piecewise(plain)
    for (const text of asked) {
      if (!plain.test(text)) continue
      held++
      if (!pieces.test(text)) throw new Error(`${name}: ${pieces.source} in ${text}`)
    }
  }
  expect(known).toBeGreaterThan(300)
  expect(held).toBeGreaterThan(10_000)
})

test('pieces: what may be missing is not needed, blanks and numbers run together, choices all count', () => {
  const needs = (pattern: RegExp) => [...(requiredPieces(pattern) ?? [])].sort()
  expect(needs(/(?:xin )?đề +nghị(?! gì)/u)).toEqual(['đề nghị'])
  expect(needs(/[Kk]ết luận|chỉ đạo +\d{1,2}/u)).toEqual(['chỉ đạo 0', 'kết luận'])
  expect(needs(/^ *(?:\*+ *)?Nơi nhận *:?/u)).toEqual(['nơi nhận'])
  expect(needs(/(?<=trước )\p{Lu}+/u)).toEqual(['trước '])
  expect(needs(/(?:rất )*[^.]{2,40} nào .*/u)).toEqual([' nào '])
  expect(needs(/\p{Lu}\p{Ll}+|kết luận/u)).toEqual([])
  expect(() => piecewise(/\p{Lu}/u)).toThrow()
  expect(() => piecewise(/kết luận/gu)).toThrow()
})

test('a pattern with both cases of each letter written out is the pattern with the flag', () => {
  const asked = [...every(2, sentences), ...every(6, sentences).map((text) => text.toUpperCase())]
  let held = 0
  for (const { pattern } of rulePatterns.filter((one) => one.pattern.flags.includes('i'))) {
    if (/\\p\{L[ul]\}/u.test(pattern.source)) continue
    const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
    const written = inEitherCase(plain)
    expect(written.flags).toBe('u')
    for (const text of asked) {
      const match = plain.exec(text)
      if (match) held++
      if (written.exec(text)?.[0] !== match?.[0]) throw new Error(`${pattern.source}: ${text}`)
    }
  }
  expect(held).toBeGreaterThan(200)
  expect(inEitherCase(/(?<name>[a-cđ])\k<name>\u0042[^x.]/iu).source).toBe('(?<name>[a-cđĐ])\\k<name>\\u0042[^xX.]')
  expect(() => inEitherCase(/\p{Lu}/iu)).toThrow()
})

test('a tree of endings holds the same phrases as one of beginnings', () => {
  const words = ['chủ tịch', 'phó chủ tịch', 'Chủ tịch', 'tổ', 'tổ trưởng']
  for (const write of [anyOf, anyOfInAnyCase]) {
    const [onwards, back] = [new RegExp(`^${write(words)}$`, 'u'), new RegExp(`^${write(words, 'fromEnd')}$`, 'u')]
    for (const text of [...words, 'chủ  tịch', 'Phó Chủ tịch', 'trưởng', 'tịch', 'chủ', ''])
      expect([text, back.test(text)]).toEqual([text, onwards.test(text)])
  }
})

test('only a pattern that ends the text is read from its end', () => {
  expect(() => atEnd(/a/u)).toThrow()
  expect(() => atEnd(/a$/gu)).toThrow()
  expect(() => atEnd(/b|a$/u)).toThrow()
  expect(atEnd(/(?:b|[|(]\|)$/u).test('x(|')).toBe(true)
  expect(atEnd(/^a$/u).test('ba')).toBe(false)
})

test('what is looked for first stands in every match: days, figures, deadlines, joints of bodies', () => {
  const cued = new RegExp(`${dates.CUE} *${dates.DAY}`, 'u')
  expect(holds(sentences, dates.DAYS.pattern, (text) => dates.WRITTEN.test(text))).toBeGreaterThan(0)
  expect(holds(sentences, cued, (text) => dates.WRITTEN.test(text))).toBeGreaterThan(20)
  expect(holds([...sentences, ...before], BARE_CLAUSE, (text) => ENDS_IN_NUMBER.test(text))).toBeGreaterThan(0)
  holds(sentences, RANKED, (text) => text.includes('trong'))
  const announced = ['Kết quả thể hiện qua bảy điểm nổi bật, cụ thể:', 'Những hạn chế: ', ...sentences]
  expect(holds(announced, ANNOUNCES_RESULTS, (text) => ENDS_IN_COLON.test(text))).toBeGreaterThan(1)
  for (const ratio of [RATIO, BRACKET_RATIO]) holds(sentences, ratio, (text) => text.includes('/'))
  const { byDay, byBareDay, byMonth, byShortMonth, byYear } = deadlines
  for (const due of [byDay, byBareDay, byMonth, byShortMonth, byYear])
    for (const text of sentences) expect(due.test(text.replace(/\d/gu, ''))).toBe(false)
  const joined = [NEXT_LEVEL, SECOND_HALF, CITY_SHORT, ...JOINTS.map(({ source }) => new RegExp(source + NAME, 'u'))]
  const found = joined.map((one) => holds(behind, one, (text) => JOINT.test(text)))
  expect(found.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50)
  // Bodies are looked for at letters only.
  const noLetter = new RegExp(`^(?=\\P{L})${NAME}`, 'u')
  expect([...before, ...behind, ...sentences].filter((text) => noLetter.test(text))).toEqual([])
})

test('a hyphen inside a word of the old spelling is found; one inside a name or a short form is none', () => {
  for (const old of ['công-ty', 'Việt-Nam', 'Công-ty', 'ở Đà-nẵng.'])
    expect(old.replace(INNER_HYPHEN, ' ')).not.toContain('-')
  for (const kept of ['GD-ĐT', 'Hang-seo', 'a-b', 'công-ty-x', '-ty', 'KT-XH', '2-3', 'x-Nam'])
    expect(kept.replace(INNER_HYPHEN, ' ')).toBe(kept)
})
