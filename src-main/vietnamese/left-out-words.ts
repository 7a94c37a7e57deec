/** What a file held that is not read out, as a reader is told of it: "3 lời bình". */
export const leftOutWords = {
  comments: 'lời bình',
  hidden: 'chữ ẩn',
  pictures: 'ảnh',
  macros: 'macro',
  contents: 'mục lục',
  page: 'trình đơn, mã lệnh, phần phụ của trang',
  notes: 'ghi chú của phụ đề',
  repeated: 'dòng phụ đề lặp lại',
} as const
