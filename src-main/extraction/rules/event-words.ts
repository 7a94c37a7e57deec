import type { MeetingKind } from '#domain/meeting.ts'
import { listWords } from '#vietnamese/list-words.ts'

/** Head nouns of an event and the kind of meeting they name. */
export const eventHeads: readonly { words: readonly string[]; kind: MeetingKind }[] = [
  { kind: 'conference', words: ['hội nghị'] },
  { kind: 'session', words: ['phiên họp', 'kỳ họp', 'phiên giải trình', 'phiên chất vấn', 'phiên thảo luận'] },
  {
    kind: 'workingSession',
    words: ['buổi làm việc', 'cuộc làm việc', 'phiên làm việc', 'làm việc với', 'buổi kiểm tra', 'hội đàm'],
  },
  { kind: 'ceremony', words: ['buổi lễ', 'lễ', 'hội báo', 'ngày hội', 'hội thi', 'liên hoan'] },
  { kind: 'congress', words: ['đại hội'] },
  { kind: 'seminar', words: ['hội thảo', 'diễn đàn'] },
  { kind: 'discussion', words: ['tọa đàm', 'buổi tọa đàm'] },
  { kind: 'training', words: ['lớp tập huấn', 'hội nghị tập huấn', 'lớp bồi dưỡng'] },
  {
    kind: 'dialogue',
    words: [
      'buổi đối thoại',
      'hội nghị đối thoại',
      'buổi tiếp xúc',
      'buổi gặp mặt',
      'buổi gặp gỡ',
      'gặp mặt',
      'tiếp xúc cử tri',
      'buổi tiếp công dân',
      'phiên tiếp công dân',
    ],
  },
  {
    kind: 'meeting',
    words: [
      'cuộc họp',
      'buổi họp',
      'họp giao ban',
      'họp báo',
      'họp',
      'buổi giao ban',
      'cuộc giao ban',
      'giao ban',
      'hội ý',
      'sinh hoạt chi bộ',
      'buổi sinh hoạt',
      'sinh hoạt',
    ],
  },
]

/** Verbs between host and event. */
export const hostVerbs: readonly string[] = [
  'đã long trọng tổ chức',
  'long trọng tổ chức',
  'phối hợp tổ chức',
  'đã tổ chức',
  'vừa tổ chức',
  'tổ chức',
  'khai mạc',
  'đã họp',
  'họp',
  'tiến hành',
  'triệu tập',
  'chủ trì tổ chức',
  'chủ trì',
  'đăng cai tổ chức',
  'bế mạc',
  'mở',
]

/** Words that end the name of an event. */
export const eventStops: readonly string[] = listWords(`
  tổ chức; chiều; trưa; vào; vừa; cả ngày; do; dưới; nhằm; để; có sự; với sự; diễn ra; được tổ chức; đã; lúc; hôm nay; hôm
  qua; diễn; bằng hình thức; tại; trong hai; trong ngày; cho biết; là; sẽ; phát biểu; kết
  thúc; với chủ đề; với nội dung; với hình thức; qua hình thức; theo hình thức
`)

/** After a comma the name of the event goes on with these. */
export const eventContinuations: readonly string[] = listWords(`
  huyện; ngành; địa phương; thành phố; thị xã; đơn vị; quận; xã; triển khai; sơ kết; tổng kết; đánh giá; bàn; quán
  triệt; phát động; công bố; nhiệm vụ; phương hướng; kế hoạch; biểu dương; giải pháp; ký kết; góp ý; thông qua; phổ
  biến; tuyên dương; khen thưởng; gặp mặt; tri ân; trao; ra mắt; hướng dẫn; rút kinh nghiệm; thực hiện; dự toán;
  chương trình; đề ra; xây dựng; tháo gỡ; thảo luận; phân tích; tập huấn; bảo vệ; phòng; chống; kiểm tra; kỷ luật;
  viên chức; công chức; người lao động; cán bộ; đảng viên; nhiệm kỳ; lần thứ; khóa; giai đoạn; năm; quý; tháng; đợt; ra
  quân; phân công; ra mắt; chào mừng; công tác; kết quả; định hướng; mục tiêu; đẩy mạnh; nâng cao; tham vấn; lấy ý kiến;
  ra nghị quyết; bầu; kiện toàn; tiếp thu; cho ý kiến; bàn giao; phát triển; học tập; tuyên truyền; ứng phó; khắc phục
`)

/** Verbs that end the name of an event even where it is held by somebody: they need a speaker. */
export const speakingVerbs: readonly string[] = listWords(`
  cho rằng; cho hay; nhấn mạnh; khẳng định; nêu rõ; phát biểu; nói; đề nghị; yêu cầu; bày tỏ; nhận định; chỉ rõ
`)
