/** Box 13: how to reach the body (NĐ 30, Phụ lục I, III.4). */
export const contactWords = {
  address: 'Địa chỉ: ',
  email: 'Thư điện tử: ',
  website: 'Trang thông tin điện tử: ',
  phone: 'Điện thoại: ',
  fax: 'Fax: ',
} as const
