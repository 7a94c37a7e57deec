import { Directive } from '#domain/directive.ts'
import { Figure } from '#domain/figure.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type Paragraph, Speech } from '#domain/speech.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { newId } from '../../shell/new-id.ts'
import { speechWords } from '../../text/speeches.ts'
import type { RowKind } from './editor/mark-bar.tsx'
import type { Passage } from './editor/passage.ts'
import { readFigure } from './read-figure.ts'
import type { TextSelection } from './text-place.ts'

export type Marked = { passage: Passage; paragraphs: Paragraph[] }

/** What the blocks of the speeches ask for; the same object as long as the meeting is open. */
export type SpeechDesk = {
  /** Opens the text of a speech for writing. */
  open: (id: Id, selection: TextSelection | 'start') => void
  write: (id: Id, paragraphs: Paragraph[], isApart: boolean) => void
  /** Marks the passage and makes a directive or a figure of it, as one step. */
  addRow: (id: Id, kind: RowKind, marked: Marked) => void
  addBelow: (id: Id) => void
  /** Puts a speech before the one named, or at the end. */
  place: (id: Id, before: Id | null) => void
}

type DeskTools = {
  open: SpeechDesk['open']
  add: (speech: Speech, after: Id) => void
  show: (tab: 'directives' | 'figures') => void
}

export function speechDesk(session: MeetingSession, { open, add, show }: DeskTools): SpeechDesk {
  const addRow: SpeechDesk['addRow'] = (id, kind, { passage, paragraphs }) => {
    const speech = session.getState().meeting?.speeches.find((one) => one.id === id)
    if (!speech) return
    const row = kind === 'directive' ? directiveFrom(speech, passage) : figureFrom(passage)
    session.changeApart((meeting) => row.put(withParagraphs(meeting, id, paragraphs)))
    showDone(row.words, { label: speechWords.look, run: () => show(kind === 'directive' ? 'directives' : 'figures') })
  }
  return {
    open,
    addRow,
    write: (id, paragraphs, isApart) => {
      const change = (meeting: Meeting) => withParagraphs(meeting, id, paragraphs)
      if (isApart) session.changeApart(change)
      else session.change(change)
    },
    addBelow: (id) => add(Speech.parse({ id: newId(), speaker: '' }), id),
    place: (id, before) => session.changeApart((meeting) => placeSpeech(meeting, id, before)),
  }
}

const withParagraphs = (meeting: Meeting, id: Id, paragraphs: Paragraph[]): Meeting => ({
  ...meeting,
  speeches: meeting.speeches.map((one) => (one.id === id ? { ...one, paragraphs } : one)),
})

/** The meeting with a speech before another one, or at the end. */
export function placeSpeech(meeting: Meeting, id: Id, before: Id | null): Meeting {
  const moved = meeting.speeches.find((one) => one.id === id)
  if (!moved || id === before) return meeting
  const rest = meeting.speeches.filter((one) => one.id !== id)
  const at = before === null ? rest.length : rest.findIndex((one) => one.id === before)
  const speeches = rest.toSpliced(at < 0 ? rest.length : at, 0, moved)
  return speeches.every((one, index) => one === meeting.speeches[index]) ? meeting : { ...meeting, speeches }
}

type Row = { put: (meeting: Meeting) => Meeting; words: string }

/** The words as spoken, of whom and where; who is to do it by when is for a person to say. */
export function directiveFrom(speech: Speech, { text, isHidden }: Passage): Row {
  const directive = Directive.parse({
    id: newId(),
    text,
    issuer: speech.speaker,
    issuerPosts: speech.speakerPosts,
    issuerId: speech.attendeeId,
    speechId: speech.id,
    notForPublication: isHidden,
  })
  const put = (meeting: Meeting) => ({ ...meeting, directives: [...meeting.directives, directive] })
  return { put, words: speechWords.directiveAdded }
}

/** Its number is read by rule, hence `proposed`: nobody has confirmed it yet. */
export function figureFrom({ text, isHidden }: Passage): Row {
  const read = readFigure(text)
  const origin = read === null ? 'typed' : 'proposed'
  const figure = Figure.parse({ id: newId(), indicator: '', text, notForPublication: isHidden, origin, ...read })
  const put = (meeting: Meeting) => ({ ...meeting, figures: [...meeting.figures, figure] })
  const words = read ? speechWords.figureAdded(`${read.written} ${read.unit}`.trim()) : speechWords.figureUnread
  return { put, words }
}
