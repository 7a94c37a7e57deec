import { BookmarkEnd, BookmarkStart, BuilderElement, TextRun, type XmlComponent } from 'docx'

type Attributes = Record<string, string | number>

/** An element that the word library has no class for. */
function element(name: string, attributes: Attributes, children: readonly XmlComponent[] = []): XmlComponent {
  const payload = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
  )
  return new BuilderElement({ name, attributes: payload, children })
}

const valued = (name: string, val: string | number): XmlComponent => element(name, { val })

type Control = { id: number; alias: string; tag: string }

const control = (properties: readonly XmlComponent[], content: readonly XmlComponent[]): XmlComponent =>
  element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)])

const labels = ({ id, alias, tag }: Control): XmlComponent[] => [
  valued('w:alias', alias),
  valued('w:tag', tag),
  valued('w:id', id),
]

/** What a tag and a bookmark of a directive are called: both survive where the words beside them are retyped. */
export const codeTag = (code: string): string => `thuky:${code}`
export const codeBookmark = (code: string): string => `thuky_${code}`

/** The code of a directive in small grey print, inside a content control and a bookmark that bear it too. */
export function makeCodeControl(code: string, printed: string, id: number): XmlComponent {
  const run = new TextRun({ text: printed, size: CODE_SIZE, color: '808080' })
  return control(labels({ id, alias: printed, tag: codeTag(code) }), [
    new BookmarkStart(codeBookmark(code), id),
    run,
    new BookmarkEnd(id),
  ])
}

const CODE_SIZE = 13

/** A list to choose from; until somebody has, it shows `toChoose`. */
export function makeListControl(own: Control, choices: readonly string[], toChoose: string): XmlComponent {
  const items = choices.map((one) => element('w:listItem', { displayText: one, value: one }))
  const properties = [...labels(own), element('w:showingPlcHdr', {}), element('w:dropDownList', {}, items)]
  return control(properties, [new TextRun({ text: toChoose, color: '808080' })])
}
