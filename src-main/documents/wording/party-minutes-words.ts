/** Labels of a Party body's minutes (HD 16-HD/VPTW, 23/02/2023). */
export const partyMinutesWords = {
  time: 'Thời gian: ',
  place: 'Địa điểm: ',
  content: 'Nội dung: ',
  chair: 'Chủ trì: ',
  secretary: 'Người ghi biên bản: ',
  papers: 'Tài liệu sử dụng tại cuộc họp: ',
  recording: 'Ghi âm, ghi hình: ',
  attendance: 'Thành phần dự họp',
  members: (convened: number, present: number, absent: number) =>
    `Thành viên chính thức: triệu tập ${convened}, có mặt ${present}, vắng ${absent}`,
} as const
