/** What the checks say of the meeting itself and of its time: what is wrong, both values, what to do. */
export const meetingFindings = {
  title: 'Chưa có tên cuộc họp nên văn bản để chấm ở trích yếu; hãy ghi tên ở thẻ Thông tin.',
  titleWord: (word: string) =>
    `Tên cuộc họp bắt đầu bằng “${word}”, nên trích yếu sẽ thừa chữ; hãy chỉ ghi tên cuộc họp.`,
  organizer: 'Chưa có tên cơ quan ban hành nên phần đầu văn bản để trống; hãy ghi ở thẻ Thông tin.',
  heldOn: 'Chưa có ngày họp; hãy ghi ở thẻ Thông tin.',
  year: 'Ngày họp chưa có năm nên mọi ngày trong văn bản thiếu năm; hãy ghi đủ ngày, tháng, năm.',
  yearInferred: (year: number) =>
    `Năm họp ${year} do chương trình suy ra, chưa ai xác nhận; hãy xem lại rồi lưu ngày họp.`,
  startsAt: 'Chưa có giờ bắt đầu nên văn bản để chấm chỗ giờ, phút; hãy ghi ở thẻ Thông tin.',
  endsAt: 'Chưa có giờ kết thúc nên biên bản để chấm chỗ giờ, phút; hãy ghi ở thẻ Thông tin.',
  place: 'Chưa có địa điểm họp; hãy ghi đến tận phòng ở thẻ Thông tin.',
  vaguePlace: (place: string) =>
    `Địa điểm “${place}” chưa rõ thuộc trụ sở nào; người được mời từ nơi khác khó tìm, hãy ghi thêm tên trụ sở hoặc địa chỉ.`,
  endBeforeStart: (start: string, end: string) =>
    `Giờ kết thúc (${end}) không sau giờ bắt đầu (${start}); hãy sửa một trong hai.`,
  startOffDate: (heldOn: string, start: string) =>
    `Ngày họp ghi ${heldOn} nhưng giờ bắt đầu thuộc ngày ${start}; hãy sửa một trong hai.`,
  sessionOffClock: (session: string, start: string) =>
    `Buổi họp ghi là “${session}” nhưng giờ bắt đầu là ${start}; hãy sửa một trong hai.`,
  partOutside: (what: string, time: string, start: string, end: string) =>
    `${what} ghi lúc ${time}, ngoài giờ họp (từ ${start} đến ${end}); hãy xem lại giờ.`,
  weekday: (where: string, said: string, date: string, actual: string) =>
    `${where} ghi “${said}”, nhưng ngày ${date} là ${actual}; hãy sửa thứ hoặc ngày.`,
  weekdayInferred: (where: string, said: string, date: string, actual: string) =>
    `${where} ghi “${said}”, nhưng ngày ${date} (năm do chương trình suy ra) là ${actual}; hãy xem lại năm họp, thứ hoặc ngày.`,
  speechTime: (name: string) => `Ý kiến của ${name}`,
  agendaTime: (title: string) => `Mục “${title}” trong chương trình`,
} as const

/** Where a weekday was read, as a sentence begins. */
export const weekdayPlaces = {
  title: 'Tên cuộc họp',
  agenda: 'Chương trình',
  requests: 'Giấy mời',
  materials: 'Tài liệu gửi kèm giấy mời',
  subject: 'Trích yếu văn bản',
  directive: 'Một nhiệm vụ',
  speech: 'Một ý kiến phát biểu',
} as const

/** Sentences about the issuing body as a whole. */
export const bodyFindings = {
  code: 'Cơ quan chưa có chữ viết tắt nên ký hiệu văn bản để chấm; hãy ghi ở thẻ Thông tin.',
  placeName: 'Cơ quan chưa có địa danh nên dòng địa danh, thời gian để chấm; hãy ghi ở thẻ Thông tin.',
  governingBody:
    'Chưa có cơ quan chủ quản nên dòng “Kính gửi” của báo cáo để chấm; hãy ghi cơ quan chủ quản, hoặc ghi nơi gửi ở báo cáo này.',
  committeeTerm:
    'Cơ quan Đảng chưa ghi nhiệm kỳ nên chưa mở được sổ số theo nhiệm kỳ; hãy ghi ở thẻ Thông tin rồi lưu cơ quan vào danh bạ.',
  notYet: (name: string, from: string, date: string) =>
    `${name} có từ ${from} nhưng cuộc họp ngày ${date}; hãy chọn cơ quan đúng lúc đó hoặc sửa ngày.`,
  noLonger: (name: string, to: string, date: string) =>
    `${name} chỉ tồn tại đến ${to} nhưng cuộc họp ngày ${date}; hãy chọn cơ quan đúng lúc đó hoặc sửa ngày.`,
  issuedAfterEnd: (name: string, to: string, date: string) =>
    `${name} chỉ tồn tại đến ${to} nhưng văn bản ghi ngày ban hành ${date}; hãy chọn cơ quan kế thừa hoặc sửa ngày ban hành.`,
  issuedToday: (name: string, to: string) =>
    `${name} chỉ tồn tại đến ${to}; văn bản ban hành sau ngày đó phải mang tên cơ quan kế thừa.`,
  oldName: (name: string, since: string, next: string, where: string) =>
    `${where} ghi “${name}”, tên không còn dùng từ ${since}${next === '' ? '' : ` (nay là ${next})`}; hãy xem lại tên tại ngày họp.`,
  postNotValid: (person: string, post: string, date: string) =>
    `Danh bạ không ghi ${person} giữ chức “${post}” vào ngày ${date}; hãy xem lại chức vụ tại ngày họp.`,
} as const
