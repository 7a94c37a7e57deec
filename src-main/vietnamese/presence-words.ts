import { fold, foldKey } from './fold.ts'
import { listWords } from './list-words.ts'

export type PresenceWord = 'present' | 'excused' | 'unexcused' | 'substitute' | 'partial'
/** What a cell about attendance says. `absent`: away, and the cell does not say with or without leave. */
export type PresenceReading = { presence: PresenceWord | 'absent' | null; rest: string }

const set = (words: string): ReadonlySet<string> => new Set(listWords(words))
const MARKS = set('x; v; co; 1; true; yes; y; da; ok; ✓; ✔; ☑; ✗; √; +; *')
const DENIALS = set('khong; 0; false; no; o; k; -; –; —; ko')

/** The longest first: "vắng có phép" before "vắng". */
const STARTS: readonly { words: readonly string[]; presence: PresenceReading['presence'] }[] = [
  {
    words: listWords('vang khong phep; vang khong ly do; vang k phep; khong phep; khong ly do; vkp; kp'),
    presence: 'unexcused',
  },
  {
    words: listWords('vang co phep; vang co ly do; xin vang; xin phep; co phep; co ly do; nghi phep; phep; vcp; cp; p'),
    presence: 'excused',
  },
  { words: listWords('du thay; di thay; thay mat; thay; duoc uy quyen; uy quyen'), presence: 'substitute' },
  { words: listWords('du mot phan; den muon; ve som; vao muon; muon'), presence: 'partial' },
  { words: listWords('co mat; tham du; co du; du hop; da den; hien dien; du'), presence: 'present' },
  { words: listWords('khong tham du; khong du; vang mat; vang'), presence: 'absent' },
]
/** These may stand before a reason; the others are taken only as the whole cell. */
const ONLY_WHOLE = set('p; cp; kp; vkp; vcp; phep; muon; thay; du; thay mat')

/** What a cell says by itself: "Vắng (ốm)" is away, with the rest as the reason. */
export function readPresence(cell: string): PresenceReading {
  const key = foldKey(cell)
  if (MARKS.has(key) || MARKS.has(cell.trim().toLowerCase())) return { presence: 'present', rest: '' }
  if (DENIALS.has(key) || DENIALS.has(cell.trim())) return { presence: 'absent', rest: '' }
  for (const { words, presence } of STARTS) {
    const word = words.find((one) => key === one || (!ONLY_WHOLE.has(one) && key.startsWith(`${one} `)))
    if (word !== undefined) return { presence, rest: restAfter(cell, word) }
  }
  return { presence: null, rest: cell.trim() }
}

/** What is left of the cell after as many words as were read. */
function restAfter(cell: string, word: string): string {
  let left = word.split(' ').length
  const words = [...cell.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const last = words[left - 1]
  left = last === undefined ? cell.length : last.index + last[0].length
  return cell
    .slice(left)
    .replace(/^[\s:;,.()\-–—]+/u, '')
    .replace(/[\s)]+$/u, '')
}

export const isMark = (cell: string): boolean =>
  readPresence(cell).presence === 'present' && readPresence(cell).rest === ''

export type PresenceHead = 'present' | 'absent' | 'excused' | 'unexcused' | 'reason' | 'substitute' | 'state'

const HEADS: readonly { head: PresenceHead; words: RegExp }[] = [
  { head: 'unexcused', words: /(?:khong|k) (?:phep|ly do)|^kp$/u },
  { head: 'excused', words: /(?:vang )?co (?:phep|ly do)|^phep$|^cp$/u },
  { head: 'reason', words: /ly do/u },
  { head: 'substitute', words: /(?:du|di) thay|uy quyen/u },
  { head: 'absent', words: /vang|^khong$/u },
  { head: 'present', words: /co mat|tham du|du hop|hien dien|^co$|dang ky|xac nhan/u },
]

/** What a mark under this head means. */
export function readPresenceHead(head: string): PresenceHead {
  const key = foldKey(fold(head))
  return HEADS.find(({ words }) => words.test(key))?.head ?? 'state'
}
