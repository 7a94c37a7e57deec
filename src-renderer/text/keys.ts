/** Where a key acts: everywhere, or on one screen or part of it. */
export const keyScopes = {
  window: 'Mọi nơi',
  find: 'Trong màn hình đang mở',
  meetings: 'Danh sách cuộc họp',
  editor: 'Cuộc họp đang mở',
  rows: 'Bảng trong cuộc họp',
  speeches: 'Diễn biến',
  papers: 'Văn bản của cuộc họp',
  capture: 'Nhập ghi chép',
  register: 'Theo dõi chỉ đạo',
  directory: 'Danh bạ',
  approval: 'Lãnh đạo duyệt',
} as const
export type KeyScope = keyof typeof keyScopes

/** One key: where it acts, how `useShortcut` writes it, what it does. */
export type KeyEntry = { scope: KeyScope; key: string; what: string }

/**
 * Every key of the program but those of the review, which has its own list: the table of keys shows this one, the
 * screens take their keys from it.
 */
export const keys = {
  commands: { scope: 'window', key: 'ctrl+k', what: 'Mọi lệnh, mở nhanh cuộc họp, người, cơ quan' },
  newMeeting: { scope: 'window', key: 'ctrl+n', what: 'Cuộc họp mới' },
  importNotes: { scope: 'window', key: 'ctrl+i', what: 'Nhập ghi chép' },
  searchAll: { scope: 'window', key: 'ctrl+shift+f', what: 'Tìm trong mọi cuộc họp' },
  guide: { scope: 'window', key: 'f1', what: 'Hướng dẫn' },
  keyTable: { scope: 'window', key: 'ctrl+/', what: 'Bảng phím tắt này' },
  nextPane: { scope: 'window', key: 'f6', what: 'Sang phần tiếp theo của cửa sổ' },
  lastPane: { scope: 'window', key: 'shift+f6', what: 'Về phần trước của cửa sổ' },
  closeTab: { scope: 'window', key: 'alt+w', what: 'Đóng cuộc họp đang xem' },
  tab1: { scope: 'window', key: 'alt+1', what: 'Cuộc họp đang mở thứ 1' },
  tab2: { scope: 'window', key: 'alt+2', what: 'Cuộc họp đang mở thứ 2' },
  tab3: { scope: 'window', key: 'alt+3', what: 'Cuộc họp đang mở thứ 3' },
  tab4: { scope: 'window', key: 'alt+4', what: 'Cuộc họp đang mở thứ 4' },
  tab5: { scope: 'window', key: 'alt+5', what: 'Cuộc họp đang mở thứ 5' },
  tab6: { scope: 'window', key: 'alt+6', what: 'Cuộc họp đang mở thứ 6' },
  tab7: { scope: 'window', key: 'alt+7', what: 'Cuộc họp đang mở thứ 7' },
  tab8: { scope: 'window', key: 'alt+8', what: 'Cuộc họp đang mở thứ 8' },
  tab9: { scope: 'window', key: 'alt+9', what: 'Cuộc họp đang mở thứ 9' },

  find: { scope: 'find', key: 'ctrl+f', what: 'Tìm, lọc tại chỗ' },

  openMeeting: { scope: 'meetings', key: 'enter', what: 'Mở cuộc họp đang chọn' },
  copyMeeting: { scope: 'meetings', key: 'ctrl+d', what: 'Tạo cuộc họp mới từ cuộc họp đang chọn' },
  removeMeeting: { scope: 'meetings', key: 'delete', what: 'Chuyển cuộc họp đang chọn vào thùng rác' },

  undo: { scope: 'editor', key: 'ctrl+z', what: 'Hoàn tác' },
  redo: { scope: 'editor', key: 'ctrl+y', what: 'Làm lại' },
  redoToo: { scope: 'editor', key: 'ctrl+shift+z', what: 'Làm lại' },
  sidePane: { scope: 'editor', key: 'ctrl+.', what: 'Mở, đóng khung Kiểm tra, Nguồn, Lịch sử' },

  nextRow: { scope: 'rows', key: 'enter', what: 'Xuống dòng dưới; ở dòng cuối thì thêm dòng' },
  addRow: { scope: 'rows', key: 'ctrl+enter', what: 'Thêm dòng ngay bên dưới' },
  splitRow: { scope: 'rows', key: 'ctrl+shift+enter', what: 'Tách chỉ đạo tại con trỏ' },
  fillFromText: { scope: 'rows', key: 'alt+enter', what: 'Điền đơn vị, thời hạn nêu trong câu của chỉ đạo' },
  rowUp: { scope: 'rows', key: 'alt+arrowup', what: 'Đưa dòng lên' },
  rowDown: { scope: 'rows', key: 'alt+arrowdown', what: 'Đưa dòng xuống' },
  rowIn: { scope: 'rows', key: 'alt+arrowright', what: 'Thành ý nhỏ' },
  rowOut: { scope: 'rows', key: 'alt+arrowleft', what: 'Thành ý lớn' },
  chooseRow: { scope: 'rows', key: 'escape', what: 'Từ ô ra cả dòng, để chọn, bỏ, đổi chỗ' },

  addSpeech: { scope: 'speeches', key: 'ctrl+enter', what: 'Thêm ý kiến bên dưới' },
  speechUp: { scope: 'speeches', key: 'alt+arrowup', what: 'Đưa ý kiến lên' },
  speechDown: { scope: 'speeches', key: 'alt+arrowdown', what: 'Đưa ý kiến xuống' },
  findNext: { scope: 'speeches', key: 'f3', what: 'Chỗ tìm thấy tiếp theo' },
  findLast: { scope: 'speeches', key: 'shift+f3', what: 'Chỗ tìm thấy trước' },
  bold: { scope: 'speeches', key: 'ctrl+b', what: 'Chữ đậm' },
  italic: { scope: 'speeches', key: 'ctrl+i', what: 'Chữ nghiêng, khi con trỏ ở trong bài' },
  markDirective: { scope: 'speeches', key: 'alt+d', what: 'Đánh dấu đoạn bôi đen là chỉ đạo' },
  markFigure: { scope: 'speeches', key: 'alt+s', what: 'Đánh dấu đoạn bôi đen là số liệu' },
  markQuotation: { scope: 'speeches', key: 'alt+t', what: 'Đánh dấu đoạn bôi đen là trích dẫn' },
  markHidden: { scope: 'speeches', key: 'alt+k', what: 'Đánh dấu đoạn bôi đen là không công bố' },
  toDirective: { scope: 'speeches', key: 'alt+shift+d', what: 'Ghi đoạn bôi đen vào Chỉ đạo' },
  toFigure: { scope: 'speeches', key: 'alt+shift+s', what: 'Ghi đoạn bôi đen vào Số liệu' },

  exportPaper: { scope: 'papers', key: 'ctrl+e', what: 'Xuất văn bản đang xem' },

  readNotes: { scope: 'capture', key: 'ctrl+enter', what: 'Đọc ghi chép' },
  replaceWords: { scope: 'capture', key: 'ctrl+h', what: 'Thay mọi chỗ theo bảng từ' },
  nextMark: { scope: 'capture', key: 'f8', what: 'Chỗ cần xem tiếp theo' },
  lastMark: { scope: 'capture', key: 'shift+f8', what: 'Chỗ cần xem trước' },

  recordProgress: { scope: 'register', key: 'u', what: 'Cập nhật chỉ đạo đang chọn' },
  recordDone: { scope: 'register', key: 'h', what: 'Ghi hoàn thành' },
  recordReminder: { scope: 'register', key: 'd', what: 'Ghi đôn đốc' },
  recordNote: { scope: 'register', key: 'n', what: 'Ghi ý kiến, ghi chú của lãnh đạo' },
  copyMessage: { scope: 'register', key: 'c', what: 'Chép lời nhắc về chỉ đạo đang chọn, để dán vào Zalo, thư' },
  chooseMessage: { scope: 'register', key: 'shift+c', what: 'Lời nhắc cho từng đơn vị' },
  acceptSheet: { scope: 'register', key: 'ctrl+enter', what: 'Nhận những dòng đã chọn của phiếu cập nhật' },
  printRegister: { scope: 'register', key: 'ctrl+p', what: 'In cả sổ, gồm những dòng chưa hiện trên màn hình' },

  nextItem: { scope: 'approval', key: 'j', what: 'Nội dung tiếp theo' },
  lastItem: { scope: 'approval', key: 'k', what: 'Nội dung trước' },
  approve: { scope: 'approval', key: 'd', what: 'Duyệt' },
  correct: { scope: 'approval', key: 's', what: 'Sửa tại chỗ' },
  giveBack: { scope: 'approval', key: 't', what: 'Trả lại kèm ý kiến' },
  withhold: { scope: 'approval', key: 'x', what: 'Không công bố' },
  acceptCopy: { scope: 'approval', key: 'ctrl+enter', what: 'Nhận những chỗ đã chọn của bản sửa trong Word' },

  addEntry: { scope: 'directory', key: 'alt+n', what: 'Thêm người hoặc cơ quan' },
} as const satisfies Record<string, KeyEntry>

/** The keys that go to the open meetings, in their order. */
export const tabKeys = [
  ...[keys.tab1, keys.tab2, keys.tab3, keys.tab4, keys.tab5, keys.tab6, keys.tab7, keys.tab8, keys.tab9],
]

/** How the names of keys are written for people. */
export const keyNames: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Delete',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** Words of the table of keys. */
export const keyWords = {
  title: 'Phím tắt',
  intro: 'Trong lúc bộ gõ đang ghép chữ, không phím nào làm gì khác ngoài gõ.',
  tabRow: 'Cuộc họp đang mở thứ 1 đến thứ 9',
  review: 'Duyệt đề xuất',
} as const
