/** ASCII, since a file travels through systems that spoil anything else. */
export const fileStems = {
  minutes: 'bien-ban',
  'conclusion-notice': 'thong-bao-ket-luan',
  report: 'bao-cao',
  'news-item': 'tin',
  'press-release': 'thong-cao-bao-chi',
} as const

export const noDate = 'khong-ngay'
/** In place of a year that the source does not give. */
export const noYear = 'xxxx'
