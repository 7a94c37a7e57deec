import { FORM_HEAD, FORM_LINE, NATIONAL, NOTICE_TAIL, SIGNED } from './rules/label-form-lines-patterns.ts'

const HEAD_LINES = 16
const TAIL_LINES = 8

/**
 * Which lines are only the form of an official paper: letterhead, number, motto, place and date in front, "Nơi nhận" and the
 * signature behind (NĐ 30, Phụ lục I).
 */
export function labelFormLines(lines: readonly string[]): boolean[] {
  const isForm = lines.map(() => false)
  const head = lines.slice(0, HEAD_LINES)
  if (head.some((line) => NATIONAL.test(line) || FORM_HEAD.test(line))) {
    for (const [at, line] of head.entries()) isForm[at] = FORM_LINE.test(line) || NATIONAL.test(line)
  }
  const tail = lines.findIndex(
    (line, at) => NOTICE_TAIL.test(line) || (at >= lines.length - TAIL_LINES && SIGNED.test(line)),
  )
  if (tail > 0) isForm.fill(true, tail)
  return isForm
}
