import { entryOf } from '#domain/number-series.ts'
import { nameSeries } from '../number-series.ts'
import { chooseProfile } from '../profiles/choose-profile.ts'
import { recordFindings as words } from '../wording/finding-words-papers.ts'
import { aboutPaper, adviceIf, contradictionIf, type Found, numbered, type PaperFacts, type Rule } from './rule.ts'
import { shorten, showDate } from './shown.ts'

/** The number on a paper against the register of its body. */
export const registerRules: readonly Rule[] = [aboutPaper('record.register', numbered, findInRegister)]

/**
 * A number comes into a paper by other ways than from the register: typed by hand, brought back by undo or by an older
 * version after it was given back, or with a copy of a meeting. One number is for one paper (NĐ 30, điều 15).
 */
function findInRegister({ paper, record, meeting, context }: PaperFacts): Found[] {
  const { number, issuedOn } = record
  if (number === null || issuedOn === null || context.numbers === undefined) return []
  const own = entryOf(context.numbers, { ...paper, meetingId: meeting.id })
  if (own?.number === number) return []
  const body = context.organizations?.find((one) => one.id === meeting.organizer.id) ?? meeting.organizer
  const request = { kind: paper.kind, on: issuedOn, isSecret: meeting.secrecyLevel !== 'none' }
  const series = nameSeries(body, request, chooseProfile(body, issuedOn))
  const others = context.numbers.filter((one) => one.series === series)
  const holder = others.find((one) => one.number === number)
  const where = { field: 'documents', itemId: record.id, found: `${series} ${number} ${holder?.id ?? ''}` }
  if (holder === undefined) return adviceIf(others.length > 0, where, words.numberNotInRegister(String(number), series))
  const message = words.numberOfAnother(String(number), shorten(holder.subject), showDate(holder.issuedOn), series)
  return contradictionIf(true, where, message)
}
