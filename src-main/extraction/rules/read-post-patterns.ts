import { listWords } from '#vietnamese/list-words.ts'
import { anyOf, anyOfInAnyCase, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads, dashedPlaces } from './bodies.ts'
import { neverInPosts, plainPostHeads, postHeads, postStops } from './posts.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const STOPS = new RegExp(
  ` (?:${anyOf(['tổ chức', ...postStops, ...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END}|và (?:\\d|các |đồng chí |đ/c |ông |bà |đại diện |lãnh đạo |${anyOf(postHeads)}))`,
  'gu',
)

/** "Phó trưởng ban chỉ đạo TĐT": the board's name goes on with what is a verb elsewhere. */
export const BOARD_HEAD = /ban$/iu
export const BOARD_NEXT =
  /^ (?:[Cc]hỉ đạo|[Tt]ổ chức|[Kk]iểm tra|[Qq]uản lý|[Đđ]iều hành|[Đđ]ại diện)(?=[,.;)]|$| (?:\p{Lu}|\d|cấp|trung ương|quốc gia|về|tỉnh|huyện|xã|thành phố|phường|công tác|phòng|xây dựng|bầu cử|thực hiện|chương trình|cha mẹ|CMHS|phụ huynh|(?:đã |cũng |vừa )?(?:chủ trì|dự|tham dự|điều hành|yêu cầu|đề nghị|kết luận|nhấn mạnh|phát biểu|cho biết|khẳng định|cho rằng|lưu ý|làm trưởng đoàn)(?![\p{L}])))/u

/** "… tổ chức phiên họp thứ 11": what the body does, no part of a post. */
export const HOLDS = /^ tổ chức$/u
export const HOLDS_NEXT =
  /^ tổ chức (?:hội|phiên|cuộc|kỳ|buổi|lễ|đại hội|họp|tọa đàm|gặp|đoàn|tập huấn|diễn đàn|chương trình|triển khai|thành công|Hội|Phiên|Kỳ|Lễ|Đại hội)(?![\p{L}])/u

export const NEVER_IN_POST = new RegExp(`^ (?:và |${anyOf(neverInPosts)}${WORD_END})`, 'u')

/** "Bí thư chi bộ kiêm Trưởng bản": here a second post begins; "kiêm nhiệm …" begins none. */
const SECOND_POST = ` kiêm (?=${anyOfInAnyCase(postHeads)}${WORD_END})`

/** Between two posts of one person in front of the name. */
export const BETWEEN_POSTS = /(?:,| kiêm) *$/u

/** Second halves of the name of an office behind a dash ("Sở Quy hoạch - Kiến trúc"). */
const secondHalves = listWords(`
  cứu nạn; xã hội; đào tạo; thể thao; du lịch; môi trường; gia đình; tin học; thương mại; kế hoạch hóa; kỹ thuật; hạ
  tầng; đô thị; an ninh; vật tư; tài chính; hành chính; kế toán; tổng hợp; pháp chế; thống kê; kiến trúc; nghệ thuật;
  dịch vụ; xây dựng; thông tin; truyền thông; giáo dục; kiểm định; khuyến nông; kinh tế; đầu tư; khoáng sản; dạy nghề;
  hướng nghiệp; thủy sản; công nghiệp; thương binh; lưu trữ; pháp luật; tư pháp; nội chính; ngân sách; giám sát; phản
  biện; tôn giáo; dân tộc; huấn luyện; điều hành; cứu hộ; sức khỏe; hội chợ; triển lãm; xuất nhập khẩu; viễn thông;
  năng lượng; luyện kim; hải đảo; nữ công; chính sách; dân chủ; tuyên giáo; dân vận; nghiệp vụ; kiểm tra; bảo vệ thực vật;
  cấp cứu; chống độc; dinh dưỡng; tiếp thị; thi đua; khen thưởng; phong trào; hộ tịch
`)

/** First words behind a dash that tell what somebody is or does here, and no second field of an office. */
const notSecondFields = listWords(`
  chủ trì; chủ tọa; điều hành; đầu mối; người; đơn vị; cơ quan; nhà; khách; thay; thành viên; phụ trách; dự; tham; trình; báo; phát;
  trao; tặng; ký; khai; bế; kết; đến; tới; cùng; tại; từ; đã; đang; là; và; với; của; về; nơi; một; các; những; em; anh; chị; ông;
  bà; vắng; có; không; đồng
`)

/**
 * "Ban Tuyên giáo - Nữ công", "Phòng Kế hoạch - Nghiệp vụ": behind the head of an office and its first field a second one,
 * a capital and a small word; a post, a body, a name or something done is none.
 */
const SECOND_FIELD = `(?= \\p{Lu}\\p{Ll}+ \\p{Ll}{2,}(?![\\p{L}]))(?! (?:${anyOfInAnyCase([...plainPostHeads, ...reportingVerbs, ...neverInPosts])}|${anyOf(withCapitals([...bodyHeads, ...notSecondFields]))})${WORD_END})(?<=(?<![\\p{L}])(?:[Bb]an|[Pp]hòng|[Kk]hoa|[Tt]ổ|[Pp]hận|[Tt]rung tâm|[Tt]rạm|[Vv]ụ)(?: [\\p{L}]+){1,4} [-–])`

/** "tổ Văn - Sử - Địa", "Tổ Lý - Hóa": the subjects that a group of teachers has. */
const SUBJECT =
  '(?:[Tt]oán|[Tt]in(?: học)?|[Ll]ý|[Ll]í|[Hh]óa|[Ss]inh|[Vv]ăn|[Ss]ử|[Đđ]ịa|[Nn]goại ngữ|[Tt]iếng Anh|GDCD|TD|GDTC|[Tt]hể dục|[Nn]hạc|[Hh]ọa|[Cc]ông nghệ|KHTN|KHXH|CN)'
const SUBJECTS = `(?<=(?<![\\p{L}])[Tt]ổ (?:[Nn]gữ )?${SUBJECT}(?: [-–] ${SUBJECT})* [-–]) ${SUBJECT}(?![\\p{L}])`

/** Where the clause of a post ends; the full stop of "TP. Huế", "T.Ư Đảng" ends none. */
export const CLAUSE_END = new RegExp(
  `,(?! ?(?:TT|TB) ?(?:&|và) ?(?:DL|XH)(?![\\p{L}]))|[;:()“”"\\n…]|${SECOND_POST}|(?<!(?<![\\p{L}])(?:TP|Tp|TX|TT|P|Q|T|St|UB))\\.|(?: [-–](?!${SECOND_FIELD}|${SUBJECTS})|(?<=\\p{Ll})-(?= )) (?!${anyOf([...withCapitals(secondHalves), ...dashedPlaces])}${WORD_END})`,
  'u',
)

/** "Sở Khoa học và Công nghệ (KH&CN) | Lò Văn …", "(KH&CN) | tỉnh": short letters of the body just named. */
export const SHORT_LETTERS = / *\((?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{Lu}&.,\u201a/-]{2,14}\)/gu
/** What the name of a body or a post goes on with behind such letters: its level or the place. */
export const GOES_ON_BEHIND =
  /^ *\([^()]{2,14}\)(?= (?:tỉnh|huyện|thành phố|TP\.?|thị xã|quận|xã|phường|thị trấn|quốc gia|trung ương|Quốc gia|Trung ương|Việt Nam|nhân dân)(?![\p{L}]))/u

/** What stands before the first of several posts in front of a name: the start of a clause, or a word that brings somebody in. */
export const POSTS_START =
  /(?:^|[,;:(“"\n.!?]|(?<![\p{L}])(?:[Cc]ó|gồm|cùng|và|với|do|[Tt]heo|[Đđ]ồng chí|đ\/c|[Ôô]ng|[Bb]à|là|dự|mời|đó|này|nay),?) *$/u

/** "Báo cáo với | Thủ tướng, Bí thư Tỉnh ủy Nguyễn …": whom he speaks to, and no post of his own. */
export const SPOKEN_TO =
  /(?:^|[.!?”"\n] ?)(?:Báo cáo|Trả lời|Trao đổi|Thông tin|Chia sẻ|Kiến nghị|Cảm ơn|Đáp lời|Đáp lại|Tiếp thu|Trình bày|Giải trình|Đề xuất|Thưa|Tiếp lời)(?: \p{Ll}+){0,6} *$/u

/** "nguyên nhân", "trưởng thành": words that only begin like a post. */
export const NO_POST =
  '(?!(?:nguyên (?:nhân|tắc|liệu|vẹn|đán|tử|tố|thủy|giá|tác|khai|bản|do|sinh|vật|lý|chất|nhiên|trạng|đơn|quán)|trưởng thành)(?![\\p{L}]))'

/** Two syllables that only begin like a verb. */
export const NOUN_HERE =
  /^ (?:giao (?:thông|dịch|lưu)|dự (?:phòng|án|trữ|báo|toán|khuyết|bị)|trong nước|tiếp công dân|tại chức|nhận thức)(?![\p{L}])/u

/** "Đại sứ Nhật Bản tại Việt Nam", "Tổng Lãnh sự Việt Nam tại Pakse": where somebody is sent is part of the post. */
export const SENT_TO = /^ tại (?=\p{Lu})/u
export const SENT_HEAD =
  /(?:[Đđ]ại sứ|[Ll]ãnh sự|[Đđ]ại diện|[Tt]ham tán|[Tt]ùy viên|[Qq]uốc gia|[Nn]gân hàng Thế giới)/u
export const HERE_IN_VIETNAM = /^ tại Việt Nam(?![\p{L}])/u

/** "Thư ký Hội | đồng chủ trì": the body's own second syllable, and what is done behind it. */
export const COUNCIL_FIRST = /[Hh]ội$/u
export const COUNCIL_NEXT = /^ đồng (?=chủ)/u
