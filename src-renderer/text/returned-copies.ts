/** Words of review copies that come back corrected. */
export const returnedCopyWords = {
  into: 'Nhập bản đã sửa…',
  intoHint: 'Đọc bản xin ý kiến lãnh đạo đã sửa trong Word (.docx, .doc, .odt, .rtf), xem từng chỗ rồi nhận',
  title: 'Nhập bản xin ý kiến đã sửa',
  fileReading: (file: string) => `Đang đọc “${file}”…`,
  signed: (names: string) => `Người duyệt ghi trên bản: ${names}`,
  counts: (changes: string, comments: string, loose: string) =>
    [
      `${changes} chỗ sửa`,
      comments === '0' ? '' : `${comments} nhận xét bên lề`,
      loose === '0' ? '' : `${loose} đoạn chưa gắn được`,
    ]
      .filter((one) => one !== '')
      .join(' · '),
  notCarried:
    'Bản này được lưu ở dạng không còn mang theo nguyên văn lúc xuất; từng nội dung được so với phiên bản ghi ở mã của nó.',
  nothing: 'Bản gửi lại không có gì khác với bản đã xuất.',
  take: (field: string, item: string) => `Nhận: ${field}, ${item}`,
  mine: 'Sổ bây giờ',
  missing:
    'Nội dung này không còn trong bản gửi lại. Không có gì bị bỏ khỏi sổ: nếu đó là ý của lãnh đạo, hãy chọn Không công bố, hoặc xoá ở thẻ của nó.',
  known: (count: string) => `${count} chỗ sửa đã có trong sổ.`,
  ticked: (labels: string) => `Ô đánh dấu: ${labels}`,
  remark: 'Ghi ở dòng Ý kiến',
  decide: (name: string, decision: string) => `Ghi nhận quyết định: ${name}, ${decision.toLowerCase()}`,
  ownHand: (name: string) => `Chỗ sửa là của chính ${name}: ghi nhận luôn là đã duyệt lời vừa sửa`,
  decideHint: 'Chỉ ghi khi được đánh dấu ở đây; quyết định mang tên người ấy, trên máy này.',
  needsRemark:
    'Ô “Trả lại” được đánh dấu nhưng dòng Ý kiến để trống nên chưa ghi nhận được; hãy trả lại ở màn hình duyệt.',
  comments: 'Nhận xét bên lề',
  on: (quote: string) => `về “${quote}”`,
  resolved: 'đã xử lý',
  reply: 'trả lời',
  notes: 'Đoạn thêm cạnh nội dung này',
  loose: 'Không gắn được với nội dung nào',
  looseHint: 'Giữ nguyên lời để xem và chép, không ghi vào sổ.',
  copy: 'Chép',
  copyOf: (text: string) => `Chép: ${text}`,
  copied: 'Đã chép.',
  acceptAll: (count: string) => `Nhận tất cả (${count})`,
  accept: (count: string) => `Nhận ${count} chỗ đã chọn`,
  accepted: (count: string) => `Đã nhận ${count} chỗ từ bản đã sửa; tệp được giữ trong tủ hồ sơ.`,
  takenBack: 'Đã trả lại lời cũ và rút các quyết định vừa ghi. Tệp vẫn được giữ.',
  changedMeanwhile: 'Cuộc họp vừa đổi ở nơi khác nên bản được đọc lại. Chưa nhận gì; hãy xem lại rồi nhận.',
  notSaved: 'Chưa nhận được vì cuộc họp chưa lưu xong. Hãy thử lại.',
  undecided: (count: string, first: string) => `${count} quyết định chưa ghi được, trước hết: ${first}`,
  another: 'Chọn tệp khác…',
  cancel: 'Thôi',
  close: 'Đóng',
  kept: 'Bản đã sửa nhận lại',
  get: (file: string) => `Lấy tệp ${file}`,
} as const
