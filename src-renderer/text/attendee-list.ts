import type { ColumnMeaning } from '#contract/source-shapes.ts'
import type { RowRemark } from '#vietnamese/read-person-row.ts'

const meanings: Record<ColumnMeaning, string> = {
  ordinal: 'Số thứ tự',
  honorific: 'Cách gọi',
  fullName: 'Họ và tên',
  familyName: 'Họ, đệm',
  givenName: 'Tên',
  post: 'Chức vụ',
  organization: 'Đơn vị',
  role: 'Vai trò',
  presence: 'Có mặt, vắng',
  phone: 'Điện thoại',
  seat: 'Số ghế',
  note: 'Ghi chú',
  ignored: '(không lấy)',
}

const remarks: Record<RowRemark, (count: string) => string> = {
  splitName: (count) => `${count} ô họ tên có kèm chức vụ hoặc phần trong ngoặc: đã tách sang chức vụ, ghi chú.`,
  addedZero: (count) => `${count} số điện thoại bị bảng tính bỏ mất số 0 đầu: đã thêm lại.`,
  noReason: (count) => `${count} người vắng mà không ghi lý do: ghi là “Vắng không lý do”. Hãy xem lại.`,
  blankPresence: (count) => `${count} người để trống ô có mặt: ghi là “Có mặt”. Hãy xem lại nếu họ vắng.`,
  unclearPresence: (count) => `${count} ô có mặt, vắng chưa hiểu: để nguyên chữ ở Ghi chú.`,
  unclearRole: (count) => `${count} ô vai trò chưa hiểu: để nguyên chữ ở Ghi chú.`,
}

/** Words of the dialog that brings a list of people in from a sheet. */
export const listWords = {
  open: 'Nhập danh sách (.xlsx, .csv)…',
  dropHint: 'Thả tệp danh sách vào đây cũng được.',
  reading: 'Đang đọc danh sách…',
  onlyOne: 'Chỉ đọc được một tệp danh sách mỗi lần. Hãy chọn hoặc thả từng tệp.',
  title: 'Nhập danh sách đại biểu',
  pasted: 'bảng vừa dán',
  from: (name: string, encoding: string) => `Đọc từ ${name}${encoding === '' ? '' : `, bảng mã ${encoding}`}.`,
  sheet: 'Trang tính',
  unnamed: (at: number) => `Bảng ${at}`,
  view: 'Xem',
  views: { table: 'Bảng trong tệp', people: 'Người sẽ thêm' },
  tableLabel: 'Bảng trong tệp, mỗi cột một lựa chọn',
  peopleLabel: 'Những người đọc được từ danh sách',
  meanings,
  columnHolds: (heading: string, at: number) => `Cột ${at}${heading === '' ? '' : ` “${heading}”`} là`,
  noHeading: 'không có tên cột',
  guessed: 'đoán',
  guesses: (count: number) =>
    `${count} cột do chương trình đoán, chưa chắc (đánh dấu “đoán”). Hãy xem và chọn lại nếu sai.`,
  needName: 'Chưa cột nào là họ và tên. Hãy chọn “Họ và tên” ở cột có tên người.',
  noRows: 'Trang tính này không có dòng nào là người.',
  firstRows: (shown: string, all: string) => `Hiện ${shown} dòng đầu trong ${all} dòng; tất cả đều được đọc.`,
  rowNumber: 'Dòng',
  state: 'Tình trạng',
  isNew: 'thêm mới',
  isKnown: 'đã có tên',
  willAdd: (count: string) => `${count} người sẽ được thêm.`,
  willUpdate: (count: string) => `${count} người đã có được cập nhật theo danh sách.`,
  known: (count: string) => `${count} người trong danh sách trùng họ tên với người đã có:`,
  same: { skip: 'Bỏ qua', update: 'Cập nhật người đã có', add: 'Vẫn thêm (người khác cùng tên)' },
  nameless: (count: string, rows: string) => `${count} dòng không có họ tên nên không lấy: dòng ${rows}.`,
  repeated: (count: string, rows: string) => `${count} dòng lặp lại y hệt dòng trên nên không lấy: dòng ${rows}.`,
  namesakes: (names: string) => `Cùng họ tên nhưng khác chức vụ, đơn vị trong danh sách, vẫn thêm đủ: ${names}.`,
  remarks,
  skipped: (count: string) => `${count} dòng không phải là người (tiêu đề, tổng cộng, chữ ký, dòng đầu lặp lại)`,
  cancel: 'Hủy',
  add: (count: string) => `Thêm ${count} người`,
  update: (count: string) => `Cập nhật ${count} người`,
  addAndUpdate: (added: string, updated: string) => `Thêm ${added}, cập nhật ${updated} người`,
  nothing: 'Không có ai để thêm',
  done: (added: number, updated: number) =>
    [added > 0 ? `Đã thêm ${added} người` : '', updated > 0 ? `đã cập nhật ${updated} người` : '']
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^đ/, 'Đ')
      .concat('.'),
} as const
