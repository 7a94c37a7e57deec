/** Words of the line that tells at the start which directives are overdue or near their last day. */
export const dueLineWords = {
  title: 'Chỉ đạo đến hạn',
  lead: 'Chỉ đạo:',
  overdue: (count: string) => `${count} việc quá hạn`,
  overdueSince: (day: string) => `lâu nhất từ ${day}`,
  soon: (count: string) => `${count} việc đến hạn trong 7 ngày`,
  today: 'sớm nhất là hôm nay',
  nextOn: (day: string) => `sớm nhất ${day}`,
  hide: 'Ẩn hôm nay',
  hideHint: 'Ngày mai dòng này lại hiện, nếu vẫn còn việc',
  show: 'Hiện lại dòng việc đến hạn',
} as const
