/** Why something cannot have happened to a directive; `{day}` is the day it contradicts. */
const eventProblems = {
  future: 'ngày ghi nhận còn ở sau hôm nay ({day}); nếu đúng là hôm nay, ngày của máy tính đang sai.',
  beforeGiven: 'ngày ghi nhận ở trước ngày giao ({day}).',
  notClosed: 'ý kiến chỉ đạo này vẫn đang mở nên không cần mở lại.',
  closed: 'đến ngày ấy ý kiến chỉ đạo đã hoàn thành hoặc đã dừng; muốn ghi tiếp thì mở lại trước.',
  goesOn: 'sau ngày ấy, đến {day} vẫn còn ghi nhận đang thực hiện; ngày hoàn thành hoặc dừng không thể sớm hơn.',
  percentElsewhere: 'phần trăm chỉ ghi cùng tiến độ thực hiện.',
  emptyProgress: 'cập nhật tiến độ cần có nội dung hoặc phần trăm.',
  emptyNote: 'ghi chú chưa có nội dung.',
  deadlineElsewhere: 'thời hạn mới chỉ ghi khi xin gia hạn hoặc gia hạn.',
  noNewDeadline: 'gia hạn cần có thời hạn mới là một ngày cụ thể.',
  notLater: 'thời hạn mới phải ở sau thời hạn đang có ({day}).',
  alreadyPast: 'thời hạn mới ở trước chính ngày gia hạn ({day}).',
} as const
export type EventProblem = keyof typeof eventProblems
export const eventProblem = (problem: EventProblem, day: string): string => eventProblems[problem].replace('{day}', day)
