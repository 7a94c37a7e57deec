import { type Mark, Paragraph } from '#domain/speech.ts'

/**
 * The paragraphs after their text, one line each, was edited to `text`. Lines that did not change keep everything;
 * in a changed line the marks outside the changed stretch move along and those inside it shrink with it.
 */
export function paragraphsOf(before: readonly Paragraph[], text: string): Paragraph[] {
  const lines = text === '' ? [] : text.split('\n')
  const head = countSame(before.length, lines.length, (at) => before[at]?.text === lines[at])
  const tail = countSame(
    before.length - head,
    lines.length - head,
    (at) => before[before.length - 1 - at]?.text === lines[lines.length - 1 - at],
  )
  const changed = lines.slice(head, lines.length - tail).map((line, at) => {
    const old = head + at < before.length - tail ? before[head + at] : undefined
    return old ? editParagraph(old, line) : Paragraph.parse({ text: line })
  })
  return [...before.slice(0, head), ...changed, ...before.slice(before.length - tail)]
}

function editParagraph(before: Paragraph, text: string): Paragraph {
  const old = before.text
  const head = countSame(old.length, text.length, (at) => old[at] === text[at])
  const tail = countSame(
    old.length - head,
    text.length - head,
    (at) => old[old.length - 1 - at] === text[text.length - 1 - at],
  )
  const move = (at: number) => (at <= head ? at : at >= old.length - tail ? at + text.length - old.length : head)
  const marks = before.marks
    .map((mark): Mark => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter((mark) => mark.start < mark.end)
  return { ...before, text, marks }
}

function countSame(oneLength: number, otherLength: number, isSame: (at: number) => boolean): number {
  const most = Math.min(oneLength, otherLength)
  let count = 0
  while (count < most && isSame(count)) count++
  return count
}
