export const praiseWords: readonly string[] = [
  'biểu dương',
  'ghi nhận',
  'đánh giá cao',
  'hoan nghênh',
  'chúc mừng',
  'khen ngợi',
  'cảm ơn',
]
export const shortcomingWords: readonly string[] = [
  'tồn tại, hạn chế',
  'hạn chế',
  'tồn tại',
  'bất cập',
  'khó khăn',
  'vướng mắc',
  'vẫn còn',
  'còn chậm',
  'chưa đạt',
  'chưa',
  'yếu kém',
  'nguyên nhân',
  'khuyết điểm',
  'thiếu sót',
]
export const resultWords: readonly string[] = [
  'đã',
  'được',
  'đạt',
  'luôn',
  'tiếp tục được',
  'hoàn thành',
  'vượt',
  'góp phần',
]
export const planWords: readonly string[] = [
  'sẽ',
  'phấn đấu',
  'đặt mục tiêu',
  'phương hướng',
  'nhiệm vụ trọng tâm',
  'mục tiêu',
]
