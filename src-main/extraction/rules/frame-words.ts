/** "Đó là chỉ đạo của …" */
export const nominalOrders: readonly string[] = [
  'chỉ đạo',
  'yêu cầu',
  'ý kiến chỉ đạo',
  'phát biểu chỉ đạo',
  'phát biểu kết luận',
  'kết luận',
  'đề nghị',
  'nhiệm vụ',
  'mệnh lệnh',
  'quán triệt',
  'nhắc nhở',
  'lưu ý',
  'khuyến cáo',
  'khuyến nghị',
]

/** "… được yêu cầu …" */
export const passiveOrders: readonly string[] = [
  'được yêu cầu',
  'được đề nghị',
  'được giao',
  'được chỉ đạo',
  'được lưu ý',
]
