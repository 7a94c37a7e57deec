/** "Đó là chỉ đạo của …" */
export const nominalOrders: readonly string[] = ['chỉ đạo', 'yêu cầu', 'ý kiến chỉ đạo', 'đề nghị', 'nhiệm vụ']

/** "… được yêu cầu …" */
export const passiveOrders: readonly string[] = [
  'được yêu cầu',
  'được đề nghị',
  'được giao',
  'được chỉ đạo',
  'được lưu ý',
]
