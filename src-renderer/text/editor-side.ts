/** Words of the pane beside the tabs of a meeting. */
export const sideWords = {
  pane: 'Kiểm tra, nguồn, lịch sử',
  open: 'Mở khung Kiểm tra, Nguồn, Lịch sử',
  close: 'Đóng khung Kiểm tra, Nguồn, Lịch sử',
  width: 'Độ rộng của khung',
  parts: { checks: 'Kiểm tra', source: 'Nguồn', history: 'Lịch sử' },
  toPapers: 'Xem ở từng văn bản',
  noSource: 'Cuộc họp này chưa có ghi chép nguồn. Nhập ghi chép để đối chiếu từng dòng với nguồn.',
  addSource: 'Nhập ghi chép',
  pickRow: 'Đặt con trỏ vào một dòng để xem đoạn nguồn của dòng đó.',
  typedRow: 'Dòng này gõ tay, không lấy từ nguồn.',
  toReview: 'Mở trong màn hình duyệt',
  lastEdit: 'Lần sửa gần nhất',
  noEdit: 'Chưa sửa gì.',
  toHistory: 'Xem mọi bản chụp',
} as const
