import type { SourceFormat } from '#domain/source.ts'

const formats: Record<SourceFormat, string> = {
  pasted: 'Chữ dán hoặc gõ',
  text: 'Tệp chữ',
  markdown: 'Markdown',
  html: 'Trang web',
  word: 'Word (.docx)',
  oldWord: 'Word đời cũ (.doc)',
  rtf: 'RTF',
  openDocument: 'OpenDocument (.odt)',
  subtitles: 'Phụ đề, lời ghi tự động',
}

/** Words about a text that was opened or pasted: what it is, what was done to it, the way back. */
export const sourceWords = {
  format: formats,
  about: 'Nội dung trong ô là gì',
  edited: 'đã sửa tay',
  encoding: (name: string) => `bảng mã ${name}`,
  encodingLabel: 'Bảng mã',
  encodingChosen: (name: string) => `${name} (đang dùng)`,
  encodingOther: (name: string, sample: string) => `${name}: ${sample}`,
  viewOriginal: 'Xem bản gốc',
  takeBack: 'Trả lại bản gốc',
  originalTitle: 'Bản gốc, trước khi chuyển',
  originalIntro: 'Bản gốc được lưu cùng nguồn, để đối chiếu về sau.',
  close: 'Đóng',

  askTakeBack: 'Trả lại bản gốc?',
  askTakeBackBody: 'Sau khi chuyển, nội dung đã được sửa tay. Trả lại bản gốc thì những chỗ sửa đó ra khỏi ô.',
  askReplace: 'Thay nội dung đang có trong ô?',
  askReplaceBody: (name: string) =>
    `Ô đang có nội dung gõ tay hoặc dán vào, chưa thành cuộc họp. Mở “${name}” thì nội dung đó ra khỏi ô.`,
  askUndo: 'Ngay sau đó vẫn lấy lại được bằng Ctrl+Z trong ô.',
  replace: 'Thay bằng tệp này',
  keep: 'Thôi, giữ nguyên',
  oneFile: (name: string, others: number) =>
    `Đã mở “${name}”. Còn ${others} tệp nữa: thêm vào cuộc họp này ở màn hình duyệt, bằng nút Thêm nguồn.`,
  cleared: 'Đã xoá nội dung trong ô.',

  into: 'Nhập ghi chép vào cuộc họp',
  intoHint:
    'Chỉ những gì mới được đề xuất. Những gì đã nhận, đã bỏ, đã gõ đều giữ nguyên; bản cũ của nguồn vẫn còn để đối chiếu.',
  makeNew: 'Làm cuộc họp mới',
  edition: 'Nguồn này là',
  editionAuto: 'tự nhận ra theo tên tệp và nội dung',
  editionOf: (name: string) => `bản đã sửa của ${name}`,
  addDone: (count: string, each: string) => `Có ${count} đề xuất mới: ${each}.`,
  addNothing: 'Không có đề xuất nào mới. Những gì đã có vẫn nguyên.',
  addReplaced: (name: string) => `Đã nhận ra đây là bản sửa của “${name}”; bản cũ vẫn giữ trong danh sách nguồn.`,
  counted: {
    fields: 'thông tin cuộc họp',
    attendees: 'người dự',
    groups: 'nhóm dự',
    speeches: 'phát biểu',
    directives: 'chỉ đạo',
    figures: 'số liệu',
    awards: 'khen thưởng',
    assessments: 'đánh giá',
    photos: 'ảnh',
  },

  offer: 'Gợi ý cho nội dung vừa dán',
  offerEncoding: (name: string) => `Nội dung vừa dán gõ bằng bảng mã cũ ${name}. Chuyển sang Unicode thì thành:`,
  offerCase:
    'Nội dung vừa dán không phân biệt chữ hoa, chữ thường. Viết hoa lại đầu câu, tên người, tên cơ quan thì thành:',
  offerTiming: 'Nội dung vừa dán là phụ đề có mốc thời gian. Gộp thành câu, cất mốc thời gian riêng thì thành:',
  offerMarkup: 'Nội dung vừa dán có dấu định dạng. Bỏ các dấu đó thì thành:',
  offerOther: 'Nội dung vừa dán có chỗ cần làm sạch. Làm xong thì thành:',
  convert: (name: string) => `Chuyển sang Unicode từ ${name}`,
  restoreCase: 'Viết hoa lại',
  takeClean: 'Dùng bản này',
  decline: 'Để nguyên',
  from: 'đang là',
  to: 'thành',

  known: (title: string, day: string) =>
    `Nguồn này đã nhập vào cuộc họp “${title}”${day === '' ? '' : ` ngày ${day}`}. Đọc nữa thì thành cuộc họp thứ hai.`,
  openKnown: 'Mở cuộc họp đó',

  readingLeft: 'Có thể sang màn hình khác; đọc xong sẽ có cuộc họp mới trong danh sách. Nội dung vẫn ở trong ô.',
  stopped: 'Đã dừng đọc. Chưa lưu gì; nội dung vẫn còn trong ô.',
} as const
