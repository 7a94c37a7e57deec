import { listWords } from '#vietnamese/list-words.ts'
import { publicBodies } from '#vietnamese/public-bodies.ts'
import { anyOf, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import bodyWords from '../../../resources/dictionaries/bodies.json' with { type: 'json' }

/** First words of a body that can be given a task. Sentence case is added by the reader. */
export const bodyHeads: readonly string[] = bodyWords.heads.flatMap(({ words }) => words)

/**
 * Heads that are also verbs or parts of other words ("tổ chức", "ban hành", "trường hợp"): bodies only after a word of number,
 * or before a name or a level.
 */
export const doubtfulHeads: readonly string[] = listWords(`
  ban; báo; cấp; đội; hội; khối; lãnh đạo; thanh tra; tổ chức; trường; vụ; kiểm toán; phòng; đài; viện; thường trực; hạt; thôn; ấp; buôn; khóm; xóm; khu phố; tổ công nghệ số;
  cơ sở; khoa; cảng; chi hội; chi đoàn
`)

/** What may follow a doubtful head that is a body. */
export const bodyLevels: readonly string[] = listWords(`
  các; tỉnh; huyện; xã; thành phố; đơn vị; cơ quan; sở; bộ; ngành; địa phương; ubnd; hđnd; chuyên môn; đảng; hành chính; tổ chức cán bộ; kế
  hoạch; nghiệp vụ; tài chính; truyền thanh; nội vụ; quản lý; chỉ đạo; thường vụ; chấp hành; soạn thảo;
  giám đốc; giám hiệu; biên tập
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
  các; từng; mỗi; mọi; tất cả các; tất cả; toàn thể; toàn; những; một số; hai; ba; đồng chí; các đồng chí; hệ thống; hệ thống các;
  nhất là
`)

/** Bodies named by one word: they mean the host, or the last body whose name starts with that word. */
export const genericBodies: readonly string[] = ['ngành', 'sở', 'bộ', 'cục', 'chi cục', 'trung tâm', 'ban', 'viện']

/** A word that is a verb elsewhere stays a noun right after these ("Ban chỉ đạo", "cơ quan quản lý"). */
const nounMakers: readonly string[] = listWords(`
  ban; ủy ban; trung tâm; cơ quan; chi cục; cục; tổng cục; công tác; lực lượng; tổ; sự; việc; cán bộ; phó ban;
  trưởng ban; hội đồng; viện; phòng; đội; khối; nhà
`)

/** Right in front of a verb; "bệnh viện", "Quốc phòng" end in such a word, and no verb behind it is a noun. */
export const AFTER_NOUN_MAKER = new RegExp(
  `${WORD_START}(?<!(?:[Bb]ệnh|[Qq]uốc) )${anyOf(withCapitals(nounMakers))}$`,
  'u',
)

/** The same with the blank behind it. */
export const BEHIND_NOUN_MAKER = new RegExp(`${WORD_START}(?<!(?:bệnh|quốc) )${anyOf(nounMakers)} $`, 'iu')

/** The verbs that names of bodies hold ("Ban Quản lý dự án" in lower case, "cơ quan điều tra"). */
export const verbsInNames: readonly string[] = listWords(`
  chỉ đạo; quản lý; tổ chức; kiểm tra; kiểm soát; điều hành; giám sát; xây dựng; thanh tra; tham mưu; phát triển;
  bảo vệ; thẩm định; tư vấn; phòng chống; cải cách; xúc tiến; hỗ trợ; vận động; điều tra; thường trực; soạn thảo;
  giúp việc; thu hồi; giải phóng; cung cấp; đăng ký; đăng kiểm; giáo dục; đầu tư; đào tạo; tiếp công dân; trợ giúp; phục vụ; bảo trợ
`)

/** Rank of who speaks and who is spoken to; a request to a higher rank is a proposal, not a directive. */
export const ranks: readonly { rank: number; words: readonly string[] }[] = bodyWords.ranks

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
export const namesWithComma: readonly string[] = bodyWords.namesWithComma

/** Short forms of bodies as notes write them ("P. KT", "VP", "CA phường"). */
export const bodyShorts: readonly string[] = [
  ...bodyWords.shorts,
  ...publicBodies.flatMap(({ short = '' }) => (/^\p{Lu}[\p{L}&]{2,}$/u.test(short) ? [short] : [])),
]

/** People addressed together; what they are told is a wish more than a task. */
export const peopleTold: readonly string[] = listWords(`
  em học sinh; em; học sinh; sinh viên; thầy cô giáo; thầy, cô giáo; thầy giáo, cô giáo; thầy cô; nhà giáo; giáo viên;
  người dân; nhân dân; bà con; hội viên; đoàn viên; thanh niên; phóng viên; tổ viên; hộ dân; phụ huynh
`)

/** Second halves of places whose name has a dash: "Bà Rịa - Vũng Tàu", "Thừa Thiên - Huế", "Phan Rang - Tháp Chàm". */
export const dashedPlaces = ['Vũng Tàu', 'Huế', 'Tháp Chàm']
