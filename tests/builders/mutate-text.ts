import { seededPick } from './seeded-chance.ts'

type Pick = (limit: number) => number

const pickFrom = <Item>(list: readonly Item[], pick: Pick): Item | undefined => list[pick(list.length)]
const insertAt = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at)
const onLines = (text: string, change: (lines: string[]) => string[]): string => change(text.split('\n')).join('\n')

const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g
const HIDDEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0', '\u2028', '\u0085']
const BRACKETS = ['(', ')', '[', ']', '“', '”', '"', '«', '»', "'", '‘', ';', ':', ',', '…', '/']
const ODD = [
  '\ud83d',
  '\ude00',
  '\ud800\ud800',
  '\u0301\u0323',
  '\u0000',
  '\u202e',
  '💼',
  'ﬀ',
  '𝐀',
  'İ',
  'ß',
  '\u{10ffff}',
]

/** What happens to texts on their way: a line lost or doubled, another case, missing tones, other code points, odd blanks. */
export const mutations: Readonly<Record<string, (text: string, pick: Pick) => string>> = {
  'a line lost': (text, pick) =>
    onLines(text, (lines) => {
      const at = pick(lines.length)
      return lines.filter((_, index) => index !== at)
    }),
  'a line doubled': (text, pick) =>
    onLines(text, (lines) => {
      const at = pick(lines.length)
      return lines.toSpliced(at, 0, lines[at] ?? '')
    }),
  'two lines swapped': (text, pick) =>
    onLines(text, (lines) => {
      const [a, b] = [pick(lines.length), pick(lines.length)]
      return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
    }),
  capitals: (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'no tones': (text) => text.normalize('NFD').replace(MARKS, '').normalize('NFC'),
  'decomposed pieces': (text, pick) =>
    text
      .split(' ')
      .map((word) => (pick(3) === 0 ? word.normalize('NFD') : word))
      .join(' '),
  'hidden letters': (text, pick) => scatter(text, pick, HIDDEN),
  'brackets and quotes': (text, pick) => scatter(text, pick, BRACKETS),
  'odd code points': (text, pick) => scatter(text, pick, ODD),
  'CRLF and CR': (text, pick) => text.replace(/\n/g, () => (pick(2) === 0 ? '\r\n' : '\r')),
  'one line': (text) => text.replace(/\n+/g, ' '),
  'a line for each word': (text) => text.replace(/ /g, '\n'),
  'cut anywhere': (text, pick) => text.slice(pick(text.length), pick(text.length) + 400),
  'doubled blanks': (text, pick) => text.replace(/ /g, () => ' '.repeat(1 + pick(3))),
  'no stops': (text) => text.replace(/[.,;:?!]/g, ''),
}

function scatter(text: string, pick: Pick, pieces: readonly string[]): string {
  let out = text
  for (let left = 12; left > 0; left--) out = insertAt(out, pick(out.length + 1), pickFrom(pieces, pick) ?? '')
  return out
}

/** A text of words of any kind, some from `words`: nothing a person would write. */
export function randomText(seed: number, words: readonly string[]): string {
  const pick = seededPick(seed)
  const pieces: string[] = []
  for (let left = 40 + pick(200); left > 0; left--) {
    const kind = pick(8)
    if (kind === 0) pieces.push(pickFrom([...BRACKETS, ...HIDDEN, ...ODD], pick) ?? '')
    else if (kind === 1) pieces.push(String.fromCharCode(...Array.from({ length: 1 + pick(5) }, () => pick(0x10000))))
    else if (kind === 2) pieces.push(pickFrom(['\n', '\n\n', '. ', '; ', '\r\n'], pick) ?? '')
    else if (kind === 3) pieces.push(`${pick(99)}/${pick(14)}`, `${pick(2000)},${pick(99)}%`)
    else pieces.push(pickFrom(words, pick) ?? '')
  }
  return pieces.join(' ')
}
