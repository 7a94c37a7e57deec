export const directiveTableWords = {
  typeName: 'BẢNG THEO DÕI THỰC HIỆN Ý KIẾN CHỈ ĐẠO',
  subject: (event: string, when: string) => (when === '' ? `Tại ${event}` : `Tại ${event}, ${when}`),
  basis: (notice: string) => `Các nhiệm vụ được thông báo tại ${notice}.`,
  asOf: (day: string) => `Tính đến ngày ${day}`,
  none: 'Cuộc họp chưa ghi nhận ý kiến chỉ đạo nào.',
} as const
