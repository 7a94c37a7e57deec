import type { DirectiveFilter } from './directive-shapes.ts'
import { tellPeriod } from './figure-words.ts'
import { standingWords, statusWords } from './register-words.ts'

/** Names that a filter knows by id only. */
export type ScopeNames = { series: string; meeting: string }

/** Filters typed by their short names, as people say them. */
const tellText = (text: string): string =>
  text
    .replace(/donvi:"?([^"]+)"?/giu, 'đơn vị $1')
    .replace(/nguoi:"?([^"]+)"?/giu, 'người $1')
    .trim()

const list = (names: readonly string[], nameless: string): string => names.map((one) => one || nameless).join(', ')

/** What narrows the figures beside the period, one thing a line; nothing where they are those of the whole register. */
export function tellScope(filter: Partial<DirectiveFilter>, names: ScopeNames): string[] {
  const { text = '', issuers = [], assignees = [], standings = [], statuses = [] } = filter
  const { seriesId, meetingId, dueFrom = null, dueTo = null, dueWithinDays, silentForDays } = filter
  const { doneFrom = null, doneTo = null } = filter
  const [due, done] = [tellPeriod({ from: dueFrom, to: dueTo }), tellPeriod({ from: doneFrom, to: doneTo })]
  return [
    assignees.length > 0 ? `đơn vị chủ trì: ${list(assignees, 'chưa giao')}` : '',
    issuers.length > 0 ? `người giao: ${list(issuers, 'chưa ghi')}` : '',
    seriesId != null ? `chuỗi cuộc họp: ${names.series}` : '',
    meetingId != null ? `cuộc họp: ${names.meeting}` : '',
    standings.length > 0 ? `tình hình: ${standings.map((one) => standingWords[one]).join(', ')}` : '',
    statuses.length > 0 ? `tình hình: ${statuses.map((one) => statusWords[one]).join(', ')}` : '',
    due === '' ? '' : `thời hạn: ${due}`,
    done === '' ? '' : `hoàn thành: ${done}`,
    dueWithinDays == null ? '' : `đến hạn trong ${dueWithinDays} ngày tới`,
    silentForDays == null ? '' : `không có tin quá ${silentForDays} ngày`,
    text === '' ? '' : `khớp với “${tellText(text)}”`,
  ].filter((one) => one !== '')
}
