import { type Mark, type Paragraph, publishableText, type Speech } from '#domain/speech.ts'
import type { LeftOut } from './left-out.ts'

type Repeats = (...texts: string[]) => boolean

const isHidden = (mark: Mark): boolean => mark.type === 'notForPublication'

/** The passages of a speech that are marked. */
export function hiddenPassages(speech: Speech): string[] {
  return speech.paragraphs.flatMap((paragraph) =>
    paragraph.marks.filter(isHidden).map((mark) => paragraph.text.slice(mark.start, mark.end)),
  )
}

/** The speech without its marked passages and without the sentences that say them again. */
export function cutSpeech(speech: Speech, repeats: Repeats, leftOut: LeftOut[]): Speech {
  for (const text of hiddenPassages(speech)) leftOut.push({ part: 'speech', text: text.trim(), reason: 'marked' })
  const isKept = (text: string): boolean => {
    const isOpen = !repeats(text)
    if (!isOpen) leftOut.push({ part: 'speech', text: text.trim(), reason: 'repeatsMarked' })
    return isOpen
  }
  const paragraphs = speech.paragraphs
    .map((one) => cutParagraph(one, repeats, isKept))
    .filter((paragraph) => paragraph.text !== '')
  return { ...speech, paragraphs, summary: isKept(speech.summary) ? speech.summary : '' }
}

/** What is left of a paragraph that was cut keeps no marks: they count in the old text, and no quotation may span a cut. */
function cutParagraph(paragraph: Paragraph, repeats: Repeats, isKept: (text: string) => boolean): Paragraph {
  const isMarked = paragraph.marks.some(isHidden)
  const text = isMarked ? tidy(publishableText(paragraph)) : paragraph.text
  if (!repeats(text)) return isMarked ? { ...paragraph, text, marks: [] } : paragraph
  const kept = text
    .split(/(?<=[.!?…])\s+/u)
    .filter(isKept)
    .join(' ')
  // What no sentence says by itself, several may say together.
  return { ...paragraph, text: kept !== '' && isKept(kept) ? kept : '', marks: [] }
}

/** A cut leaves blanks before stops and stops without words. */
const tidy = (text: string): string =>
  text
    .replace(/\s+([,;:.!?…])/gu, '$1')
    .replace(/^[,;:.!?…\s]+/u, '')
    .trim()
