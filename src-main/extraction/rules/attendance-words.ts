import { listWords } from '#vietnamese/list-words.ts'

/** Words that open or close a sentence about who attended. */
export const attendanceOpeners: readonly string[] = listWords(`
  tới dự; đến dự; tham dự; cùng dự; dự họp; dự hội nghị; dự có; về phía; có mặt; thành phần; dự và chủ trì; cùng
  tham dự; đã dự; sự tham gia; tham gia buổi; tham gia cuộc; tham gia hội nghị; tham gia đoàn; cùng đi
`)

/** First words of a group of people. */
export const groupHeads: readonly string[] = listWords(`
  lãnh đạo; đại diện; đại biểu; thành viên; các sở, ban, ngành; cán bộ; trưởng các; toàn thể; đông đảo; chuyên viên;
  trưởng phòng; thủ trưởng; các đồng chí; nhân viên; thế hệ; sinh viên; phóng viên; trưởng thôn; giáo viên; hội viên; đoàn
  viên
`)
