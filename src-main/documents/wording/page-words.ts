/** What is said of pages shown on the screen that may differ from the printed ones. */
export const pageNotes = {
  guessed: (page: number): string =>
    `Từ trang ${page} có chỗ chương trình phải ước lượng, nên chỗ ngắt dòng, ngắt trang có thể khác đôi chút khi mở bằng Word. Nội dung và tệp Word không bị ảnh hưởng.`,
  stopped: (page: number): string =>
    `Chỉ dàn được đến trang ${page}; phần sau không hiện ở đây nhưng vẫn có đủ trong tệp Word. Hãy mở tệp để xem.`,
  beginning: (count: number): string => `Văn bản dài: mới dàn ${count} trang đầu. Các trang sau hiện khi xem đến.`,
}
