import { readBodies } from './read-body.ts'
import {
  AFTER_COMMA,
  AFTER_DASH,
  IN_BRACKETS,
  LEFT_OPEN,
  LOWER_POST,
  NAME_NEXT,
  NO_POST,
  OFFICE_WORK,
  SHORT_POST,
} from './rules/read-loose-post-patterns.ts'
import type { Range } from './split-sentences.ts'

/**
 * What notes write behind a name in place of a post: an office or a short form ("(TP Kỹ thuật)", "- VP Sở"), a task in a few
 * small words ("(kiểm lâm địa bàn)"). Why somebody is away is none.
 */
export function readLoosePost(work: string, at: number, limit: number): (Range & { outerEnd: number }) | null {
  const rest = work.slice(at, limit)
  const bracket = IN_BRACKETS.exec(rest)
  const found = bracket ?? AFTER_DASH.exec(rest) ?? AFTER_COMMA.exec(rest)
  const words = found?.groups?.words
  if (!found || words === undefined || NO_POST.test(words) || NAME_NEXT.test(words)) return null
  const start = at + found[0].indexOf(words)
  const end = start + words.length
  const isOffice = readBodies(work, start, end)?.end === end
  const isKnownWork = SHORT_POST.test(words) || OFFICE_WORK.test(words)
  if (!isOffice && !isKnownWork && !(bracket && LOWER_POST.test(words))) return null
  return { start, end, outerEnd: at + found[0].length }
}

/** "TP Kỹ thuật" right before the name of who heads that office. */
export function readLoosePostBefore(work: string, from: number, nameStart: number): Range | null {
  const words = LEFT_OPEN.exec(work.slice(from, nameStart))?.groups?.words
  if (words === undefined) return null
  const end = from + work.slice(from, nameStart).trimEnd().length
  return { start: end - words.length, end }
}
