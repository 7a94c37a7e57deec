import type { PartialDate } from '#domain/dates.ts'
import type { DirectiveRow } from './directive-shapes.ts'
import { eventWords, tellDeadline } from './register-words.ts'
import type { ProposedEvent, SheetWarning, SheetWarningKind } from './sheet-shapes.ts'

const writeDay = (day: PartialDate): string => day.replace(/^--/, '').split('-').reverse().join('/')

/** Where a directive was given: the meeting and its day, and who gave it. */
export function tellGivenAt({ meetingTitle, heldOn, issuer }: DirectiveRow): string {
  const at = heldOn === null ? meetingTitle : `${meetingTitle} (${writeDay(heldOn)})`
  return [at, issuer].filter((one) => one !== '').join('; ')
}

/** What a person must look at in a row, by kind; `{column}` and `{text}` are filled in. */
const warningWords: Record<SheetWarningKind, string> = {
  textChanged: 'Nguyên văn trong phiếu khác với sổ: “{text}”. Sổ giữ nguyên lời của mình.',
  otherText: 'Mã là của chỉ đạo này nhưng lời lại là của chỉ đạo khác: “{text}”. Hãy xem dòng có bị xô lệch không.',
  byText: 'Dòng này không còn mã, nhận ra nhờ nguyên văn.',
  byLikeness: 'Dòng này không còn mã và lời đã đổi: “{text}”; đây là chỉ đạo gần giống nhất.',
  shared: 'Ô “{column}” gộp chung với dòng khác: hiểu là nói về cả các dòng ấy.',
  badDate: 'Không đọc được ngày ở cột “{column}”: “{text}”. Lời ghi được giữ trong nội dung.',
  yearInferred: 'Cột “{column}” ghi “{text}”, năm là suy ra.',
  noDay: 'Phiếu ghi đã hoàn thành nhưng không ghi ngày: lấy ngày của phiếu.',
  doneByDay: 'Phiếu có ngày hoàn thành ({text}) nhưng không chọn tình trạng: hiểu là đã hoàn thành.',
  contradiction: 'Tình trạng và cột “{column}” ({text}) trái nhau.',
  noNewDeadline: 'Xin gia hạn nhưng không ghi đến ngày nào.',
  deadlineDiffers: 'Phiếu ghi thời hạn {text}, khác với sổ. Thời hạn trong sổ giữ nguyên.',
  otherColumn: 'Cột “{column}” không có trong mẫu phiếu, ghi: “{text}”.',
}

export const tellWarning = ({ kind, column, text }: SheetWarning): string =>
  warningWords[kind].replace('{column}', () => column).replace('{text}', () => text)

/** An event in one line: `hoàn thành 20/11/2026, 30/BC-SNV: đã rà soát xong`. */
export function tellProposed({ event }: Pick<ProposedEvent, 'event'>): string {
  const until = event.newDeadline === null ? '' : `đến ${tellDeadline(event.newDeadline)}`
  const round = event.round === null ? '' : `kỳ ${writeDay(event.round)}`
  const share = event.percent === null ? '' : `${event.percent} %`
  const head = [`${eventWords[event.type]} ${writeDay(event.on)}`, round, until, share, event.document]
  const line = head.filter((one) => one !== '').join(', ')
  return event.text === '' ? line : `${line}: ${event.text}`
}

/** Words of `thuky directives export --format …` and `import-sheet`. */
export const sheetCommandWords = {
  wrote: 'Đã xuất phiếu của {unit}, {count} chỉ đạo: {file}',
  unassigned: '{count} chỉ đạo chưa giao đơn vị chủ trì nên không có phiếu.',
  secret: '{count} chỉ đạo của cuộc họp có độ mật nên không đưa vào phiếu.',
  badFormat: 'Không có loại tệp “{name}”; chọn csv, ics, docx hoặc xlsx.',
  head: 'Phiếu của {unit}, tính đến {day}.',
  nobody: '(chưa rõ đơn vị)',
  fileArgument: 'TỆP',
  row: 'Dòng {line}: {text}',
  nothing: 'Không có gì mới: mọi điều trong phiếu đã có trong sổ, hoặc phiếu chưa điền.',
  known: 'đã có trong sổ',
  loose: 'Không gắn được với chỉ đạo nào, ghi nguyên văn để xem:',
  accepted: 'Đã ghi {count} ghi nhận; tệp phiếu được giữ trong tủ hồ sơ với tên {file}.',
  refused: 'Chưa ghi được: {message}',
  unsure: '{count} dòng cần xem trước khi nhận nên chưa ghi; xem ở màn hình Chỉ đạo, hoặc thêm --accept-all.',
  hint: 'Chưa ghi gì vào sổ. Thêm --accept để nhận những dòng chắc chắn, --accept-all để nhận tất cả.',
} as const
