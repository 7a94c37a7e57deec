import { listWords } from '#vietnamese/list-words.ts'

/** First words of a post. Case of the first letters varies in print ("Phó thủ tướng"), so they are matched in any case. */
export const postHeads: readonly string[] = listWords(`
  tổng bí thư; chủ tịch nước; phó chủ tịch nước; chủ tịch; phó chủ tịch; quyền chủ tịch; thủ tướng; phó thủ tướng;
  bộ trưởng; thứ trưởng; bí thư; phó bí thư; tổng giám đốc; phó tổng giám đốc; giám đốc; phó giám đốc; quyền giám
  đốc; cục trưởng; phó cục trưởng; chi cục trưởng; phó chi cục trưởng; tổng cục trưởng; phó tổng cục trưởng; vụ
  trưởng; phó vụ trưởng; vụ phó; chánh văn phòng; phó chánh văn phòng; chánh thanh tra; phó chánh thanh tra; chánh
  án; phó chánh án; viện trưởng; phó viện trưởng; trưởng ban; phó trưởng ban; phó ban; trưởng phòng; phó trưởng
  phòng; phó phòng; trưởng đoàn; phó trưởng đoàn; trưởng bộ phận; trưởng công an; phó trưởng công an; ủy viên; tỉnh
  ủy viên; thành ủy viên; huyện ủy viên; quận ủy viên; thị ủy viên; đảng ủy viên; chủ nhiệm; phó chủ nhiệm; hiệu
  trưởng; phó hiệu trưởng; tư lệnh; phó tư lệnh; chính ủy; phó chính ủy; chỉ huy trưởng; phó chỉ huy trưởng; tham
  mưu trưởng; đại biểu quốc hội; đại biểu hđnd; thường trực; thành viên; tổng kiểm toán; phó tổng kiểm toán; thống
  đốc; phó thống đốc; tổng thanh tra; phó tổng thanh tra; đại sứ; tổng biên tập; phó tổng biên tập; đội trưởng; phó
  đội trưởng; trạm trưởng; tổ trưởng; tổ phó; trưởng thôn; trưởng khoa; trưởng trạm; trưởng đài; trưởng tiểu ban;
  ubmttq; lãnh đạo; nguyên chủ tịch; nguyên bí thư; nguyên phó chủ tịch; nguyên giám đốc; nguyên thủ tướng; nguyên;
  quyền bộ trưởng; ct; pct; gđ; pgđ; bt; pbt; tuv; uvbtv; uv btv; uvtw; cvp; pcvp; chuyên gia; chuyên viên; kế toán
  trưởng; thư ký; tổng thư ký; trợ lý; phó trưởng; đại diện; đại tá; tổng tham mưu trưởng; phó tổng tham mưu trưởng; phó
  chủ nhiệm; tổ trưởng tổ dân phố; trưởng khu; công chức; giáo viên; chủ tọa
`)

/** Forms of address and ranks right before a name. */
export const honorifics: readonly string[] = listWords(`
  các đồng chí; đồng chí; đ/c; đc; các ông; các bà; ông/bà; ông; bà; anh; chị; cô; đại tướng; thượng tướng; trung
  tướng; thiếu tướng; đại tá; thượng tá; trung tá; thiếu tá; đại úy; GS.TS; GS. TS; PGS.TS; PGS. TS; GS; PGS; TS;
  ThS; tiến sĩ; thạc sĩ; giáo sư; bác sĩ; luật sư; kỹ sư; nhà báo; linh mục; hòa thượng; thượng tọa; đại đức; NSND;
  NSƯT; nghệ sĩ
`)

/** Back-references that name a person by place in the hierarchy; the words of a post that the person must hold. */
export const epithets: readonly { words: readonly string[]; posts: readonly string[] }[] = [
  { words: ['người đứng đầu chính phủ'], posts: ['thủ tướng'] },
  { words: ['lãnh đạo chính phủ'], posts: ['phó thủ tướng', 'thủ tướng'] },
  { words: ['tư lệnh ngành', 'người đứng đầu ngành'], posts: ['bộ trưởng'] },
  { words: ['người đứng đầu đảng bộ tỉnh', 'người đứng đầu tỉnh ủy'], posts: ['bí thư tỉnh ủy'] },
  {
    words: ['lãnh đạo tỉnh', 'lãnh đạo ubnd tỉnh'],
    posts: ['phó chủ tịch ubnd tỉnh', 'chủ tịch ubnd tỉnh', 'phó bí thư tỉnh ủy', 'bí thư tỉnh ủy'],
  },
]

/** Words that end a post in running text; a verb after a post is what the person does. */
export const postStops: readonly string[] = listWords(`
  đã; đang; sẽ; cũng; còn; phát biểu; chủ trì; đồng chủ trì; cùng; dự; tham dự; tới; đến; điều hành; trao; tặng;
  trao tặng; có; tại; trong; vào; sau; trước; thay mặt; ký; khai mạc; bế mạc; thăm; làm việc; làm; được; vừa; nhận;
  tiếp; gửi; đặc biệt; tiếp tục; là; cho; với; ngày; sáng; chiều; thì; để; rằng; khi; bị; không; phải; cần; theo;
  luôn; từng; trình; đánh trống; cắt băng; đại diện; ghi nhận; nhấn; hoan nghênh; mới; vui mừng
`)

/** Words before capitals that make them a place, a street, a school or a prize instead of a person. */
export const placeMakers: readonly string[] = listWords(`
  huyện; quận; thị xã; thành phố; tp; tp.; xã; phường; thị trấn; tỉnh; thôn; bản; làng; ấp; khu phố; đường; phố; đại
  lộ; quảng trường; trường; thpt; thcs; tiểu học; mầm non; đại học; học viện; bệnh viện; cầu; hồ; sông; núi; đảo;
  kênh; quỹ; giải thưởng; nhà hát; công viên; hội trường; tư tưởng; khu công nghiệp; kcn; nhà máy; cảng; đèo; chợ;
  công ty; tập đoàn; thanh niên cộng sản; đoàn tncs; quần đảo; mang tên; tên; vùng; khu; doanh nghiệp; dân tộc; khu kinh
  tế; kinh tế mở; cửa khẩu; tàu thuyền; ga; nhà ga; sân bay; sân; sân vận động; cụm công nghiệp; lữ đoàn; sư đoàn; tiểu
  đoàn; đảo; bến; bến xe; khu di tích; đền; chùa; đình; tượng đài; nghĩa trang; lăng; khách sạn; rạp; vịnh; bán đảo; đoạn
`)

/** Words that never belong to a post, whatever stands before them. */
export const neverInPosts: readonly string[] = listWords(`
  đã; đang; sẽ; cũng; tham dự; chủ trì; dự; đồng chủ trì; phát biểu; cho biết; cho rằng; nhấn mạnh; khẳng định; yêu cầu;
  đề nghị; được; có; là; cho hay; nói; nêu; trao; kết luận; chỉ ra; chỉ rõ; bày tỏ; nhận định; đánh giá; biểu dương; ghi nhận;
  trình bày
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
