import type { Meeting } from '#domain/meeting.ts'
import { type Paragraph, publishableText, type Speech } from '#domain/speech.ts'
import { foldKey } from '#vietnamese/fold.ts'

/**
 * The meeting without anything marked "not for publication": the marked passages leave the speeches, and every other
 * record that repeats one of them, in part or in whole, is left out. What was hidden once must not return by a side door.
 */
export function keepPublishable(meeting: Meeting): Meeting {
  const hidden = meeting.speeches.flatMap(hiddenPassages)
  if (hidden.length === 0) return meeting
  const isOpen = (...texts: string[]) => !texts.some((text) => repeatsAny(text, hidden))
  const closed = new Set(
    meeting.directives.filter((one) => !isOpen(one.text, one.target, one.purpose)).map((one) => one.id),
  )
  return {
    ...meeting,
    speeches: meeting.speeches.map((speech) => withoutHidden(speech, isOpen)),
    directives: meeting.directives.filter((one) => !closed.has(one.id) && !closed.has(one.parentId ?? '')),
    figures: meeting.figures.filter((one) => isOpen(one.text, one.indicator)),
    assessments: meeting.assessments.filter((one) => isOpen(one.text)),
    awards: meeting.awards.filter((one) => isOpen(one.text, one.reason)),
    photos: meeting.photos.filter((one) => isOpen(one.caption)),
    votes: meeting.votes.filter((one) => isOpen(one.subject)),
  }
}

function hiddenPassages(speech: Speech): string[] {
  return speech.paragraphs.flatMap((paragraph) =>
    paragraph.marks
      .filter((mark) => mark.type === 'notForPublication')
      .map((mark) => foldKey(paragraph.text.slice(mark.start, mark.end)))
      .filter((text) => text !== ''),
  )
}

function withoutHidden(speech: Speech, isOpen: (text: string) => boolean): Speech {
  const paragraphs = speech.paragraphs
    .map(cutHidden)
    .filter((paragraph) => paragraph.text !== '' && isOpen(paragraph.text))
  return { ...speech, paragraphs, summary: isOpen(speech.summary) ? speech.summary : '' }
}

/** Marks count in the old text, so a paragraph that was cut keeps none. */
function cutHidden(paragraph: Paragraph): Paragraph {
  const isCut = paragraph.marks.some((mark) => mark.type === 'notForPublication')
  return isCut ? { ...paragraph, text: publishableText(paragraph), marks: [] } : paragraph
}

/** Whole words on both sides, so that a hidden "5" does not hide every figure with a 5 in it. */
function repeatsAny(text: string, hidden: readonly string[]): boolean {
  const key = foldKey(text)
  if (key === '') return false
  return hidden.some((passage) => ` ${key} `.includes(` ${passage} `) || ` ${passage} `.includes(` ${key} `))
}
