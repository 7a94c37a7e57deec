import { countSites } from './meeting-words.ts'

/** Openings of an aim or a reason that goes on from the sentence before. */
export const reasonOpeners: readonly string[] = [
  'nhằm',
  'để',
  'vì',
  'do',
  'trước',
  'trong bối cảnh',
  'nhân dịp',
  'theo',
]

/** Openings of the lines that greet; nobody is quoted for them. */
export const greetings: readonly string[] = ['kính thưa', 'thưa', 'kính gửi']

export const newsWords = {
  held: 'tổ chức',
  tookPlace: 'diễn ra',
  on: 'ngày',
  at: 'tại',
  online: (sites: readonly string[]) => `trực tuyến tới ${countSites(sites)} (${sites.join(', ')})`,
  chairs: (noun: string) => `Chủ trì ${noun} có`,
  attended: 'Tới dự có',
  alsoAttended: 'Cùng dự có',
  press: 'Về phía báo chí có',
  reports: (noun: string) => `Tại ${noun}, các đại biểu đã nghe`,
  reportedBy: 'do',
  presented: 'trình bày',
  discussed: (noun: string) => `Tại ${noun} có ý kiến phát biểu của`,
  opinions: (noun: string, count: number) => `Tại ${noun} có ${count} đại biểu phát biểu ý kiến`,
  delegates: (count: number) => `${count} đại biểu`,
  votes: (noun: string) => `Tại ${noun}, các đại biểu biểu quyết:`,
  directs: 'nêu rõ:',
  together: 'phối hợp với',
  regarding: 'đối với',
  photo: 'Ảnh:',
  byline: 'Tin, ảnh: ',
  pictureOf: (event: string) => `Ảnh chụp tại ${event}`,
  secret: 'Cuộc họp có độ mật nên không soạn tin hoặc thông cáo để công bố.',
} as const

export const releaseWords = {
  typeName: 'THÔNG CÁO BÁO CHÍ',
  address: 'Địa chỉ: ',
  phone: 'Điện thoại: ',
  email: 'Thư điện tử: ',
  website: 'Trang thông tin điện tử: ',
  person: 'Người liên hệ: ',
  contact: 'Thông tin liên hệ',
  about: 'Về cơ quan phát hành',
  issuer: 'Cơ quan phát hành: ',
  governing: 'Cơ quan chủ quản: ',
  photos: 'Ảnh gửi kèm',
  quoted: 'phát biểu:',
  picture: (number: number) => `Ảnh ${number}: `,
  embargo: (clock: string, date: string) => `Cấm đăng, phát trước ${clock}, ${date}`,
} as const
