import { allBelow, type XmlElement } from '../package/read-xml.ts'

/**
 * The instruction of each field of a part, ` PAGE `. The name of a field may be split over runs and paragraphs; several
 * fields stand in one paragraph, and one inside another, so each is kept apart from its begin to its end.
 */
export function listFields(root: XmlElement): string[] {
  const done = allBelow(root, 'w:fldSimple').map((one) => one.attributes['w:instr'] ?? '')
  const open: string[] = []
  let loose = ''
  for (const one of inOrder(root)) {
    const step = one.attributes['w:fldCharType']
    if (one.name === 'w:fldChar' && step === 'begin') open.push('')
    else if (one.name === 'w:fldChar' && step === 'end') done.push(open.pop() ?? '')
    else if (one.name === 'w:instrText' && open.length > 0) open.push(`${open.pop()}${one.text}`)
    else if (one.name === 'w:instrText') loose += one.text
  }
  return [...done, ...open, loose]
}

function* inOrder(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const one of element.children) yield* inOrder(one)
}
