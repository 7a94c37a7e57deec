/** Words of what was not saved: the offer at the start, a copy kept elsewhere. */
export const recoveryWords = {
  title: 'Có phần gõ chưa kịp lưu',
  intro: 'Lần trước chương trình tắt khi chưa lưu xong. Phần gõ dưới đây được giữ lại, chưa có trong tủ hồ sơ.',
  typedAt: (time: string) => `Gõ lúc ${time}`,
  amount: (added: number, removed: number, where: string) => {
    const words = [added > 0 ? `thêm ${added} tiếng` : '', removed > 0 ? `bớt ${removed} tiếng` : '']
    const told = words.filter((part) => part !== '').join(', ') || 'có chỗ sửa'
    return where === '' ? told : `${told} · ${where}`
  },
  gone: 'cuộc họp không còn trong tủ hồ sơ',
  isOlder: 'cuộc họp đã được sửa tiếp ở nơi khác; sẽ hỏi giữ bản nào',
  restore: 'Khôi phục',
  look: 'Xem',
  hide: 'Thu lại',
  drop: 'Bỏ',
  dropAsk: 'Bỏ hẳn phần gõ này? Không lấy lại được nữa.',
  dropSure: 'Bỏ hẳn',
  keep: 'Giữ lại',
  later: 'Để sau',
  laterBanner: (count: number) => `Còn ${count} phần gõ chưa lưu từ lần trước.`,
  open: 'Xem lại',
  dropped: 'Đã bỏ phần gõ chưa lưu.',
  saveCopy: 'Lưu bản sao ra nơi khác',
  savingLong: 'Đang lưu, chương trình chưa trả lời',
  copyName: 'cuoc-hop',
  copyOpened: (title: string) => `Đã mở bản sao “${title}” thành cuộc họp mới.`,
} as const
