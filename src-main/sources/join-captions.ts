import type { Cue } from '#domain/source.ts'

/** What is shown from one second to another. `speaker`: as the file names it, empty where it does not. */
export type Caption = { from: number; to: number; speaker: string; text: string }

/** Silence of so many seconds opens a paragraph; after a full stop a shorter one does. */
const PAUSE = 1.5
const PAUSE_AFTER_STOP = 0.7
const STOP = /[.!?…]["”’)]?$/u
/** A speaker as the file itself names one: "THU HÀ:" or "Chủ tọa:" at the front of a caption. */
const LABEL = /^(?:[-–]\s*)?((?:\p{Lu}[\p{L}\p{M}.'’]*)(?: [\p{L}\p{M}\p{N}.,'’()]+){0,7}):\s/u
const DASH = /^[-–]\s/u

type Joined = { text: string; cues: Cue[]; repeated: number }

/** Captions as paragraphs: a new one with each speaker the file names, each dash of a dialogue, and each pause. */
export function joinCaptions(captions: readonly Caption[]): Joined {
  const parts: string[] = []
  const cues: Cue[] = []
  let [length, speaker, repeated] = [0, '', 0]
  let before: Caption | null = null
  for (const caption of captions) {
    const text = withoutRepeat(caption, before)
    if (text === '') {
      if (caption.text !== '') repeated += 1
      before = caption
      continue
    }
    const isOther = caption.speaker !== '' && caption.speaker !== speaker
    const gap = gapBefore(caption, before, { isOther, isFirst: length === 0, text })
    const label = isOther && !LABEL.test(text) ? `${caption.speaker}: ` : ''
    speaker = caption.speaker || speaker
    parts.push(gap, label, text)
    cues.push({ at: length + gap.length, second: caption.from })
    length += gap.length + label.length + text.length
    before = caption
  }
  return { text: parts.join(''), cues, repeated }
}

/** Rolling captions show a line again below which the next one grows. */
function withoutRepeat({ text, from }: Caption, before: Caption | null): string {
  if (before === null || before.text === '' || from - before.to > PAUSE) return text
  if (text === before.text) return ''
  return text.startsWith(`${before.text} `) ? text.slice(before.text.length + 1) : text
}

type Place = { isOther: boolean; isFirst: boolean; text: string }

function gapBefore(caption: Caption, before: Caption | null, { isOther, isFirst, text }: Place): string {
  if (isFirst) return ''
  const silence = before === null ? 0 : caption.from - before.to
  const isStopped = before !== null && STOP.test(before.text)
  const isParagraph =
    isOther || LABEL.test(text) || DASH.test(text) || silence >= PAUSE || (isStopped && silence >= PAUSE_AFTER_STOP)
  return isParagraph ? '\n' : ' '
}
