import { NEAR_DAYS } from '#domain/directive-standing.ts'
import type { DocumentKind } from '#domain/document-record.ts'

/** One command of `thuky`: how it is written, what it takes, and one sentence about it. */
export type CommandDescription = {
  usage: string
  summary: string
  /** Names of the positional arguments, all required unless the name ends in `?`. */
  takes: readonly string[]
  options: readonly OptionName[]
}

/** Options that some command takes; all commands take the common ones as well. */
export const options = {
  date: { type: 'string', text: '--date YYYY-MM-DD   ngày đăng hoặc ngày ghi, để suy ra năm còn thiếu' },
  'accept-all': {
    type: 'boolean',
    text: '--accept-all        nhận mọi đề xuất (mỗi mục vẫn giữ chỗ trích trong nguồn)',
  },
  glossary: {
    type: 'boolean',
    text: '--glossary          trước khi đọc, sửa chữ theo danh sách “Nghe → đúng” của cơ quan; bản chưa sửa vẫn được giữ',
  },
  'keep-anyway': {
    type: 'boolean',
    text: '--keep-anyway       vẫn làm tiếp dù không thấy cuộc họp nào trong ghi chép',
  },
  kind: {
    type: 'string',
    text: '--kind LOẠI         loại văn bản (danh sách ở dưới), hoặc all: mọi văn bản (thư gửi chung thì một bản)',
  },
  target: {
    type: 'string',
    text: '--target NƠI-NHẬN   chỉ một trong nhiều bản cùng loại: đơn vị, người, bài phát biểu, thứ tự danh sách',
  },
  out: { type: 'string', text: '--out ĐƯỜNG-DẪN     thư mục (hoặc tệp .docx) nhận văn bản; tệp đã có không bị ghi đè' },
  profile: {
    type: 'string',
    text: '--profile MÃ         bộ quy định để soát: state-nd30 | party-hd36 | party-hd05; bỏ trống thì tự chọn',
  },
  open: { type: 'boolean', text: '--open              chỉ những chỉ đạo đang mở' },
  overdue: { type: 'boolean', text: '--overdue           chỉ những chỉ đạo quá hạn' },
  unit: { type: 'string', text: '--unit ĐƠN-VỊ       chỉ của một đơn vị chủ trì; gõ không dấu cũng được' },
  issuer: { type: 'string', text: '--issuer NGƯỜI      chỉ của một người giao' },
  'per-meeting': {
    type: 'boolean',
    text: '--per-meeting       công văn đôn đốc: mỗi cuộc họp một công văn, không gộp theo đơn vị',
  },
  from: { type: 'string', text: '--from YYYY-MM-DD   số liệu, báo cáo: chỉ đạo giao từ ngày này' },
  to: { type: 'string', text: '--to YYYY-MM-DD     số liệu, báo cáo: chỉ đạo giao đến hết ngày này' },
  format: {
    type: 'string',
    text: '--format LOẠI       csv: bảng cả sổ; ics: lịch các thời hạn; docx, xlsx: phiếu cập nhật, mỗi đơn vị một tệp trong thư mục --out',
  },
  accept: { type: 'boolean', text: '--accept            nhận những dòng chắc chắn của phiếu; không có thì chỉ xem' },
  repair: { type: 'boolean', text: '--repair            sửa những gì suy ra được (danh mục, chỉ mục tìm kiếm)' },
  check: { type: 'boolean', text: '--check             chỉ xem tệp sao lưu có gì, chưa thay đổi gì' },
  replace: {
    type: 'boolean',
    text: '--replace           thay cả cuộc họp đang có mà khác bản sao lưu (bản cũ được chụp lại)',
  },
  port: { type: 'string', text: '--port N            cổng trên máy này; 0 là cổng trống bất kỳ' },
  sample: { type: 'boolean', text: '--sample            mở kèm cuộc họp mẫu' },
  json: { type: 'boolean', text: '--json              in kết quả dạng JSON' },
  data: { type: 'string', text: '--data THƯ-MỤC      tủ hồ sơ; mặc định là thư mục riêng của người dùng' },
  help: { type: 'boolean', text: '--help              in hướng dẫn này' },
} as const

export type OptionName = keyof typeof options
export const commonOptions = ['json', 'data', 'help'] as const satisfies readonly OptionName[]

export const commands = {
  extract: {
    usage: 'extract TỆP [--date YYYY-MM-DD] [--glossary] [--keep-anyway] [--json]',
    takes: ['file'],
    options: ['date', 'glossary', 'keep-anyway'],
    summary: 'Đọc ghi chép và in những gì tìm thấy; không lưu gì.',
  },
  import: {
    usage: 'import TỆP [--date YYYY-MM-DD] [--glossary] [--accept-all] [--keep-anyway]',
    takes: ['file'],
    options: ['date', 'glossary', 'accept-all', 'keep-anyway'],
    summary: 'Lưu ghi chép thành cuộc họp cùng các đề xuất.',
  },
  list: { usage: 'list', takes: [], options: [], summary: 'In danh sách cuộc họp.' },
  show: { usage: 'show MÃ', takes: ['id'], options: [], summary: 'In một cuộc họp.' },
  search: {
    usage: 'search CHỮ',
    takes: ['text'],
    options: [],
    summary: 'Tìm trong mọi cuộc họp, không cần gõ dấu; nhận "cụm từ", nguoi:, coquan:, tu:, den:, han: …',
  },
  export: {
    usage: 'export MÃ --kind LOẠI|all [--target …] --out …',
    takes: ['id'],
    options: ['kind', 'target', 'out'],
    summary: 'Xuất văn bản Word của một cuộc họp; tệp đã có không bị ghi đè.',
  },
  sample: {
    usage: 'sample --out THƯ-MỤC',
    takes: [],
    options: ['out'],
    summary: 'Nhập cuộc họp mẫu và xuất mọi văn bản làm được từ đó.',
  },
  serve: {
    usage: 'serve [--port N] [--sample]',
    takes: [],
    options: ['port', 'sample'],
    summary: 'Mở chương trình trong trình duyệt của máy này.',
  },
  snapshot: {
    usage: 'snapshot list MÃ | make MÃ | restore MÃ TÊN-BẢN',
    takes: ['action', 'id', 'name?'],
    options: [],
    summary: 'Xem, tạo, lấy lại bản chụp của một cuộc họp.',
  },
  directives: {
    usage:
      'directives list | export --out … [--format csv|ics|docx|xlsx] [--open] [--overdue] [--unit …] [--issuer …] | letters --out THƯ-MỤC [--unit …] [--issuer …] [--overdue | --open] [--per-meeting] | figures [--from …] [--to …] [--out …] | report --out … [--from …] [--to …] | import-sheet TỆP [--accept | --accept-all]',
    takes: ['action', 'file?'],
    options: [
      'open',
      'overdue',
      'unit',
      'issuer',
      'per-meeting',
      'from',
      'to',
      'format',
      'out',
      'accept',
      'accept-all',
    ],
    summary: `Sổ theo dõi chỉ đạo của mọi cuộc họp: in ra, xuất bảng cho Excel, xuất lịch thời hạn (ics), xuất phiếu cập nhật cho từng đơn vị (docx, xlsx), công văn đôn đốc (letters: mỗi đơn vị một công văn gộp các cuộc họp, việc quá hạn và đến hạn trong ${NEAR_DAYS} ngày), số liệu và báo cáo tình hình thực hiện của một kỳ, nhập phiếu đơn vị gửi lại.`,
  },
  review: {
    usage: 'review list | show MÃ | export MÃ --out THƯ-MỤC | import TỆP [MÃ]',
    takes: ['action', 'id?', 'name?'],
    options: ['out'],
    summary:
      'Lãnh đạo duyệt: cuộc họp nào đang chờ, từng nội dung đang ở đâu, xuất bản xin ý kiến, đọc bản lãnh đạo gửi lại.',
  },
  doctor: {
    usage: 'doctor [--repair]',
    takes: [],
    options: ['repair'],
    summary: 'Soát mọi tệp của tủ hồ sơ; chỉ sửa những gì suy ra được.',
  },
  backup: {
    usage: 'backup --out THƯ-MỤC',
    takes: [],
    options: ['out'],
    summary: 'Sao lưu cả tủ hồ sơ thành một tệp .zip, rồi đọc lại để chắc là được.',
  },
  restore: {
    usage: 'restore TỆP.zip [--check] [--replace]',
    takes: ['file'],
    options: ['check', 'replace'],
    summary: 'Lấy lại từ tệp sao lưu; không xoá, không ghi đè gì nếu không thêm --replace.',
  },
  move: {
    usage: 'move THƯ-MỤC',
    takes: ['folder'],
    options: [],
    summary: 'Chuyển tủ hồ sơ sang thư mục khác; bản cũ giữ nguyên.',
  },
  check: {
    usage: 'check TỆP.docx [--profile MÃ] [--json]',
    takes: ['file'],
    options: ['profile'],
    summary: 'Soát thể thức một tệp Word bất kỳ; nêu từng chỗ khác quy định.',
  },
  api: { usage: 'api', takes: [], options: [], summary: 'In danh sách chức năng kèm lược đồ JSON.' },
  call: {
    usage: 'call TÊN [JSON|-]',
    takes: ['name', 'input?'],
    options: [],
    summary: 'Gọi một chức năng bất kỳ; “-” đọc JSON từ đầu vào.',
  },
} as const satisfies Record<string, CommandDescription>

export type CommandName = keyof typeof commands

/** Exit codes as `--help` prints them; `shells/cli/exit-code.ts` maps each refusal to one. */
export const exitCodeWords: Record<number, string> = {
  0: 'xong',
  1: 'lỗi của chương trình',
  2: 'lệnh hoặc dữ liệu gửi vào chưa đúng',
  3: 'không tìm thấy',
  4: 'không được phép: tủ hồ sơ đang có người ghi hoặc chỉ cho đọc, bản gốc đã cũ, cuộc họp có độ mật',
  5: 'ghi chép không đọc được hoặc không có cuộc họp',
  6: 'tệp trong tủ hồ sơ bị hỏng hoặc mới hơn chương trình',
  7: 'không ghi được xuống đĩa',
  8: 'tệp Word có chỗ khác thể thức (lệnh check)',
}

/** The kinds of papers as `--help` lists them. */
export const kindWords = {
  minutes: 'biên bản',
  'review-copy': 'bản xin ý kiến duyệt của lãnh đạo',
  'conclusion-notice': 'thông báo kết luận',
  report: 'báo cáo kết quả',
  invitation: 'giấy mời',
  reminder: 'công văn đôn đốc, từng đơn vị',
  'attendee-list': 'danh sách đại biểu (--target protocol | alphabetical)',
  'directive-table': 'bảng theo dõi ý kiến chỉ đạo',
  'task-slip': 'phiếu giao nhiệm vụ, từng đơn vị',
  speech: 'bài phát biểu, từng bài',
  'news-item': 'tin',
  'press-release': 'thông cáo báo chí',
  communique: 'thông cáo (văn bản hành chính)',
} as const satisfies Record<DocumentKind, string>

/** Words of the command line's own output. */
export const cliWords = {
  title: 'Thư Ký – biên bản, thông báo, báo cáo và tin từ một bản ghi cuộc họp, làm việc ngoại tuyến.',
  usage: 'Cách dùng',
  commands: 'Lệnh',
  options: 'Tuỳ chọn',
  kinds: 'Loại văn bản',
  exitCodes: 'Mã kết thúc',
  missingCommand: 'Chưa có lệnh.',
  fileRead: 'Đã đọc “{file}”: {done}.',
  otherEncodings: 'cũng có thể đọc theo {names}',
  unknownCommand: 'Không có lệnh “{name}”.',
  unknownOption: 'Tuỳ chọn không đúng: {name}.',
  missingArgument: 'Lệnh “{command}” còn thiếu: {name}.',
  extraArgument: 'Lệnh “{command}” thừa: {name}.',
  badKind: 'Không có loại văn bản “{name}”.',
  badPort: 'Cổng “{name}” không đúng, cần số từ 0 đến 65535.',
  portTaken: 'Cổng {name} đang có chương trình khác dùng hoặc không được phép dùng. Hãy chọn cổng khác, hoặc 0.',
  noGlossary:
    'Không sửa chữ nào theo “Nghe → đúng”: danh sách của cơ quan (Danh bạ › Cơ quan) còn trống, hoặc ghi chép không có chữ nào của danh sách.',
  noMeetings: 'Chưa có cuộc họp nào. Nhập ghi chép bằng “thuky import TỆP”.',
  noHits: 'Không tìm thấy.',
  looseHits: 'Không nơi nào có nguyên cụm này; dưới đây là những đoạn có đủ các chữ.',
  moreHits: '… và những cuộc họp khác; hãy tìm hẹp hơn hoặc thêm bộ lọc.',
  untitled: '(chưa đặt tên)',
  noDate: '(chưa rõ ngày)',
  yearInferred: ' (năm suy ra)',
  imported: 'Đã lưu cuộc họp {id}: {title}',
  alreadyThere: 'Cuộc họp mẫu đã có trong tủ hồ sơ, mã {id}; không tạo bản thứ hai.',
  dataFolder: 'Tủ hồ sơ: {folder}',
  wrote: 'Đã xuất: {file}',
  notWritten: 'Chưa xuất ({name}): {message}',
  noSuchPaper: 'Cuộc họp này không có văn bản loại “{name}”.',
  serving: 'Thư Ký đang chạy tại {address}',
  stopHint: 'Chỉ máy này mở được địa chỉ trên. Nhấn Ctrl+C để dừng.',
  readOnly: 'Chỉ đọc: {reason}',
  found: 'Tìm thấy',
  attendance: 'Người dự họp',
  directives: 'Ý kiến chỉ đạo',
  figures: 'Số liệu',
  counts: {
    fields: 'thông tin cuộc họp',
    attendees: 'người dự họp',
    groups: 'nhóm đại biểu',
    speeches: 'lời phát biểu',
    directives: 'ý kiến chỉ đạo',
    figures: 'số liệu',
    awards: 'khen thưởng',
    assessments: 'đánh giá, kết quả',
    photos: 'ảnh',
  },
} as const

/** Fills the `{name}` places of a sentence. */
export function fillWords(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** What `npm start` says of its choice. */
export const launchWords = {
  electron: 'Mở Thư Ký trong cửa sổ Electron ({path}).',
  noElectron:
    'Máy này chưa có Electron và không tải được, nên Thư Ký chạy trong trình duyệt của máy (chỉ máy này vào được).',
  noDisplay:
    'Có Electron nhưng không có màn hình để mở cửa sổ, nên Thư Ký chạy trong trình duyệt (chỉ máy này vào được).',
} as const
