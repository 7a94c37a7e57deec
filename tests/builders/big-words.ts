import { seededChance } from '#tests/builders/seeded-chance.ts'
import { listWords } from '#vietnamese/list-words.ts'

/** Words that stand in nearly every sentence, most frequent first. */
const COMMON = listWords(`
  và; của; các; được; trong; là; cho; có; với; đã; về; để; đến; theo; trên; tại; từ; những; này; không; phải; cần; việc;
  khi; sau; trước; do; đó; một; hai; năm; ngày; tháng; còn; cũng; như; vào; ra; thì; mà; bị; bởi; nếu; vì; nên; rất;
  chưa; đang; sẽ; vẫn; lại; cùng; giữa; ngoài; dưới; qua; nhất là; đồng thời; bên cạnh; trong đó; đối với
`)

/** The words of offices, most frequent first; the generator draws them by Zipf's law. */
const OFFICE = listWords(`
  công tác; thực hiện; kế hoạch; nhiệm vụ; đơn vị; địa phương; báo cáo; triển khai; hội nghị; phát triển; quản lý; xây dựng;
  kinh tế; xã hội; đầu tư; dự án; tỉnh; huyện; xã; phường; sở; ngành; cơ quan; tổ chức; chỉ đạo; kết quả; giải pháp; tiến độ;
  chuyển đổi số; cải cách; hành chính; thủ tục; hồ sơ; giải quyết; người dân; doanh nghiệp; ngân sách; kinh phí; tài chính;
  giáo dục; đào tạo; y tế; văn hóa; du lịch; nông nghiệp; nông thôn; môi trường; tài nguyên; đất đai; giải phóng mặt bằng;
  quy hoạch; giao thông; đường; cầu; thủy lợi; đê điều; phòng chống; thiên tai; cứu nạn; an ninh; trật tự; quốc phòng;
  kiểm tra; giám sát; thanh tra; tiếp dân; khiếu nại; tố cáo; tuyên truyền; vận động; đoàn thể; mặt trận; hội đồng;
  ủy ban nhân dân; chủ tịch; phó chủ tịch; giám đốc; trưởng phòng; lãnh đạo; cán bộ; công chức; viên chức; nhân dân; đảng viên;
  nghị quyết; quyết định; chỉ thị; thông báo; kết luận; biên bản; văn bản; tham mưu; đề xuất; phối hợp; chủ trì; rà soát;
  bổ sung; hoàn thành; đẩy mạnh; tăng cường; nâng cao; chất lượng; hiệu quả; năng lực; trách nhiệm; kịp thời; nghiêm túc;
  đồng bộ; quyết liệt; cụ thể; rõ ràng; khó khăn; vướng mắc; tồn tại; hạn chế; nguyên nhân; khắc phục; tháo gỡ; ưu tiên;
  trọng tâm; trọng điểm; chỉ tiêu; tăng trưởng; thu hút; xuất khẩu; sản xuất; tiêu thụ; thị trường; giá cả; lao động; việc làm;
  bảo hiểm; hộ nghèo; an sinh; chính sách; hỗ trợ; vay vốn; tín dụng; ngân hàng; thuế; hải quan; kho bạc; công an; quân sự;
  tòa án; kiểm sát; tư pháp; hộ tịch; chứng thực; đấu thầu; thẩm định; phê duyệt; nghiệm thu; quyết toán; bàn giao; vận hành;
  khu công nghiệp; cụm công nghiệp; khu đô thị; nhà ở; tái định cư; cấp nước; thoát nước; rác thải; nước thải; cây xanh;
  chiếu sáng; trường học; lớp học; giáo viên; học sinh; bệnh viện; trạm y tế; bác sĩ; tiêm chủng; dịch bệnh; chăn nuôi; gia súc;
  gia cầm; trồng trọt; cây trồng; lúa; ngô; chè; rừng; kiểm lâm; cháy rừng; hồ chứa; mưa lũ; sạt lở; hạn hán; điện lực;
  viễn thông; dữ liệu; phần mềm; hệ thống; trực tuyến; một cửa; chữ ký số; định danh; điện tử; cơ sở dữ liệu; an toàn thông tin;
  thi đua; khen thưởng; kỷ luật; bổ nhiệm; tuyển dụng; biên chế; tiền lương; nghỉ hưu; sắp xếp; sáp nhập; thôn; tổ dân phố;
  bầu cử; đại biểu; cử tri; kỳ họp; chất vấn; thẩm tra; tờ trình; đề án; chương trình; mục tiêu; quốc gia; trung ương; địa bàn;
  làng nghề; hợp tác xã; sản phẩm; thương hiệu; xúc tiến; hội chợ; lễ hội; di tích; bảo tồn; thể thao; thanh niên; phụ nữ;
  nông dân; cựu chiến binh; người cao tuổi; trẻ em; bình đẳng giới; gia đình; dân tộc; tôn giáo; biên giới; cửa khẩu; hải đảo;
  cảng; sân bay; đường sắt; cao tốc; bến xe; vận tải; tải trọng; tai nạn; vi phạm; xử phạt; hành lang; vỉa hè; lòng đường;
  phòng cháy; chữa cháy; cứu hộ; ma túy; tội phạm; cờ bạc; tín dụng đen; lừa đảo; an toàn thực phẩm; buôn lậu; hàng giả
`)

const SURNAMES = listWords(
  'Nguyễn; Trần; Lê; Phạm; Hoàng; Vũ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; Đoàn; Trịnh; Mai; Phan; Tạ; Chu',
)
const MIDDLES = listWords('Văn; Thị; Đức; Hữu; Quang; Minh; Ngọc; Thanh; Xuân; Chí; Hồng; Công; Đình; Bá; Thu')
const GIVEN = listWords(`
  An; Bình; Cường; Dũng; Giang; Hà; Hải; Hạnh; Hòa; Hùng; Hương; Khánh; Lan; Linh; Long; Mạnh; Nam; Nga; Nghĩa; Nhung;
  Oanh; Phong; Phúc; Quân; Quý; Sơn; Tâm; Thảo; Thắng; Thủy; Tiến; Toàn; Trang; Trung; Tuấn; Tùng; Tuyết; Vân; Việt; Yến
`)
const PLACES = listWords(`
  An Lạc; Bình Thượng; Phú Thịnh; Sơn Hà; Tân Lập; Vĩnh Hòa; Đông Khê; Nam Sách; Tây Yên; Bắc Giang Thượng; Thạch Kiều;
  Liên Hồng; Xuân Trường; Kim Đường; Hòa Mục; Cẩm Lý; Trung Nghĩa; Yên Phú; Đại Từ; Thanh Thủy
`)

/** Chance that can be repeated: the same seed gives the same store. */
export type Chance = { next: () => number; pick: <T>(list: readonly T[]) => T }

export function makeChance(seed: number): Chance {
  const next = seededChance(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return { next, pick }
}

/** Rarer words than the written ones: their syllables in new pairs, so that there are some 6,000 words in all. */
function makeRareWords(count: number): string[] {
  const chance = makeChance(20_201_225)
  const syllables = [...new Set(OFFICE.flatMap((word) => word.split(' ')))]
  return Array.from({ length: count }, () => `${chance.pick(syllables)} ${chance.pick(syllables)}`)
}

const WORDS = [...COMMON, ...OFFICE, ...makeRareWords(5_500)]
const SUMS = sumWeights(WORDS.length)

function sumWeights(count: number): Float64Array {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 2.7)
    sums[rank] = sum
  }
  return sums
}

/** A word, drawn by Zipf's law. */
export function drawWord(chance: Chance): string {
  const wanted = chance.next() * (SUMS.at(-1) ?? 0)
  let [low, high] = [0, SUMS.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((SUMS[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return WORDS[low] ?? ''
}

/** A sentence of 8 to 24 words, now and then with a number, a date or a name. */
export function drawSentence(chance: Chance): string {
  const words = Array.from({ length: 8 + Math.floor(chance.next() * 17) }, () => drawWord(chance))
  if (chance.next() < 0.3) words.push(`${Math.floor(chance.next() * 9000)} hồ sơ`)
  if (chance.next() < 0.2) words.push(`trước ngày ${drawDay(chance)}/${1 + Math.floor(chance.next() * 12)}`)
  if (chance.next() < 0.15) words.push(`đồng chí ${drawName(chance)}`)
  if (chance.next() < 0.15) words.push(`UBND xã ${chance.pick(PLACES)}`)
  const text = words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())
  return chance.next() < 0.5 ? `${text}.` : `${text.replace(/ (?=\S+$)/, ', ')}.`
}

const drawDay = (chance: Chance): number => 1 + Math.floor(chance.next() * 28)
export const drawName = (chance: Chance): string =>
  `${chance.pick(SURNAMES)} ${chance.pick(MIDDLES)} ${chance.pick(GIVEN)}`
export const drawPlace = (chance: Chance): string => chance.pick(PLACES)
