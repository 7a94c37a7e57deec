/** A name that bodies bore until a day, and the body that took over; empty where there is no single one. */
export type OldName = { pattern: RegExp; since: string; next: string }

const DEPARTMENTS_SINCE = '2025-03-01'
const PROVINCES_SINCE = '2025-07-01'

/** Fields whose ministries and departments were merged in 2025. */
const fields: readonly (readonly [string, string])[] = [
  ['thông tin và truyền thông|tt&tt', 'Khoa học và Công nghệ'],
  ['kế hoạch và đầu tư|kh&đt', 'Tài chính'],
  ['giao thông vận tải|gtvt', 'Xây dựng'],
  ['lao động\\s*[-–,]?\\s*thương binh và xã hội|lđtb&xh|lđ-tb&xh', 'Nội vụ'],
  ['tài nguyên và môi trường|tn&mt', 'Nông nghiệp và Môi trường'],
  ['nông nghiệp và phát triển nông thôn|nn&ptnt', 'Nông nghiệp và Môi trường'],
]

/** Provinces merged into others on 1/7/2025. */
const provinces: Record<string, string> = {
  'Hà Giang': 'Tuyên Quang',
  'Yên Bái': 'Lào Cai',
  'Bắc Kạn': 'Thái Nguyên',
  'Vĩnh Phúc': 'Phú Thọ',
  'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Thái Bình': 'Hưng Yên',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Kon Tum': 'Quảng Ngãi',
  'Bình Định': 'Gia Lai',
  'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Thuận': 'Lâm Đồng',
  'Phú Yên': 'Đắk Lắk',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'Tây Ninh',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Tiền Giang': 'Đồng Tháp',
  'Bạc Liêu': 'Cà Mau',
  'Kiên Giang': 'An Giang',
}
/** Provinces merged into cities on the same day. */
const intoCities: Record<string, string> = {
  'Hải Dương': 'Hải Phòng',
  'Quảng Nam': 'Đà Nẵng',
  'Bình Dương': 'Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Hồ Chí Minh',
  'Sóc Trăng': 'Cần Thơ',
  'Hậu Giang': 'Cần Thơ',
}

const provinceName = (name: string, next: string): OldName => ({
  pattern: new RegExp(`(?<!\\p{L})tỉnh ${name}(?!\\p{L})`, 'iu'),
  since: PROVINCES_SINCE,
  next,
})

/** Names of State bodies that went out of use in 2025, surest first. */
export const oldNames: readonly OldName[] = [
  ...fields.flatMap(([field, next]) =>
    ['Sở', 'Bộ'].map((kind) => ({
      pattern: new RegExp(`(?<!\\p{L})${kind} (?:${field})(?!\\p{L})`, 'iu'),
      since: DEPARTMENTS_SINCE,
      next: `${kind} ${next}`,
    })),
  ),
  ...Object.entries(provinces).map(([name, next]) => provinceName(name, `tỉnh ${next}`)),
  ...Object.entries(intoCities).map(([name, next]) => provinceName(name, `Thành phố ${next}`)),
  // No district level since then.
  {
    pattern:
      /(?<!\p{L})(?:(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?:huyện|quận|thị xã)|huyện ủy|quận ủy|thị ủy)(?!\p{L})/iu,
    since: PROVINCES_SINCE,
    next: '',
  },
]

/** Where an old name was read. */
export const oldNamePlaces = {
  attendees: 'Danh sách dự họp',
  directives: 'Nhiệm vụ',
  recipients: 'Nơi nhận',
} as const
