import { expect, test } from '@playwright/test'
import { type CaptureDraft, emptyDraft, notesOf, takeBack, typeText } from '#renderer/screens/capture/capture-draft.ts'
import { CaptureSteps } from '#renderer/screens/capture/capture-steps.ts'
import { changeWords, putBack, replaceByList } from '#renderer/screens/capture/change-words.ts'
import { findEdit, movePassages, movePoints } from '#renderer/screens/capture/text-edit.ts'

const pair = (heard: string, right: string) => ({ heard, right, isCaseSensitive: false, isOn: true })
const draftOf = (text: string, more: Partial<CaptureDraft> = {}): CaptureDraft => ({ ...emptyDraft, text, ...more })

test('an edit is found from its first to its last letter, and gives the new text back', () => {
  for (const [before, after] of [
    ['', 'a'],
    ['abc', ''],
    ['aaa', 'aa'],
    ['giao Sở A', 'giao Sở Nội vụ A'],
    ['một hai ba', 'một ba'],
    ['như nhau', 'như nhau'],
  ] as const) {
    const { start, end, size } = findEdit(before, after)
    expect(before.slice(0, start) + after.slice(start, start + size) + before.slice(end)).toBe(after)
  }
  expect(findEdit('abcd', 'abXcd')).toEqual({ start: 2, end: 2, size: 1 })
})

test('passages move with the text; one that was touched is gone, a point in it goes to the end of what came', () => {
  const edit = { start: 10, end: 14, size: 1 }
  const passages = [
    { start: 2, end: 10 },
    { start: 12, end: 16 },
    { start: 14, end: 20 },
  ]
  expect(movePassages(passages, edit)).toEqual([
    { start: 2, end: 10 },
    { start: 11, end: 17 },
  ])
  expect(movePoints([{ at: 3 }, { at: 12 }, { at: 20 }], edit)).toEqual([{ at: 3 }, { at: 11 }, { at: 17 }])
})

test('the office’s list replaces, keeps the text before it, and each word can be put back after more was typed', () => {
  const text = 'Ông vũ trí giang và bà Lan. vũ trí giang kết luận về số hoá.'
  const cues = [{ at: text.indexOf('vũ trí giang kết'), second: 7 }]
  const list = [pair('vũ trí giang', 'Vũ Chí Giang'), pair('số hoá', 'số hóa')]
  const replaced = replaceByList(draftOf(text, { cues }), list)
  expect(replaced.text).toBe('Ông Vũ Chí Giang và bà Lan. Vũ Chí Giang kết luận về số hóa.')
  expect(replaced.original).toBe(text)
  expect(replaced.text.slice(replaced.cues[0]?.at)).toMatch(/^Vũ Chí Giang kết/)
  const typed = typeText(replaced, `Sáng nay. ${replaced.text}`)
  const [first] = typed.replacements
  expect(typed.replacements.map(({ start, end }) => typed.text.slice(start, end))).toEqual([
    'Vũ Chí Giang',
    'Vũ Chí Giang',
    'số hóa',
  ])
  expect(first && putBack(typed, [first]).text).toBe(
    'Sáng nay. Ông vũ trí giang và bà Lan. Vũ Chí Giang kết luận về số hóa.',
  )
  expect(putBack(replaced, replaced.replacements).text).toBe(text)
})

test('the core is told of replaced words, and of no original once all of them were put back', () => {
  const replaced = replaceByList(draftOf('về số hoá'), [pair('số hoá', 'số hóa')])
  expect(notesOf(replaced)).toMatchObject({
    text: 'về số hóa',
    original: 'về số hoá',
    changes: [{ kind: 'glossary', count: 1, detail: 'số hoá → số hóa' }],
  })
  const back = putBack(replaced, replaced.replacements)
  expect(notesOf(back)).toMatchObject({ text: 'về số hoá', original: '', changes: [] })
})

test('the original comes back without what was done to it; what else was done stays told', () => {
  const draft = draftOf('Ủy ban', {
    original: 'Uû ban',
    fileName: 'a.txt',
    format: 'text',
    changes: [
      { kind: 'encoding', count: 1, detail: 'TCVN3 (ABC)' },
      { kind: 'leftOut', count: 2, detail: '' },
    ],
  })
  expect(takeBack(draft)).toMatchObject({
    text: 'Uû ban',
    original: '',
    fileName: 'a.txt',
    changes: [{ kind: 'leftOut', count: 2, detail: '' }],
  })
})

test('several words change at once and later places stay true', () => {
  const draft = draftOf('a bb ccc', { cues: [{ at: 5, second: 1 }] })
  const changed = changeWords(draft, [
    { start: 2, end: 4, put: 'BBBB' },
    { start: 0, end: 1, put: '' },
  ])
  expect(changed.text).toBe(' BBBB ccc')
  expect(changed.text.slice(changed.cues[0]?.at)).toBe('ccc')
})

test('a large change is gone back and forth, one of the box’s own only recognised', () => {
  const [one, two, three] = [draftOf('one'), draftOf('two'), draftOf('three')] as const
  const steps = new CaptureSteps()
  steps.add({ before: one, after: two, isOwn: false })
  expect(steps.undo('two, and more typed')).toBeUndefined()
  expect(steps.undo('two')).toBe(one)
  expect(steps.redo('one')).toBe(two)
  steps.add({ before: two, after: three, isOwn: true })
  expect(steps.undo('three')).toBeUndefined()
  expect(steps.find('two')).toBe(two)
  expect(steps.find('nothing of these')).toBeUndefined()
})
