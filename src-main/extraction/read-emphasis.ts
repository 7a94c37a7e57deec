import { EMPHASIS, LIKE, LIST_JOINT, TARGET } from './rules/read-emphasis-patterns.ts'

const OPEN_END = /(?:…|\.\.\.|v\.v\.?)["”)]*\s*$/u
const LONGEST = 400

/** What a task names with priority ("nhất là: a, b, c…"); open-ended where the source trails off. */
export function readEmphasis(text: string): { items: string[]; isOpenEnded: boolean } {
  const list = LIKE.exec(text) ?? EMPHASIS.exec(text)
  const isOpenEnded = OPEN_END.test(text)
  if (!list) return { items: [], isOpenEnded: false }
  const words = text.slice(list.index + list[0].length, list.index + list[0].length + LONGEST)
  const items = words
    .replace(OPEN_END, '')
    .split(LIST_JOINT)
    .map((item) => item.replace(/[.…]+$/u, '').trim())
    .filter((item) => item !== '')
  return { items, isOpenEnded }
}

/** The measure a task is to reach ("phấn đấu 100% …"), with its exceptions in brackets; '' if none. */
export const readTarget = (text: string): string => TARGET.exec(text)?.[0].trim() ?? ''
