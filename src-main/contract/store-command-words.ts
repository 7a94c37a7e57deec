/** Words of the commands about the data folder. */
export const storeWords = {
  badAction: 'Không có việc “{name}”; chọn list, make hoặc restore.',
  room: 'Các bản chụp chiếm {used} MB trong giới hạn {limit} MB.',
  revision: 'bản {revision}',
  versionRestored: 'Đã lấy lại bản chụp {name}, thành bản {revision}. Bản trước đó cũng được chụp lại.',
  checked: 'Đã soát {count} tệp.',
  severity: { problem: '[HỎNG]', repaired: '[ĐÃ SỬA]', note: '[GHI CHÚ]' },
  backedUp: 'Đã sao lưu {files} tệp ({size} MB) và đọc lại đủ: {path}',
  contents: 'Thêm được {added} cuộc họp; {same} cuộc họp giống hệt; {different} cuộc họp khác bản đang có:',
  restored: 'Đã thêm {added} cuộc họp, thay {replaced}, giữ nguyên {kept} cuộc họp đang có.',
  keptHint: 'Thêm --replace để thay cả những cuộc họp khác bản sao lưu (bản đang có được chụp lại trước).',
  moved: 'Đã chuyển tủ hồ sơ từ {from} sang {to}. Bản cũ vẫn nguyên ở chỗ cũ.',
  reasons: {
    daily: 'đầu ngày',
    editing: 'trong khi sửa',
    manual: 'chụp tay',
    import: 'trước khi nhập',
    migration: 'trước khi đổi định dạng',
    merge: 'trước khi gộp',
    restore: 'trước khi lấy lại bản cũ',
    bulk: 'trước khi sửa hàng loạt',
    removal: 'trước khi xoá',
  },
} as const

/** Words of the check of a Word file. */
export const checkWords = {
  severity: { departure: '[SAI]', doubt: '[NÊN XEM]' },
  clean: 'Không có chỗ nào khác thể thức. Đã soát {rules} quy tắc theo {profile}.',
  sum: '{departures} chỗ sai, {doubts} chỗ nên xem. Đã soát {rules} quy tắc theo {profile}.',
} as const
