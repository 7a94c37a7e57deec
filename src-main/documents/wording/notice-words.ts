export const noticeWords = {
  typeName: 'THÔNG BÁO',
  subject: (who: string, event: string) => `Kết luận của ${who} tại ${event}`,
  subjectOfMeeting: (event: string) => `Kết luận ${event}`,
  place: (place: string) => `tại ${place}`,
  chairs: 'chủ trì',
  attends: 'dự và chỉ đạo',
  held: 'tổ chức',
  by: 'do',
  chaired: 'Chủ trì:',
  chairedToo: 'Cùng chủ trì:',
  attended: 'Tham dự có:',
  afterReports: (titles: string) => `Sau khi nghe ${titles}`,
  reportOf: (who: string, title: string) => `${title} do ${who} trình bày`,
  opinions: 'ý kiến phát biểu của các đại biểu',
  concludes: 'kết luận như sau:',
  meetingConcludes: (noun: string) => `${noun} kết luận như sau:`,
  assessment: 'Đánh giá chung',
  tasks: 'Nhiệm vụ',
  implementation: 'Tổ chức thực hiện',
  aimSaid: (aim: string, speaker: string) => `${aim}, ${speaker} nêu các nhiệm vụ sau:`,
  carriesOut: (count: string) =>
    `Các cơ quan, đơn vị được giao nhiệm vụ tại mục ${count} tổ chức triển khai thực hiện.`,
  closing: (issuer: string, who: string) =>
    `${issuer} thông báo kết luận của ${who} để các cơ quan, đơn vị có liên quan biết, thực hiện.`,
  closingOfMeeting: (issuer: string, event: string) =>
    `${issuer} thông báo kết luận ${event} để các cơ quan, đơn vị có liên quan biết, thực hiện.`,
} as const
