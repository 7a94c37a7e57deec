import { listWords } from '#vietnamese/list-words.ts'

/** Openings and verbs of photo captions. */
export const captionOpeners: readonly string[] = [
  'toàn cảnh',
  'quang cảnh',
  'các đại biểu',
  'đại biểu',
  'lãnh đạo',
  'đồng chí',
  'các đồng chí',
  'ông',
  'bà',
  'ảnh',
  'trong ảnh',
]

export const captionVerbs: readonly string[] = listWords(`
  phát biểu; trao; tặng hoa; tặng; kiểm tra; chỉ đạo tại; kết luận; trình bày; thăm; chụp ảnh; ký kết; tham luận;
  nhận
`)

/** Credits: after them stands a photographer or author, never a participant. */
export const credits: readonly string[] = [
  'Ảnh',
  'Ảnh tư liệu',
  'Ảnh minh họa',
  'Video',
  'Tin',
  'Bài',
  'Nguồn',
  'Tác giả',
  'Đồ họa',
  'Clip',
  'Ghi',
  'Thực hiện',
  'Tin bài',
  'Tổng hợp',
  'Người viết',
  'Biên tập',
]

/** Lines of notes that name a field: "Chủ trì: …". */
export const fieldLabels: Readonly<Record<string, readonly string[]>> = {
  title: ['nội dung', 'cuộc họp', 'tên cuộc họp', 'hội nghị', 'về việc', 'v/v', 'chủ đề'],
  date: ['thời gian', 'thời gian họp', 'TG', 'ngày', 'ngày họp', 'bắt đầu'],
  place: ['địa điểm', 'địa điểm họp', 'địa điểm tổ chức', 'nơi họp', 'nơi tổ chức', 'ĐĐ', 'tại'],
  chair: ['chủ trì', 'CT', 'chủ tọa', 'người chủ trì', 'đồng chủ trì'],
  secretary: ['thư ký', 'TK', 'người ghi', 'người ghi biên bản', 'ghi biên bản'],
  people: ['TP', 'thành phần', 'thành phần dự', 'dự họp', 'có mặt', 'tham dự', 'thành phần tham dự', 'đại biểu'],
  organizer: ['đơn vị tổ chức', 'cơ quan tổ chức', 'đơn vị'],
}

/** Headings of notes under which the chair's conclusions stand, as they are typed without tones too. */
export const conclusionLabels: readonly string[] = listWords(`
  kl; kết luận; kết luận cuộc họp; kết luận hội nghị; ý kiến chỉ đạo; chỉ đạo; kết luận của chủ trì; chủ trì kết luận; chủ tọa kết
  luận; giao việc; phân công; giao nhiệm vụ; chốt lại
`)

/** Lines that open a part of the notes. */
export const sectionLabels: readonly string[] = listWords(`
  báo cáo; các báo cáo; ý kiến; các ý kiến; ý kiến phát biểu; ý kiến thảo luận; ý kiến các đại biểu; thảo luận; diễn biến;
  nội dung; nội dung cuộc họp; nội dung họp; khen thưởng; khai mạc; phát biểu; tham luận; biểu quyết; bế mạc; kiến nghị;
  đề xuất, kiến nghị; phần thảo luận; thành phần tham dự; thành phần dự họp
`)
