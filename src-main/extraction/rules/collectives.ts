import { listWords } from '#vietnamese/list-words.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { modals, taskAdverbs } from './verbs.ts'

/** Whom a task without a body addresses: everyone, a trade, a generation. */
const collectives: readonly string[] = listWords(`
  mỗi người; mọi người; từng người; mỗi cá nhân; từng cá nhân; cá nhân; tập thể; mỗi chúng ta; chúng ta; đội ngũ; những người;
  người; báo chí; doanh nhân; nông dân; ngư dân; công nhân; thanh niên; phụ nữ; trí thức; nhà khoa học; tuổi trẻ; thế hệ trẻ;
  toàn đảng; toàn Đảng; toàn dân; toàn quân; toàn ngành; toàn tỉnh; toàn huyện; toàn xã; cả nước; cả tỉnh; cả hệ thống chính trị;
  hệ thống; các bên; hai bên; cộng đồng; bí thư; chủ tịch; mỗi gia đình; gia đình; hộ; các hộ; các nhà; nhà
`)

/** "Đội ngũ những người làm báo phải …": from such a word to the modal or the adverb of the task. */
export const COLLECTIVE = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Nn]hững) )?${anyOf(withCapitals(collectives))}${WORD_END}[^,;:.“"()]{0,60}?(?= ${anyOf([...modals, ...taskAdverbs])}${WORD_END})`,
  'u',
)

/** People by their trade or office, with the names that go with them: who is told, whatever verb follows. */
const trades: readonly string[] = listWords(`
  thầy thuốc; y bác sĩ; y, bác sĩ; bác sĩ; vị chức sắc; chức sắc; vị đại biểu; đại biểu; tổng thầu; học viên; đồng chí; cán bộ, đảng viên;
  cán bộ, công chức; cán bộ, chiến sĩ; cán bộ; đảng viên; công chức; chiến sĩ; vận động viên; huấn luyện viên; nghệ sĩ; văn nghệ sĩ;
  tiểu thương; ngư dân; người nuôi; người lao động; người trồng; nhân dân; nhà trường; phật tử; tăng ni; đồng bào; kiều bào; nghệ nhân;
  chủ nhà; lái xe; tài xế; thợ; kỹ sư; điều dưỡng; đại lý; tác giả; biên tập viên; tuyên truyền viên; tình nguyện viên; tân binh; thí sinh
`)
export const TRADE_TOLD = new RegExp(
  `^(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Nn]hững|[Mm]ọi) )?${anyOf(withCapitals(trades))}${WORD_END}(?: \\p{Lu}[\\p{L}\\p{M}]*)*`,
  'u',
)
