/** Words of the part of the minutes that looks at the directives of earlier meetings again. */
export const carriedWords = {
  title: 'Kiểm điểm việc thực hiện chỉ đạo của kỳ trước',
  due: (day: string) => `hạn ${day}`,
  given: (title: string, day: string) => {
    if (title === '' && day === '') return ''
    const where = title === '' ? 'giao tại cuộc họp' : `giao tại cuộc họp “${title}”`
    return day === '' ? where : `${where} ngày ${day}`
  },
} as const
