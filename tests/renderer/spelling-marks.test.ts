import { expect, test } from '@playwright/test'
import { boxMarks } from '#renderer/screens/capture/box-marks.ts'
import { emptyDraft } from '#renderer/screens/capture/capture-draft.ts'
import { changeWords } from '#renderer/screens/capture/change-words.ts'
import { makeLineChecker } from '#renderer/screens/capture/check-lines.ts'
import { fixesOf, groupMarks, nextMark } from '#renderer/screens/capture/mark-groups.ts'
import { findMisspelt, type Misspelt } from '#vietnamese/find-misspelt.ts'

const NOTES = `Giao nghành giáo dục rà soát, và và báo cáo kết qủa.
Đề nghị nghành y tế phối hợp.
`

function checkAll(check: ReturnType<typeof makeLineChecker>, text: string): { marks: Misspelt[]; pauses: number } {
  const steps = check(text)
  for (let pauses = 0; ; pauses++) {
    const step = steps.next()
    if (step.done) return { marks: step.value, pauses }
  }
}

test('line by line the same words are marked as in the whole, in the same places', () => {
  const { marks } = checkAll(makeLineChecker(), NOTES)
  expect(marks).toEqual(findMisspelt(NOTES))
  expect(marks.map(({ word }) => word)).toEqual(['nghành', 'và', 'qủa', 'nghành'])
})

test('a long text is looked at with pauses, and again without any where nothing changed', () => {
  const check = makeLineChecker()
  const lines = Array.from({ length: 1500 }, (_, at) => `Dòng ${at}: đề nghị các phòng báo cáo kết qủa trong tuần.`)
  const first = checkAll(check, lines.join('\n'))
  expect(first.marks).toHaveLength(lines.length)
  expect(first.pauses).toBeGreaterThan(5)
  const again = checkAll(check, ['Thêm một dòng ở đầu.', ...lines].join('\n'))
  expect(again.pauses).toBe(0)
  expect(again.marks).toHaveLength(lines.length)
})

test('a recogniser’s text of one line is cut, and no mark is lost at a cut', () => {
  const text = 'đề nghị các phòng báo cáo kết qủa trong tuần và gửi về văn phòng '.repeat(400)
  const { marks, pauses } = checkAll(makeLineChecker(), text)
  expect(pauses).toBeGreaterThan(1)
  expect(marks).toHaveLength(400)
  expect(new Set(marks.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['qủa']))
})

test('a word is one row with all its places, and is mended in all of them; a doubled one goes with its blank', () => {
  const groups = groupMarks(findMisspelt(NOTES))
  expect(groups.map(({ word, places }) => [word, places.length])).toEqual([
    ['nghành', 2],
    ['và', 1],
    ['qủa', 1],
  ])
  const [nganh, va] = groups
  if (!nganh || !va) throw new Error('two groups at least')
  const draft = { ...emptyDraft, text: NOTES }
  expect(changeWords(draft, fixesOf(NOTES, nganh, 'ngành')).text).toBe(NOTES.replaceAll('nghành', 'ngành'))
  expect(changeWords(draft, fixesOf(NOTES, va, '')).text).toBe(NOTES.replace('và và', 'và'))
})

test('the next mark goes round at either end', () => {
  const marks = [{ start: 3 }, { start: 9 }]
  expect(nextMark(marks, 3, 1)?.start).toBe(9)
  expect(nextMark(marks, 9, 1)?.start).toBe(3)
  expect(nextMark(marks, 3, -1)?.start).toBe(9)
  expect(nextMark([], 0, 1)).toBeUndefined()
})

test('marks of the box never lie over one another', () => {
  const replaced = [{ start: 0, end: 8, from: 'x', to: 'y' }]
  const misspelt: Misspelt[] = [
    { start: 4, end: 8, word: 'abcd', reason: 'shape', suggestions: [] },
    { start: 9, end: 12, word: 'qủa', reason: 'tonePlace', suggestions: [] },
  ]
  expect(boxMarks(replaced, [], misspelt)).toEqual([
    { start: 0, end: 8, kind: 'replaced' },
    { start: 9, end: 12, kind: 'misspelt' },
  ])
})
