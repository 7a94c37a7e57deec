import type { AttendanceCounts } from '#domain/attendee.ts'
import { countSites } from './meeting-words.ts'

/** ` (97,33%)`; nothing where all are there. */
const share = (part: number, whole: number): string =>
  part === whole ? '' : ` (${String(Math.round((part / whole) * 10_000) / 100).replace('.', ',')}%)`

/** Labels of Mẫu 1.9 (NĐ 30, Phụ lục III) and the sentences of the course of a meeting. */
export const minutesWords = {
  typeName: 'BIÊN BẢN',
  startsAt: 'Thời gian bắt đầu: ',
  place: 'Địa điểm: ',
  onlineSites: (sites: readonly string[]) => `Trực tuyến tới ${countSites(sites)}: ${sites.join('; ')}`,
  attendance: 'Thành phần tham dự: ',
  chair: 'Chủ trì (chủ tọa): ',
  secretary: 'Thư ký (người ghi biên bản): ',
  content: (noun: string) => `Nội dung (theo diễn biến ${noun}):`,
  roles: { guest: 'Đại biểu, khách mời', member: 'Thành viên', press: 'Báo chí', observer: 'Quan sát viên' },
  groups: 'Cùng dự có',
  people: 'người',
  manyPeople: (count: number, where: string) => `${count} đại biểu${where}`,
  inMinutes: (noun: string) => ` có tên trong biên bản ${noun}`,
  inList: (mention: string) => ` có tên trong danh sách${mention}`,
  absent: 'Vắng mặt',
  excused: 'vắng có lý do',
  unexcused: 'vắng không lý do',
  partial: 'dự một phần',
  substituteFor: 'dự thay',
  counts: ({ invited, present, excused, unexcused }: AttendanceCounts) =>
    `Số người có tên trong danh sách: ${invited}; có mặt: ${present}${share(present, invited)}; vắng: ${excused + unexcused}${excused + unexcused === 0 ? '' : ` (có lý do: ${excused}; không lý do: ${unexcused})`}.`,
  agenda: 'Chương trình',
  opening: 'Khai mạc',
  reports: 'Báo cáo',
  presents: 'trình bày',
  attached: 'có tài liệu kèm theo',
  discussion: 'Ý kiến phát biểu, thảo luận',
  votes: 'Biểu quyết',
  conclusions: (noun: string) => `Ý kiến chỉ đạo, kết luận ${noun}`,
  chairConcludes: 'Chủ tọa kết luận:',
  concludes: 'có ý kiến chỉ đạo:',
  otherDirectives: 'Nhiệm vụ được nêu:',
  delegatesAnnex: 'Danh sách đại biểu',
  crowd: (label: string, count: number) => `${label}: ${count} người`,
  allListed: 'Họ tên, chức vụ của đại biểu ghi tại danh sách',
  passed: 'thông qua biên bản',
  passing: 'Thông qua biên bản: ',
  awards: 'Khen thưởng',
  closing: 'Bế mạc',
  ends: (noun: string) => `${noun} kết thúc vào `,
  secretarySigns: 'THƯ KÝ',
  chairSigns: 'CHỦ TỌA',
} as const

export const voteWords = {
  methods: { showOfHands: 'giơ tay', ballot: 'bỏ phiếu kín', electronic: 'biểu quyết điện tử', other: '' },
  method: 'hình thức ',
  inFavour: 'tán thành',
  against: 'không tán thành',
  other: 'ý kiến khác',
  base: (base: number) => `tính trên ${base} người có mặt`,
  castBase: (base: number) => `tính trên ${base} ý kiến biểu quyết`,
} as const
