import { listWords } from '#vietnamese/list-words.ts'
import postWords from '../../../resources/dictionaries/posts.json' with { type: 'json' }

/** First words of a post. Case of the first letters varies in print ("Phó thủ tướng"), so they are matched in any case. */
export const postHeads: readonly string[] = [
  ...postWords.posts.flatMap(({ words }) => words),
  ...postWords.shortPosts.map(({ short }) => short),
  'trưởng BCĐ',
  'phó trưởng BCĐ',
  'phó BCĐ',
  'trưởng BTC',
  'phó trưởng BTC',
]

/** Posts of one word that name a field of work too ("Phòng Tài chính – Kế toán", "Tổ Hành chính - Văn thư"). */
const fieldPosts: readonly string[] = ['kế toán', 'văn thư']

/** First words of a post that are never the second field of an office behind a dash. */
export const plainPostHeads: readonly string[] = postHeads.filter((one) => !fieldPosts.includes(one))

/** Forms of address and ranks right before a name. */
export const honorifics: readonly string[] = postWords.honorifics.flatMap(({ words }) => words)

/** Ranks of officers: called so in front of the name, and written with the posts ("Trung tướng, Phó Chủ nhiệm …"). */
export const officerRanks: readonly string[] =
  postWords.honorifics.find(({ words }) => words.includes('đại tướng'))?.words ?? []

/** Back-references that name a person by place in the hierarchy; the words of a post that the person must hold. */
export const epithets: readonly { words: readonly string[]; posts: readonly string[] }[] = postWords.epithets

/** Words that end a post in running text; a verb after a post is what the person does. */
export const postStops: readonly string[] = listWords(`
  đã; đang; sẽ; cũng; còn; cơ bản; dẫn đầu; phát biểu; chủ trì; đồng chủ trì; chủ tọa; đồng chủ tọa; cùng; dự; tham dự; tới; đến; điều hành; trao; tặng;
  trao tặng; có; tại; trong; vào; sau; trước; thay mặt; ký; khai mạc; bế mạc; thăm; làm việc; làm; được; vừa; nhận;
  tiếp; gửi; đặc biệt; tiếp tục; là; cho; với; ngày; sáng; chiều; thì; để; rằng; khi; bị; không; phải; cần; theo;
  luôn; từng; trình; đánh trống; cắt băng; đại diện; ghi nhận; nhấn; hoan nghênh; mới; do; vui mừng; ghi biên bản; ghi; giữ chức;
  kiểm tra; đi; về dự; về thăm; giới thiệu; công bố; đọc; thông qua; chúc; cảm ơn; trực tiếp; tham gia; giải đáp; tóm tắt; thảo luận;
  tiến hành; mở đầu; tuyên bố; chứng kiến; trân trọng; vinh dự; long trọng; kêu gọi; thực hiện; nghe; mong; chỉ đạo
`)

/** Words before capitals that make them a place, a street, a school or a prize instead of a person. */
export const placeMakers: readonly string[] = listWords(`
  bv; huyện; quận; thị xã; thành phố; tp; tp.; xã; phường; thị trấn; tỉnh; thôn; bản; làng; ấp; khu phố; đường; phố; đại
  lộ; quảng trường; trường; thpt; thcs; tiểu học; mầm non; cao đẳng; trung cấp; đại học; học viện; bệnh viện; cầu; hồ; sông; núi; đảo;
  kênh; quỹ; giải thưởng; nhà hát; công viên; công viên văn hóa; công viên văn hoá; khu lưu niệm; nhà lưu niệm; khu di tích; quảng trường; tượng đài; đền thờ; hội trường; tư tưởng; khu công nghiệp; kcn; nhà máy; cảng; đèo; chợ;
  công ty; tập đoàn; thanh niên cộng sản; đoàn tncs; quần đảo; mang tên; tên; vùng; khu; doanh nghiệp; dân tộc; khu kinh
  tế; kinh tế mở; cửa khẩu; tàu thuyền; ga; nhà ga; sân bay; sân; sân vận động; cụm công nghiệp; lữ đoàn; sư đoàn; tiểu
  đoàn; đảo; bến; bến xe; khu di tích; đền; chùa; đình; tượng đài; nghĩa trang; lăng; khách sạn; rạp; vịnh; bán đảo; đoạn;
  khu lưu niệm; nhà lưu niệm; bảo tàng; thư viện; di tích; học bổng; giải; cuộc thi; ngã tư; nút giao; trung đoàn; mẫu giáo;
  đồn biên phòng; đồn Biên phòng; thác; suối; bãi; hầm; buôn; khóm; xóm; phum; sóc; đồi; đập; hồ chứa; thủy điện; cung; cung văn hóa; khu đô thị; khu tái định cư;
  chung cư; cư xá; cao ốc; tòa nhà; cao tốc; quốc lộ; tỉnh lộ; tuyến đường; tuyến phố; cầu vượt; bến phà; cồn; cù lao; miếu;
  nhà thờ; giáo xứ; thiền viện; siêu thị; ngõ; hẻm; phân hiệu; ký túc xá; làng nghề; thương hiệu; nhãn hiệu; phân viện
`)

/** Words that never belong to a post, whatever stands before them. */
export const neverInPosts: readonly string[] = listWords(`
  đã; đang; sẽ; cũng; tham dự; chủ trì; dự; đồng chủ trì; chủ tọa; đồng chủ tọa; phát biểu; cho biết; cho rằng; nhấn mạnh; khẳng định; yêu cầu;
  đề nghị; được; có; là; cho hay; nói; nêu; trao; kết luận; chỉ ra; chỉ rõ; bày tỏ; nhận định; đánh giá; biểu dương; ghi nhận;
  trình bày; cơ bản; ghi biên bản
`)

/** Levels of government: a name may follow at once ("Chủ tịch UBND tỉnh <Họ tên>"). */
export const levelWords: readonly string[] = [
  'tỉnh',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'xã',
  'phường',
  'thị trấn',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'khóm',
  'xóm',
  'khu phố',
  'tp',
  'TP',
]

/** Second syllables after "Đoàn", "Thanh", "Lâm" … that make a common noun out of what looks like a name. */
export const notGivenNames: readonly string[] = listWords(`
  Thanh niên; Công tác; Kiểm tra; Thanh tra; Đại biểu; Giám sát; Khảo sát; Chủ tịch; Thể thao; Phó; Bí thư; Trưởng;
  Giám đốc; Ủy viên; Xã hội; Thông tin; Nhà nước; Phụ nữ; Nông dân; Kinh tế; Khối; Bộ; Hội; Sở; Đảng; Trung ương;
  Quốc hội; Chính phủ; Văn phòng; Quốc gia; Tỉnh ủy; Thành ủy; Huyện ủy; Mặt trận
`)

/** Names of the dead and of the famous that stand in bodies, places and quotations. */
export const notAttending: readonly string[] = ['Hồ Chí Minh', 'Các Mác', 'Lê Nin', 'Hồ Chủ tịch']
