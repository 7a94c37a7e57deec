import { listWords } from '#vietnamese/list-words.ts'

/** First words of a body that can be given a task. Sentence case is added by the reader. */
export const bodyHeads: readonly string[] = listWords(`
  ban chỉ đạo; ban quản lý; ban thường vụ; bảo hiểm xã hội; bệnh viện; bí thư; bộ; bộ chỉ huy; bộ đội; cán bộ; cấp
  ủy; chi bộ; chi cục; chi nhánh; chính quyền; chính phủ; chủ đầu tư; chủ tịch; công an; công chức; công ty; cơ
  quan; cục; doanh nghiệp; đảng bộ; đảng ủy; đảng viên; địa phương; đơn vị; đoàn; đoàn thể; giám đốc; hđnd; hiệp
  hội; hội đồng; hợp tác xã; htx; huyện; huyện ủy; kho bạc; liên đoàn; liên minh; lực lượng; mặt trận; mttq; ngành;
  ngân hàng; người đứng đầu; nhà thầu; nhà trường; phường; quân khu; quận; sở; tập đoàn; thành phố; thành ủy; thành
  viên; thị xã; thủ trưởng; tỉnh; tỉnh ủy; tòa án; tổ công tác; tổng công ty; tổng cục; trạm; trung tâm; trưởng
  phòng; trưởng ban; ubnd; ủy ban; văn phòng; viện kiểm sát; xã; xí nghiệp; đại biểu; học viện; vnpt; viettel; quân chủng; binh chủng; cảnh sát; bộ tư lệnh; hải quan;
  biên phòng; đồn biên phòng; kiểm lâm; ban tổ chức; ban tuyên giáo; ban dân vận; ban nội chính; ban cán sự; ban giám hiệu;
  ban giám đốc; liên hiệp; tổ dân phố; khu dân cư; hội nông dân; hội phụ nữ; hội cựu chiến binh;
  thanh tra sở; thanh tra tỉnh; thanh tra huyện; thanh tra bộ; sở,
  ngành; bộ, ngành; bộ ngành; ban, ngành
`)

/**
 * Heads that are also verbs or parts of other words ("tổ chức", "ban hành", "trường hợp"): bodies only after a word of number,
 * or before a name or a level.
 */
export const doubtfulHeads: readonly string[] = listWords(`
  ban; báo; cấp; đội; hội; khối; lãnh đạo; thanh tra; tổ chức; trường; vụ; kiểm toán; phòng; đài; viện; thường trực; thôn; khu phố; tổ công nghệ số;
  cơ sở
`)

/** What may follow a doubtful head that is a body. */
export const bodyLevels: readonly string[] = listWords(`
  các; tỉnh; huyện; xã; thành phố; đơn vị; cơ quan; sở; ubnd; chuyên môn; đảng; hành chính; tổ chức cán bộ; kế
  hoạch; nghiệp vụ; tài chính; truyền thanh; nội vụ; quản lý; chỉ đạo; thường vụ
`)

/** Two-syllable words that only begin like a body. */
export const notBodies: readonly string[] = listWords(`
  bộ máy; bộ tiêu chí; bộ thủ tục; bộ chỉ số; sở hữu; sở thích; xã hội; ngành nghề; trung tâm của; cục bộ; cấp bách;
  cấp thiết; cấp phát; cấp phép; đội ngũ; vụ việc; vụ án; vụ phá; trường hợp; hội nghị; hội thảo; ban hành; báo cáo;
  phòng ngừa; phòng chống; khối lượng; cơ sở vật chất; cơ sở dữ liệu; cơ sở hạ tầng; cấp nước; cấp giấy; cấp đổi;
  viện trợ; đại biểu quốc hội; tổ chức thực hiện; tổ chức triển khai; tổ chức tốt; vụ mùa; vụ đông; huyện này; bộ
  đề; đoàn kết; tỉnh táo; phường hội; lực lượng lao động; công ty mẹ
`)

/** Words of number or choice before a body: "các sở", "từng bộ", "tất cả cấp ngành". */
export const bodyQuantifiers: readonly string[] = listWords(`
  các; từng; mỗi; mọi; tất cả các; tất cả; toàn thể; toàn; những; một số; hai; ba; đồng chí; các đồng chí; hệ thống;
  nhất là
`)

/** Bodies named by one word: they mean the host, or the last body whose name starts with that word. */
export const genericBodies: readonly string[] = ['ngành', 'sở', 'bộ', 'cục', 'chi cục', 'trung tâm', 'ban', 'viện']

/** A word that is a verb elsewhere stays a noun right after these ("Ban chỉ đạo", "cơ quan quản lý"). */
export const nounMakers: readonly string[] = listWords(`
  ban; ủy ban; trung tâm; cơ quan; chi cục; cục; tổng cục; công tác; lực lượng; tổ; sự; việc; cán bộ; phó ban;
  trưởng ban; hội đồng; viện; phòng; đội; khối; nhà
`)

/** The verbs that names of bodies hold ("Ban Quản lý dự án" in lower case, "cơ quan điều tra"). */
export const verbsInNames: readonly string[] = listWords(`
  chỉ đạo; quản lý; tổ chức; kiểm tra; kiểm soát; điều hành; giám sát; xây dựng; thanh tra; tham mưu; phát triển;
  bảo vệ; thẩm định; tư vấn; phòng chống; cải cách; xúc tiến; hỗ trợ; vận động; điều tra; thường trực; soạn thảo;
  thu hồi; giải phóng; cung cấp; giáo dục; đầu tư; đào tạo; tiếp công dân; trợ giúp; phục vụ; bảo trợ
`)

/** Rank of who speaks and who is spoken to; a request to a higher rank is a proposal, not a directive. */
export const ranks: readonly { rank: number; words: readonly string[] }[] = [
  {
    rank: 5,
    words: [
      'thủ tướng',
      'phó thủ tướng',
      'tổng bí thư',
      'chủ tịch nước',
      'chủ tịch quốc hội',
      'phó chủ tịch quốc hội',
      'chính phủ',
      'quốc hội',
      'trung ương',
      'bộ chính trị',
      'ban bí thư',
      'nhà nước',
      'đảng',
    ],
  },
  {
    rank: 4,
    words: ['bộ trưởng', 'thứ trưởng', 'bộ', 'bộ, ngành', 'bộ ngành', 'tổng cục', 'thống đốc', 'tổng thanh tra'],
  },
  {
    rank: 3,
    words: [
      'bí thư',
      'tỉnh ủy',
      'thành ủy',
      'ubnd tỉnh',
      'ubnd thành phố',
      'hđnd tỉnh',
      'tỉnh',
      'thành phố',
      'ubnd tp',
      'chủ tịch',
      'ủy ban nhân dân tỉnh',
    ],
  },
  {
    rank: 2,
    words: ['sở', 'ban', 'cục', 'huyện', 'ubnd huyện', 'chủ tịch ubnd huyện', 'huyện ủy', 'ngành', 'giám đốc', 'quận'],
  },
  {
    rank: 1,
    words: [
      'xã',
      'phường',
      'phòng',
      'cơ sở',
      'đại diện',
      'hội',
      'hiệp hội',
      'doanh nghiệp',
      'trường',
      'trung tâm',
      'trưởng phòng',
      'hiệu trưởng',
      'ubnd xã',
      'ubnd phường',
      'đảng ủy xã',
      'đảng ủy phường',
    ],
  },
  { rank: 0.5, words: ['trưởng thôn', 'thôn', 'tổ trưởng', 'tổ dân phố', 'khu phố', 'bí thư chi bộ', 'chuyên viên'] },
]

/** Speakers that can only ask: what they "đề nghị" is a proposal. */
export const petitioners: readonly string[] = [
  'đại biểu',
  'cử tri',
  'người dân',
  'nhân dân',
  'doanh nghiệp',
  'ý kiến',
  'tham luận',
  'hội viên',
  'hộ dân',
  'bà con',
  'đại diện',
]

/** Names with a comma inside, which must not be read as two names. */
export const namesWithComma: readonly string[] = listWords(`
  Văn hóa, Thể thao; Văn hóa, thể thao; Văn hóa, Thông tin; Văn hóa, thông tin; Văn hóa, Gia đình; thông tin, thể
  thao; Thông tin, Thể thao; Thể thao, Du lịch; Lao động, Thương binh; Lao động, thương binh; Thương binh, Xã hội;
  Công nghiệp, Thương mại; Khoa học, Công nghệ; Nông, lâm; Thanh niên, Thiếu niên; Thanh niên, thiếu niên; phòng,
  chống; Phòng, chống; Phòng, Chống; khiếu nại, tố cáo; cứu nạn, cứu hộ; Dân tộc, Tôn giáo; Văn hóa, Xã hội; tham
  nhũng, tiêu cực; tham nhũng, lãng phí; Phổ biến, giáo dục;
  Khám, chữa bệnh; khám, chữa bệnh
`)

/** Short forms of bodies as notes write them ("P. KT", "VP", "CA phường"). */
export const bodyShorts: readonly string[] = [
  'VP',
  'CA',
  'BQL',
  'BCĐ',
  'BCH',
  'BTV',
  'BTC',
  'BTG',
  'TTYT',
  'TTHC',
  'TNMT',
  'MTTQ',
  'UBMTTQ',
  'LĐLĐ',
  'VKSND',
  'TAND',
]

/** People addressed together; what they are told is a wish more than a task. */
export const peopleTold: readonly string[] = listWords(`
  em học sinh; em; học sinh; sinh viên; thầy cô giáo; thầy, cô giáo; thầy giáo, cô giáo; thầy cô; nhà giáo; giáo viên;
  người dân; nhân dân; bà con; hội viên; đoàn viên; thanh niên; phóng viên; tổ viên; hộ dân; phụ huynh
`)
