import type { Id } from '#domain/ids.ts'
import type { Mark, Paragraph, Speech } from '#domain/speech.ts'
import { foldWithMap } from '#vietnamese/fold.ts'

export type FindQuery = { text: string; isExact: boolean; isWhole: boolean }
/** `[start, end)` of paragraph `row` of a speech. */
export type Found = { speechId: Id; row: number; start: number; end: number }

type Matcher = (text: string) => { start: number; end: number }[]

/** Every place in the speeches that reads as what was typed, in order; without the option tones do not count. */
export function findInSpeeches(speeches: readonly Speech[], query: FindQuery): Found[] {
  const match = matcherOf(query)
  return speeches.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph, row) => match(paragraph.text).map((one) => ({ speechId: id, row, ...one }))),
  )
}

function matcherOf({ text, isExact, isWhole }: FindQuery): Matcher {
  const map = isExact ? lowerWithMap : foldWithMap
  const wanted = map(text.normalize('NFC').trim()).folded
  if (wanted === '') return () => []
  return (searched) => {
    const { folded, positions } = map(searched)
    const found: { start: number; end: number }[] = []
    for (let at = folded.indexOf(wanted); at >= 0; ) {
      const start = positions[at] ?? 0
      const end = endOf(searched, positions[at + wanted.length] ?? searched.length)
      const fits = !isWhole || isWholeWord(searched, start, end)
      if (fits) found.push({ start, end })
      at = folded.indexOf(wanted, fits ? at + wanted.length : at + 1)
    }
    return found
  }
}

/** As the fold with its map, but tones count. */
function lowerWithMap(text: string): { folded: string; positions: number[] } {
  const positions: number[] = []
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const piece = text.charAt(at).toLowerCase()
    for (let i = 0; i < piece.length; i++) positions.push(at)
    folded += piece
  }
  positions.push(text.length)
  return { folded, positions }
}

/** Marks that stand alone behind the last letter belong to it. */
function endOf(text: string, at: number): number {
  let end = at
  while (/^\p{M}/u.test(text.charAt(end))) end++
  return end
}

const isLetter = (text: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(text)

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end))

/** The speeches with other words in those places; speeches and paragraphs without one stay the same objects. */
export function replaceFound(speeches: readonly Speech[], found: readonly Found[], by: string): Speech[] {
  const words = by.normalize('NFC').replace(/\s*[\r\n]+\s*/g, ' ')
  const bySpeech = Map.groupBy(found, (one) => one.speechId)
  return speeches.map((speech) => {
    const here = bySpeech.get(speech.id)
    if (!here) return speech
    const byRow = Map.groupBy(here, (one) => one.row)
    const paragraphs = speech.paragraphs.map((paragraph, row) =>
      replaceInParagraph(paragraph, byRow.get(row) ?? [], words),
    )
    return { ...speech, paragraphs }
  })
}

/** Marks keep their words: one that ends or begins within a replaced stretch then takes all of it. */
function replaceInParagraph(paragraph: Paragraph, found: readonly Found[], by: string): Paragraph {
  let current = paragraph
  // From the end: what lies before keeps its places.
  for (const { start, end } of [...found].sort((one, other) => other.start - one.start)) {
    const text = current.text.slice(0, start) + by + current.text.slice(end)
    const [newEnd, shift] = [start + by.length, by.length - (end - start)]
    const marks = current.marks
      .map(
        (mark): Mark => ({
          ...mark,
          start: mark.start < end ? Math.min(mark.start, start) : mark.start + shift,
          end: mark.end <= start ? mark.end : mark.end < end ? newEnd : mark.end + shift,
        }),
      )
      .filter((mark) => mark.start < mark.end)
    current = { ...current, text, marks }
  }
  return current
}
