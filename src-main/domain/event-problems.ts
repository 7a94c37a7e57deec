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
  roundElsewhere: 'kỳ chỉ ghi khi xong một kỳ, và khi ấy phải chọn kỳ nào.',
  notRecurring: 'việc này không có thời hạn định kỳ, hoặc cuộc họp chưa có ngày đủ cả năm nên chưa tính được các kỳ.',
  roundBefore: 'kỳ này ở trước một kỳ đã ghi xong; kỳ chưa ghi sớm nhất là {day}.',
  notRound: 'ngày này không phải hạn của một kỳ; hạn gần nhất sau đó là {day}.',
  untilElsewhere: 'ngày xem lại chỉ ghi khi để sau, và khi ấy phải có ngày.',
  wakesBefore: 'ngày xem lại phải ở sau ngày ghi ({day}).',
  wakesLate: 'ngày xem lại ở sau thời hạn ({day}); để sau không lùi thời hạn, muốn lùi thì ghi gia hạn.',
} as const
export type EventProblem = keyof typeof eventProblems
export const eventProblem = (problem: EventProblem, day: string): string => eventProblems[problem].replace('{day}', day)
