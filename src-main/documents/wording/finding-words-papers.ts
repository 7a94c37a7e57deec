/** What the checks say of one paper's own matters: its number, dates, signer, recipients, content. */
export const contentFindings = {
  none: 'Chưa có nội dung nào: không báo cáo, ý kiến, biểu quyết hay chỉ đạo; hãy nhập diễn biến cuộc họp.',
  conclusion: 'Biên bản chưa có kết luận của chủ tọa; hãy nhập ý kiến kết luận hoặc các ý kiến chỉ đạo.',
} as const

export const recordFindings = {
  numberUndated: (number: string) =>
    `Đã có số ${number} nhưng chưa có ngày ban hành; ngày ban hành là ngày cho số, hãy ghi ngày.`,
  datedUnnumbered: (date: string) => `Đã ghi ngày ban hành ${date} nhưng chưa có số; hãy cấp số.`,
  sameNumber: (number: string, one: string, other: string) =>
    `Số ${number} đang ghi cho cả “${one}” và “${other}”; hãy sửa một trong hai.`,
  numberOfAnother: (number: string, paper: string, day: string, series: string) =>
    `Số ${number} trong sổ số ${series} đã cấp cho “${paper}” (${day}); hãy lấy số khác, hoặc sửa chỗ ghi sai.`,
  numberNotInRegister: (number: string, series: string) =>
    `Số ${number} chưa có trong sổ số ${series}; hãy ghi vào sổ để số này không bị cấp lần nữa.`,
  symbolBlanks: (symbol: string) => `Ký hiệu “${symbol}” có dấu cách; ký hiệu viết liền, không cách chữ.`,
  beforeMeeting: (issued: string, held: string) =>
    `Ngày ban hành ${issued} trước ngày họp ${held}; hãy sửa một trong hai.`,
  invitationAfter: (issued: string, held: string) =>
    `Giấy mời ghi ngày ban hành ${issued}, sau ngày họp ${held}; hãy sửa một trong hai.`,
  inFuture: (issued: string, today: string) => `Ngày ban hành ${issued} chưa tới (hôm nay ${today}); hãy xem lại.`,
  invitationLate: (issued: string, held: string, latest: string) =>
    `Giấy mời ngày ${issued} cho cuộc họp ngày ${held}: phải gửi trước ít nhất 3 ngày làm việc, muộn nhất ${latest}. Nếu họp gấp, hãy đánh dấu “họp khẩn”.`,
  invitationLateToday: (held: string, latest: string) =>
    `Cuộc họp ngày ${held}: giấy mời phải gửi muộn nhất ${latest} (trước ít nhất 3 ngày làm việc), nay đã quá. Nếu họp gấp, hãy đánh dấu “họp khẩn”.`,
  noticeLate: (issued: string, latest: string) =>
    `Thông báo kết luận ngày ${issued}: phải gửi trong 5 ngày làm việc sau cuộc họp, muộn nhất ${latest}.`,
  noticeLateToday: (latest: string) =>
    `Thông báo kết luận phải gửi trong 5 ngày làm việc sau cuộc họp, muộn nhất ${latest}; nay đã quá.`,
  replyAfter: (reply: string, held: string) =>
    `Hạn đăng ký dự họp ${reply} sau ngày họp ${held}; hãy sửa một trong hai.`,
  replyBeforeIssue: (reply: string, issued: string) =>
    `Hạn đăng ký dự họp ${reply} trước ngày giấy mời ${issued}; hãy sửa một trong hai.`,
  lawNumber: (text: string) => `Căn cứ “${text}”: luật, pháp lệnh chỉ ghi tên, không ghi số và cơ quan ban hành.`,
  basisBare: (text: string) =>
    `Căn cứ “${text}” chưa đủ số, ký hiệu và ngày, tháng, năm ban hành; lần viện dẫn đầu phải ghi đủ.`,
} as const

export const signerFindings = {
  none: 'Cơ quan chưa có người ký văn bản này nên phần ký để chấm; hãy thêm người ký ở thẻ Thông tin.',
  noName: 'Người ký chưa có họ tên nên chỗ tên để chấm; hãy ghi họ tên ở thẻ Thông tin.',
  unknown: (name: string) =>
    `Văn bản chọn người ký “${name}” nhưng cơ quan không có người ký này; hãy chọn lại hoặc thêm ở thẻ Thông tin.`,
  isChair: (name: string) =>
    `${name} vừa là người chủ trì vừa ký thông báo kết luận; thông báo do văn phòng ký thừa lệnh (TL.), hãy chọn người ký khác.`,
  redelegated: (name: string) =>
    `${name} ký thừa ủy quyền (TUQ.) qua người khác; người được ủy quyền không được ủy quyền lại, hãy bỏ bớt một dòng.`,
  ownDeputy: (mark: string, title: string) =>
    `Phần ký ghi “${mark} ${title}” nhưng chức vụ người ký cũng là “${title}”; người ký thay, ký thừa lệnh phải có chức vụ khác.`,
  notDeputy: (title: string) =>
    `Người ký thay (KT.) có chức vụ “${title}”, không phải cấp phó; hãy xem lại quyền hạn ký.`,
  degree: (name: string, degree: string) =>
    `Tên người ký “${name}” có “${degree}”; không ghi học hàm, học vị, danh hiệu trước họ tên người ký.`,
  collective: (body: string) =>
    `${body} làm việc theo chế độ tập thể; quyền hạn ký thường phải có “TM.” (thay mặt). Hãy xem lại nếu không phải thẩm quyền riêng của người đứng đầu.`,
  partyDeputy: 'Cấp ủy là tập thể nên phó bí thư ký “T/M”, không ký “K/T”; hãy sửa quyền hạn ký.',
} as const

export const recipientFindings = {
  none: 'Chưa có nơi nhận nào ngoài dòng lưu; hãy ghi ở thẻ Thông tin.',
  doubled: (name: string) => `Nơi nhận “${name}” ghi hai lần; hãy bỏ một.`,
  sameAsAbove: 'Nơi nhận có “Như trên” nhưng văn bản này không có dòng “Kính gửi”; hãy ghi rõ nơi nhận.',
} as const

export const invitationFindings = {
  content:
    'Giấy mời chưa nêu nội dung họp (chương trình) và tài liệu; hãy nhập chương trình hoặc yêu cầu với người dự.',
  contact: 'Cơ quan chưa có số điện thoại, thư điện tử liên hệ để người được mời trả lời; hãy ghi ở thẻ Thông tin.',
} as const

export const speechFindings = {
  gone: 'Không tìm thấy bài phát biểu này trong cuộc họp; hãy chọn lại.',
  absentSaluted: (line: string, name: string) =>
    `Lời thưa “${line}” nhắc ${name}, nhưng ${name} ghi là vắng; hãy sửa lời thưa hoặc tình trạng dự họp.`,
  tooLong: (minutes: number, target: number) =>
    `Bài phát biểu dài khoảng ${minutes} phút khi đọc, mục tiêu ${target} phút; hãy rút bớt.`,
  tasksLost: (name: string) =>
    `Bài phát biểu của ${name} có đoạn đánh dấu chỉ đạo nhưng chưa có nhiệm vụ nào lấy từ bài này; thông báo kết luận sẽ thiếu.`,
} as const

/** Words before a name that a signature must not have (NĐ 30, Phụ lục I, II.7.c). */
export const degreeBefore =
  /^(?:(?:GS|PGS|TS|TSKH|ThS|Ths|BS|BSCKI{1,2}|DS|KS|CN|NGƯT|NGND|NSƯT|NSND|Giáo sư|Phó giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Anh hùng)[.\s]+)+/u
/** Bodies whose people may: armed forces, education, health, science. */
export const degreeBodies =
  /quân sự|quân đội|công an|biên phòng|đại học|cao đẳng|học viện|trường|bệnh viện|y tế|viện |khoa học/iu
export const collectiveBodies = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?!\p{L})/iu
/** What a deputy's or an acting head's title begins with. */
export const deputyTitle = /^(?:phó|q\.|quyền)(?!\p{L})/iu
export const secretaryPost = /^bí thư/iu
export const sameAsAboveLine = /^[-–\s]*như trên/iu
export const lawWithNumber = /^(?:căn cứ\s+)?(?:bộ luật|luật|pháp lệnh)\b.*\b(?:số\s+)?\d+\/\d{4}\/(?:QH|UBTVQH)/iu
export const citedType =
  /^(?:căn cứ\s+)?(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn)(?!\p{L})/iu
export const citedNumber = /\d+\s*[/-]\s*\S+/u
export const citedDate = /ngày\s+\d{1,2}\s*(?:\/|tháng)/iu
/** QĐ 45/2018/QĐ-TTg does not cover them: sessions of the Government and of People's Committees. */
export const ownProcedure = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|chính phủ)(?!\p{L})/iu
