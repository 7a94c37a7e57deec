import { listWords } from '#vietnamese/list-words.ts'
import { surnames } from '#vietnamese/surnames.ts'
import { praiseWords, shortcomingWords } from './assessment-words.ts'
import { attendanceOpeners } from './attendance-words.ts'
import { bodyHeads, petitioners } from './bodies.ts'
import { connectors, emphasisWords, enumerators, segmentEnds } from './connectors.ts'
import { conclusionLabels, fieldLabels, sectionLabels } from './line-words.ts'
import { postHeads } from './posts.ts'
import { taskHolders } from './task-holders.ts'
import { recurringTimes, untilWords, vagueTimes, withinWords } from './time-words.ts'
import {
  modals,
  negatives,
  reportingVerbs,
  strongPerformatives,
  taskAdverbs,
  taskVerbs,
  weakPerformatives,
} from './verbs.ts'

/** Phrases that notes hold beside those of the other tables. */
const common: readonly string[] = listWords(`
  đồng chí; hội nghị; cuộc họp; phiên họp; buổi làm việc; họp giao ban; giao ban; sơ kết; tổng kết; triển khai; nhiệm vụ;
  trọng tâm; kế hoạch; báo cáo; các phòng; các ngành; các sở; các xã; các đơn vị; các thôn; các bộ phận; các cơ quan; bộ phận;
  ủy ban nhân dân; hội đồng nhân dân; chủ trì; phối hợp với; phối hợp; trước ngày; trong tuần; trong tháng; trong quý; tuần
  này; tuần tới; tháng này; tháng tới; cuối tuần; cuối tháng; kiểm tra; hồ sơ; tiến độ; kinh phí; dự toán; ngân sách; thu
  ngân sách; thu quý; số liệu; giải ngân; an ninh trật tự; nông thôn mới; chuyển đổi số; cải cách hành chính; vệ sinh môi trường; giải
  phóng mặt bằng; tại hội trường; hội trường; thành phố; thị trấn; thị xã; hoàn thành; khẩn trương; nghiêm túc; người dân;
  nhân dân; cán bộ; công chức; xã hội; văn hóa; tài chính; kinh tế; giáo dục; y tế; nông nghiệp; môi trường; xây dựng; tư
  pháp; nội vụ; công thương; văn phòng; đã hoàn thành; chưa hoàn thành; đã xong; còn chậm; có mặt; vắng mặt; lý do
`)

/** Single syllables that mean one thing in notes; others ("ban", "to", "quan") keep as they were typed. */
export const restoredSyllables: readonly string[] = listWords(`
  đ/c; phải; cần; không; đã; xã; huyện; tỉnh; phường; thôn; các; trước; để; với; đến; hết; tháng; năm; quý; tuần; nộp; lập;
  gửi; làm; sáng; chiều; họp; của; và; vào; từ; tại; về; rõ; việc; sẽ; được; đề; nghị; ngày; sớm; đ/n
`)

/** Syllables restored only where written with a capital: "So TTTT", "Phong KT". */
export const restoredHeads: readonly string[] = listWords(`Sở; Phòng; Bộ; Cục; Vụ; Xã; Huyện; Tỉnh; Đội; Tổ; Hội; Thôn`)

const manySyllables = (words: readonly string[]): readonly string[] => words.filter((word) => word.includes(' '))

/** Everything of two syllables or more that the rules know, the more telling lists first. */
export const restoredPhrases: readonly string[] = [
  strongPerformatives,
  weakPerformatives,
  common,
  Object.values(fieldLabels).flat(),
  conclusionLabels,
  sectionLabels,
  modals,
  negatives,
  taskVerbs,
  taskAdverbs,
  untilWords,
  withinWords,
  vagueTimes,
  recurringTimes.flatMap((one) => one.words),
  bodyHeads,
  taskHolders,
  postHeads,
  petitioners,
  reportingVerbs,
  connectors,
  emphasisWords,
  enumerators,
  segmentEnds,
  praiseWords,
  shortcomingWords,
  attendanceOpeners,
].flatMap(manySyllables)

export const restoredSurnames: readonly string[] = surnames
