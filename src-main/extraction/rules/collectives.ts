import { listWords } from '#vietnamese/list-words.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { modals, taskAdverbs, taskVerbs } from './verbs.ts'

/** Whom a task without a body addresses: everyone, a trade, a generation. */
const collectives: readonly string[] = listWords(`
  mỗi người; mọi người; từng người; mỗi cá nhân; từng cá nhân; cá nhân; tập thể; mỗi chúng ta; chúng ta; đội ngũ; những người;
  người; báo chí; doanh nhân; nông dân; ngư dân; công nhân; thanh niên; phụ nữ; trí thức; nhà khoa học; tuổi trẻ; thế hệ trẻ;
  toàn đảng; toàn Đảng; toàn dân; toàn quân; toàn ngành; toàn tỉnh; toàn huyện; toàn xã; cả nước; cả tỉnh; cả hệ thống chính trị;
  hệ thống; các bên; hai bên; cộng đồng; bí thư; chủ tịch; mỗi gia đình; gia đình; hộ; các hộ; các nhà; nhà
`)

/** "Đội ngũ những người làm báo phải …": from such a word to the modal or the adverb of the task. */
export const COLLECTIVE = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Nn]hững) )?${anyOf(withCapitals(collectives))}${WORD_END}[^,;:.“"()]{0,60}?(?:, (?:người|cán bộ|đảng viên|nhân dân|công chức|chiến sĩ|chuyên gia|nhà khoa học|bác sĩ|\\p{Ll}+(?: \\p{Ll}+){0,2} viên)${WORD_END}[^,;:.“"()]{0,40}?)?(?= ${anyOf([...modals, ...taskAdverbs])}${WORD_END})`,
  'u',
)

/** "yêu cầu BTVHU tiếp tục …": letters no list knows, where what they stand for is to do something. */
export const LETTERS_TOLD = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) )?\\p{Lu}{2}[\\p{Lu}&-]{1,8}(?: (?:tỉnh|huyện|xã|phường|thành phố|quận|thị xã|các cấp|cơ sở))?(?: \\p{Lu}[\\p{L}\\p{M}]*){0,4}(?= ${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`,
  'u',
)

/** "yêu cầu Sông Lô sớm …": a name in capitals right behind the verb of order, where what it is to do follows. */
export const NAME_TOLD = new RegExp(
  `^(?!(?:Luật|Nghị|Quy|Dự|Đề|Chương|Chỉ|Kết|Công|Thông|Báo|Tổng|Đại|Hội|Lễ)${WORD_END})\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){1,3}(?= ${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`,
  'u',
)

/** Nouns of things and matters: nobody who could be told. */
export const matters: readonly string[] = listWords(`
  phần việc; đầu việc; phần hành; công tác; hoạt động; các; những; nội dung; giải pháp; nhiệm vụ; biện pháp; vấn đề; chỉ tiêu; dự án; hoạt động; quy định; chính sách; tồn tại; hạn chế; khó khăn;
  vướng mắc; công trình; công việc; mục tiêu; kế hoạch; chương trình; quan điểm; thủ tục; hồ sơ; tuyến; khoản; nguồn; loại; sản phẩm;
  dịch vụ; trường hợp; vụ; hành vi; vi phạm; kiến nghị; ý kiến; điều kiện; yếu tố; bước; mặt; lĩnh vực; văn bản; chỉ số; tiêu chí;
  mốc; mốc tiến độ; mục; mảng; khâu; mô hình; phong trào; giá trị; kết quả; đề án; phương án; quyết sách; nghị quyết; chủ trương; đề xuất; yêu cầu; quy hoạch; hạng mục;
  hệ thống; nền tảng; chi phí; khu; vùng; cây; con; máy; xe; quyền; việc; điểm; cơ hội; lợi thế; tiềm năng; thông tin; tình huống
`)

/** "Trong thời gian tới 3 xã cần …": so many of a kind, where what they are to do follows. */
export const COUNTED_TOLD = new RegExp(
  `^(?:\\d{1,3}(?:/\\d{1,3})?|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu) (?:xã|phường|thị trấn|quận|huyện|thị xã|tỉnh|thành phố|đơn vị|địa phương|cơ quan|sở|bộ|ngành|phòng|ban|thôn|bản|ấp|khu phố|chi bộ|đảng bộ|trường|bệnh viện|trạm|doanh nghiệp|công ty|nhà thầu|hộ|tổ|đội)${WORD_END}[^;:.“"()]{0,50}?(?= ${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`,
  'u',
)

/** "yêu cầu Nhóm nữ đại biểu Quốc hội tiếp tục …": right behind the verb of order whatever a capital begins, up to a modal or an adverb. */
export const CAPITAL_TOLD = new RegExp(
  `(?<=(?:yêu cầu|đề nghị|giao|giao cho|phân công|chỉ đạo|nhắc nhở|đôn đốc) )(?!${anyOf(withCapitals(matters))}${WORD_END})\\p{Lu}[^,;:.“"()]{2,70}?(?= ${anyOf([...modals, ...taskAdverbs])}${WORD_END})`,
  'uy',
)

/** "đại diện lãnh đạo các sở tiếp thu …": who stands for the bodies behind it. */
export const AGENT_LEAD = /^(?:các )?(?:đại diện|đại biểu|thành viên|người đứng đầu) (?=\p{L})/u

/** "lãnh đạo, chỉ huy các đơn vị thường xuyên …": two words for those who lead, then whom they lead. */
export const LEADERS_TOLD = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) )?(?:lãnh đạo|cấp ủy|chỉ huy|thủ trưởng|cán bộ|người đứng đầu)(?:,| và) (?:lãnh đạo|chỉ huy|cấp ủy|quản lý|chủ trì|chính quyền|thủ trưởng|người đứng đầu)${WORD_END}[^,;:.“"()]{0,50}?(?= ${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`,
  'u',
)

/** "yêu cầu các phân xưởng rà soát …": whatever they are, told by a word of number and what they are to do. */
export const ANYBODY_TOLD = new RegExp(
  `^(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Tt]ất cả(?: các)?|[Nn]hững) (?!(?!tuyến (?:y tế|trên|dưới) )${anyOf(matters)}${WORD_END})\\p{Ll}[^,;:.“"()]{1,50}?(?<! được)(?= (?:${anyOf([...modals, ...taskAdverbs, ...taskVerbs])})${WORD_END})`,
  'u',
)

/** People by their trade or office, with the names that go with them: who is told, whatever verb follows. */
const trades: readonly string[] = listWords(`
  thầy thuốc; bậc phụ huynh; bậc cha mẹ; cha mẹ học sinh; y bác sĩ; y, bác sĩ; bác sĩ; vị chức sắc; chức sắc; vị đại biểu; đại biểu; tổng thầu; học viên; đồng chí; cán bộ, đảng viên;
  cán bộ, công chức; cán bộ, chiến sĩ; cán bộ; đảng viên; công chức; chiến sĩ; vận động viên; huấn luyện viên; nghệ sĩ; văn nghệ sĩ;
  tiểu thương; ngư dân; người nuôi; người lao động; người trồng; nhân dân; nhà trường; phật tử; tăng ni; đồng bào; kiều bào; nghệ nhân;
  chủ nhà; chủ trại; chủ trang trại; chủ hộ; chủ cơ sở; chủ rừng; chủ tàu; chủ phương tiện; chủ lồng bè; báo, đài; Báo, Đài; báo đài; lái xe; tài xế; thợ; kỹ sư; điều dưỡng; đại lý; tác giả; biên tập viên; tuyên truyền viên; tình nguyện viên; tân binh; thí sinh
`)
export const TRADE_TOLD = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Nn]hững|[Mm]ọi) )?${anyOf(withCapitals(trades))}${WORD_END}(?: \\p{Lu}[\\p{L}\\p{M}]*)*`,
  'u',
)
