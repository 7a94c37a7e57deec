/** Verbs that put a task on a body; they stand before the body's name. */
export const performatives: readonly string[] = [
  'đề nghị',
  'yêu cầu',
  'giao nhiệm vụ cho',
  'giao',
  'chỉ đạo',
  'lưu ý',
  'nhắc nhở',
  'mong muốn',
  'gợi ý',
  'kiến nghị',
  'phân công',
  'đôn đốc',
]

/** Verbs that stand after the body's name. */
export const modals: readonly string[] = ['cần phải', 'cần', 'phải', 'có trách nhiệm', 'nên']

export const weakModal = 'cần'

/** Openers that only tie a sentence to the one before; alone in a numbered list they say nothing. */
export const connectors: readonly string[] = [
  'bên cạnh đó',
  'cùng với đó',
  'ngoài ra',
  'đồng thời',
  'song song với đó',
  'đi liền với đó',
  'mặt khác',
  'cạnh đó',
  'tiếp đó',
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'một là',
  'hai là',
  'ba là',
  'bốn là',
  'năm là',
]

/** Openers that hang a sub-item on its task; alone on a line of its own they hang on nothing. */
export const subOpeners: readonly string[] = [
  'trong đó',
  'đặc biệt là',
  'đặc biệt',
  'nhất là',
  'cụ thể là',
  'cụ thể',
  'riêng',
]

/** First words of bodies that are no proper names: small inside a sentence. */
export const genericBodies: readonly string[] = [
  'các',
  'những',
  'mọi',
  'toàn',
  'từng',
  'mỗi',
  'tất cả',
  'ngành',
  'đơn vị',
  'cơ quan',
  'chính quyền',
  'địa phương',
  'lãnh đạo',
  'cấp ủy',
  'người dân',
  'doanh nghiệp',
  'cán bộ',
  'riêng',
]

/** Openings of a clause that has a subject or a case of its own: a colon keeps it apart from the body. */
export const clauseOpeners: readonly string[] = [
  'đối với',
  'mọi',
  'các',
  'những',
  'tất cả',
  'việc',
  'nếu',
  'khi',
  'trường hợp',
]

export const taskWords = {
  leads: 'chủ trì, phối hợp với',
  deadline: 'thời hạn: ',
  product: 'sản phẩm: ',
  target: 'chỉ tiêu: ',
  emphasis: 'nhất là: ',
  aim: 'để',
  notAssigned: 'Chưa giao đơn vị cụ thể',
  noDeadline: 'Chưa xác định',
  from: 'từ ngày ',
  to: 'đến ngày ',
  extended: 'gia hạn: ',
  day: 'ngày ',
  every: { week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', year: 'hằng năm', always: 'thường xuyên' },
} as const

/** `25/11/2026` or `ngày 25/11`: a day with no word such as "trước" that tells what it is. */
export const isBareDay = (deadline: string): boolean => /^(?:ngày )?\d/u.test(deadline)
