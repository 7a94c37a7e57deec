/** What the checks say of directives and of figures. `task` is the task's number and first words. */
export const taskFindings = {
  none: 'Chưa có ý kiến chỉ đạo hay nhiệm vụ nào; hãy nhập ở thẻ Chỉ đạo.',
  noneFor: (body: string) => `Không có nhiệm vụ nào giao ${body}.`,
  task: (number: string, text: string) => (text === '' ? `Nhiệm vụ ${number}` : `Nhiệm vụ ${number} (“${text}”)`),
  noText: (number: string) => `Nhiệm vụ ${number} chưa có nội dung.`,
  assignee: (task: string) => `${task} chưa giao đơn vị nào.`,
  assignees: (count: number, numbers: string) =>
    `${count} nhiệm vụ chưa giao đơn vị nào (nhiệm vụ ${numbers}); mỗi nhiệm vụ cần đúng một đơn vị chủ trì.`,
  leads: (task: string, leads: string) =>
    `${task} giao nhiều đơn vị cùng chủ trì (${leads}); hãy để một đơn vị chủ trì, các đơn vị khác phối hợp.`,
  deadline: (task: string) => `${task} chưa có thời hạn.`,
  deadlines: (count: number, numbers: string) =>
    `${count} nhiệm vụ chưa có thời hạn (nhiệm vụ ${numbers}); hãy ghi ngày, kỳ hạn hoặc “thường xuyên”.`,
  vague: (task: string, said: string) => `${task} có thời hạn chưa rõ (“${said}”); hãy ghi ngày cụ thể nếu có.`,
  yearless: (task: string, said: string) => `${task} có thời hạn thiếu năm (“${said}”); hãy ghi đủ ngày, tháng, năm.`,
  yearInferred: (task: string, said: string, date: string) =>
    `${task} ghi “${said}”, chương trình hiểu là ${date} theo năm họp suy ra; hãy xem lại năm.`,
  beforeMeeting: (task: string, due: string, held: string) =>
    `${task} có thời hạn ${due}, trước cả ngày họp ${held}; hãy sửa thời hạn hoặc ngày họp.`,
  beforeNotice: (task: string, due: string, issued: string) =>
    `${task} có thời hạn ${due}, trước ngày ban hành văn bản ${issued}; hãy sửa thời hạn hoặc ngày ban hành.`,
  reversed: (task: string, from: string, to: string) =>
    `${task} có kỳ hạn từ ${from} đến ${to}, ngày cuối trước ngày đầu; hãy sửa.`,
  alsoCoordinator: (task: string, body: string) =>
    `${task} ghi ${body} vừa chủ trì vừa phối hợp; hãy bỏ một trong hai.`,
  orderedOutside: (task: string, verb: string, body: string) =>
    `${task} dùng “${verb}” với ${body}, cơ quan không thuộc quyền; văn bản thường dùng “đề nghị”. Nếu đúng là lời nói thì giữ nguyên.`,
  askedInside: (task: string, body: string) =>
    `${task} dùng “đề nghị” với ${body}, đơn vị trực thuộc; văn bản thường dùng “giao”, “yêu cầu”. Nếu đúng là lời nói thì giữ nguyên.`,
  verbDiffers: (task: string, verb: string, said: string) =>
    `${task} ghi động từ “${verb}” nhưng lời chỉ đạo lại mở đầu bằng “${said}”; phải giữ đúng lời đã nói.`,
  doubled: (one: string, other: string) => `Nhiệm vụ ${one} và nhiệm vụ ${other} trùng lời; hãy bỏ một.`,
  noResult: (task: string) => `${task} đã hoàn thành nhưng chưa ghi văn bản kết quả.`,
  noResults: (count: number, numbers: string) =>
    `${count} nhiệm vụ đã hoàn thành nhưng chưa ghi văn bản kết quả (nhiệm vụ ${numbers}).`,
  notOverdue: (body: string) =>
    `Không có nhiệm vụ nào${body === '' ? '' : ` của ${body}`} quá hạn; hãy xem có cần đôn đốc không.`,
  otherIssuers: (count: number, name: string) =>
    `${count} ý kiến chỉ đạo không phải của ${name} nên không đưa vào thông báo kết luận này.`,
  concluder: 'Không rõ ai kết luận: các chỉ đạo chưa ghi người chỉ đạo và chưa có người chủ trì.',
} as const

export const figureFindings = {
  twoValues: (indicator: string, period: string, one: string, other: string) =>
    `Số liệu “${indicator}”${period === '' ? '' : ` (${period})`} có hai giá trị: ${one} và ${other}; hãy thống nhất một số.`,
  mayDiffer: (indicator: string, one: string, other: string) =>
    `Số liệu “${indicator}” ghi ${one} và ${other}; hãy xem có phải cùng một số, cùng kỳ.`,
  toldOther: (indicator: string, recorded: string, said: string, place: string) =>
    `${place} nêu “${said}” về “${indicator}”, còn bảng số liệu ghi ${recorded}; hãy xem lại số nào đúng.`,
  unit: (indicator: string) => `Số liệu “${indicator}” chưa có đơn vị tính.`,
  period: (count: number, names: string) => `${count} số liệu chưa ghi kỳ (${names}).`,
  base: (indicator: string) => `Số liệu “${indicator}” có mức tăng, giảm nhưng không rõ so với kỳ nào.`,
  places: { assessments: 'Một đánh giá', speeches: 'Một ý kiến phát biểu', directives: 'Một nhiệm vụ' },
} as const
