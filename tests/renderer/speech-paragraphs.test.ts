import { expect, test } from '@playwright/test'
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { type Mark, MarkType, Paragraph } from '#domain/speech.ts'
import { owedMarks } from '#renderer/screens/speeches/editor/owed-marks.ts'
import { composedAt, docOf, paragraphsOfDoc } from '#renderer/screens/speeches/editor/paragraph-nodes.ts'
import { speechExtensions } from '#renderer/screens/speeches/editor/speech-extensions.ts'
import { syncTransaction } from '#renderer/screens/speeches/editor/sync-doc.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'

const schema = getSchema(speechExtensions)
const WORDS = [
  'đề nghị',
  'Sở Nội vụ',
  'khẩn trương',
  '1.250 hồ sơ',
  'trước ngày 30/6',
  '😀',
  'ế ộ ữ',
  'tỷ đồng',
  'a',
  '',
]
const line = (text: string, marks: Mark[] = []) => Paragraph.parse({ text, marks })
const mark = (type: MarkType, start: number, end: number): Mark => ({ type, start, end })

function randomParagraph(pick: (limit: number) => number): Paragraph {
  const text = Array.from({ length: pick(6) }, () => WORDS[pick(WORDS.length)]).join(' ')
  const marks = Array.from({ length: pick(4) }, () => {
    const [one, other] = [pick(text.length + 1), pick(text.length + 1)]
    return mark(MarkType.options[pick(MarkType.options.length)] ?? 'bold', Math.min(one, other), Math.max(one, other))
  })
  return { text, list: (['none', 'bullet', 'ordered'] as const)[pick(3)] ?? 'none', marks }
}

/** Which marks hold over each unit: what marks say, however they are cut and ordered. */
const unitsOf = ({ text, marks }: Paragraph): string[] =>
  Array.from(text, (_, index) => index)
    .map((at) => marks.filter((one) => one.start <= at && at < one.end).map((one) => one.type))
    .map((types) => MarkType.options.filter((type) => types.includes(type)).join('+'))

/** A document without what is remembered of its paragraphs, as after an edit of every one. */
const anew = (doc: Node): Node => schema.nodeFromJSON(doc.toJSON())

test('random speeches come back from the document with the same text, lists and marks', () => {
  for (let seed = 0; seed < 400; seed++) {
    const pick = seededPick(seed)
    const speech = Array.from({ length: 1 + pick(5) }, () => randomParagraph(pick))
    const doc = anew(docOf(schema, speech))
    const back = paragraphsOfDoc(doc)
    const expected = back.length === 0 ? [] : speech
    expect(back.map((one) => one.text)).toEqual(expected.map((one) => one.text))
    expect(back.map((one) => one.list)).toEqual(expected.map((one) => one.list))
    expect(back.map(unitsOf)).toEqual(expected.map(unitsOf))
    expect(anew(docOf(schema, back)).eq(back.length === 0 ? docOf(schema, []) : doc)).toBe(true)
  }
})

test('decomposed letters are stored composed, and each mark stays on its words', () => {
  for (let seed = 0; seed < 200; seed++) {
    const pick = seededPick(seed)
    const words = Array.from({ length: 2 + pick(6) }, () => WORDS[pick(7)] || 'ơ')
    const [from, to] = [pick(words.length), 1 + pick(words.length)].sort((one, other) => one - other)
    const marked = words.slice(from, to).join(' ')
    const decomposed = words.map((word) => word.normalize('NFD'))
    const start = decomposed.slice(0, from).join(' ').length + (from ? 1 : 0)
    const text = decomposed.join(' ')
    const end = start + marked.normalize('NFD').length
    const [back] = paragraphsOfDoc(anew(docOf(schema, [line(text, [mark('directive', start, end)])])))
    expect(back?.text).toBe(words.join(' '))
    const shown = back?.marks.map((one) => back.text.slice(one.start, one.end)) ?? []
    expect(shown).toEqual(marked === '' ? [] : [marked])
  }
})

test('a place between a letter and its tone goes behind the letter', () => {
  expect(composedAt('vie\u0302\u0323t', 3)).toBe(3)
  expect(composedAt('vie\u0302\u0323t', 5)).toBe(3)
  expect(composedAt('vie\u0302\u0323t', 6)).toBe(4)
})

test('a key in a long speech leaves every other paragraph the very same object', () => {
  const speech = Array.from({ length: 300 }, (_, at) => line(`Đoạn thứ ${at} của bài phát biểu`))
  const state = EditorState.create({ schema, doc: docOf(schema, speech) })
  const after = paragraphsOfDoc(state.apply(state.tr.insertText('!', 3)).doc)
  expect(after[0]?.text).toBe('Đo!ạn thứ 0 của bài phát biểu')
  expect(after.slice(1).every((one, at) => one === speech[at + 1])).toBe(true)
  const again = docOf(schema, after)
  expect(paragraphsOfDoc(again).every((one, at) => one === after[at])).toBe(true)
})

/** A state over `speech`, the caret `offset` units into paragraph `row`; gives what is around the caret. */
function stateAt(speech: Paragraph[], row: number, offset: number): EditorState {
  const doc = docOf(schema, speech)
  let position = 1 + offset
  for (let at = 0; at < row; at++) position += doc.child(at).nodeSize
  return EditorState.create({ schema, doc, selection: TextSelection.create(doc, position), plugins: [owedMarks] })
}
const caretOf = ({ selection: { $head } }: EditorState) => ({
  row: $head.index(0),
  before: $head.parent.textBetween(0, $head.parentOffset),
})
const sync = (state: EditorState, next: Paragraph[]): EditorState => {
  const tr = syncTransaction(state, next)
  return tr ? state.apply(tr) : state
}

test('what changes elsewhere leaves the caret in its paragraph, wherever that has gone', () => {
  const speech = ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => line(text))
  const state = stateAt(speech, 2, 1)
  const next = ['mới', 'một sửa', 'ba', 'năm'].map((text) => line(text))
  const after = sync(state, next)
  expect(paragraphsOfDoc(after.doc).map((one) => one.text)).toEqual(['mới', 'một sửa', 'ba', 'năm'])
  expect(caretOf(after)).toEqual({ row: 2, before: 'b' })
})

test('a change in the paragraph of the caret moves it only with the words before it', () => {
  const state = stateAt([line('xin chào các đồng chí')], 0, 8)
  expect(caretOf(sync(state, [line('xin chào toàn thể đồng chí')])).before).toBe('xin chào')
  expect(caretOf(sync(state, [line('Tôi xin chào các đồng chí')])).before).toBe('Tôi xin chào')
})

test('random changes from elsewhere always arrive whole', () => {
  for (let seed = 0; seed < 300; seed++) {
    const pick = seededPick(seed)
    const speech = Array.from({ length: 1 + pick(6) }, () => randomParagraph(pick))
    const next = speech.flatMap((one) => (pick(3) === 0 ? [] : pick(3) === 0 ? [one, randomParagraph(pick)] : [one]))
    const state = stateAt(speech, pick(speech.length), 0)
    const after = sync(state, next)
    expect(after.doc.eq(docOf(schema, next))).toBe(true)
    expect(syncTransaction(after, next)).toBeNull()
  }
})

/** Taking away and typing as UniKey does it, at the caret. */
const backspace = (state: EditorState): EditorState =>
  state.apply(state.tr.delete(state.selection.from - 1, state.selection.from))
const type = (state: EditorState, text: string): EditorState =>
  [...text].reduce((now, letter) => now.apply(now.tr.insertText(letter, now.selection.from)), state)
const markedIn = (state: EditorState): string[] =>
  paragraphsOfDoc(state.doc).flatMap((one) => one.marks.map((found) => one.text.slice(found.start, found.end)))

test('a tone typed by UniKey at the end of a marked passage stays within it, what follows does not', () => {
  const state = stateAt([line('giao chuyên', [mark('directive', 0, 11)])], 0, 11)
  const retyped = type(backspace(backspace(state)), 'ển')
  expect(retyped.doc.textContent).toBe('giao chuyển')
  expect(markedIn(retyped)).toEqual(['giao chuyển'])
  expect(markedIn(type(retyped, ' ngay'))).toEqual(['giao chuyển'])
  expect(markedIn(type(state, 'x'))).toEqual(['giao chuyên'])
})

test('letters typed behind a mark and taken away again owe nothing to it', () => {
  const state = stateAt([line('mật', [mark('notForPublication', 0, 3)])], 0, 3)
  const after = type(backspace(type(state, ' v')), 'c')
  expect(after.doc.textContent).toBe('mật c')
  expect(markedIn(after)).toEqual(['mật'])
})
