import type { Cue } from '#domain/source.ts'
import { countLeftOut, listChanges, type ReadFile } from './decoded-file.ts'
import { type Caption, joinCaptions } from './join-captions.ts'

const TIMING = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})\s+-->\s+((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})/u
const NUMBER = /^\s*\d{1,7}\s*$/u
const VOICE = /<v(?:\.[^\s>]{1,40})?\s+([^<>]{1,80})>/iu
const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,40}\}/gu
/** Blocks of a .vtt that hold no speech. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/** .srt and .vtt: what was said, in paragraphs by speaker and pause; where each caption begins stays as a cue. */
export function readSubtitles(shown: string): ReadFile {
  const { captions, asides } = splitCaptions(shown.replace(/\r\n?/gu, '\n').split('\n'))
  const { text, cues, repeated } = joinCaptions(captions)
  return {
    text,
    cues: cues satisfies Cue[],
    changes: [
      ...listChanges([{ kind: 'timing', count: captions.length }]),
      ...countLeftOut({ notes: asides, repeated }),
    ],
  }
}

function splitCaptions(lines: readonly string[]): { captions: Caption[]; asides: number } {
  const captions: Caption[] = []
  let [asides, at] = [0, 0]
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const timing = TIMING.exec(line)
    if (timing) {
      const start = ++at
      while (at < lines.length && !endsCaption(lines, at)) at++
      const [, from = '', to = ''] = timing
      captions.push({ from: toSeconds(from), to: toSeconds(to), ...readCaption(lines.slice(start, at)) })
    } else if (ASIDE.test(line)) {
      asides++
      while (at < lines.length && (lines[at] ?? '').trim() !== '') at++
    } else {
      at++
      // Words outside of any caption are kept; numbers, names of captions and the head are not words.
      if (isLoose(lines, at - 1))
        captions.push({ from: lastEnd(captions), to: lastEnd(captions), ...readCaption([line]) })
    }
  }
  return { captions, asides }
}

const lastEnd = (captions: readonly Caption[]): number => captions.at(-1)?.to ?? 0

/** A caption goes on to the blank line, the next timing, or the number before it. */
function endsCaption(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  const next = lines[at + 1] ?? ''
  return line.trim() === '' || TIMING.test(line) || (NUMBER.test(line) && TIMING.test(next))
}

function isLoose(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  return !/^\s*$|^WEBVTT(?:\s|$)/u.test(line) && !NUMBER.test(line) && !TIMING.test(lines[at + 1] ?? '') && at > 0
}

function readCaption(lines: readonly string[]): { speaker: string; text: string } {
  const whole = lines.join(' ')
  const speaker = VOICE.exec(whole)?.[1]?.trim() ?? ''
  const text = whole
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim()
  return { speaker, text }
}

function toSeconds(written: string): number {
  const [fraction = '0', whole = ''] = written.replace(',', '.').split('.').reverse()
  const [seconds = 0, minutes = 0, hours = 0] = whole.split(':').map(Number).reverse()
  return hours * 3600 + minutes * 60 + seconds + Number(`0.${fraction}`)
}
