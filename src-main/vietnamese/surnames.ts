/** Family names, the common ones first, then those of the ethnic minorities. A dictionary: evidence, never proof. */
const COMMON =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Đào Trương Lâm Phùng Hà Cao Tạ Lương Vương Tô Lưu Thái Thân Châu Quách Chu Kiều Tống Tăng Doãn Khuất Nghiêm Triệu Văn Hứa La Lại Bạch Cù Đàm Đồng Đường Giang Hàn Hầu Khổng Khương Kim Lã Lục Mạc Mã Nghê Ngụy Nhữ Nông Ông Phó Phí Phương Quan Quản Sầm Sử Tào Thạch Thẩm Thi Thiều Tiêu Tôn Tôn-Thất Trà Từ Uông Viên Vi Vu Xa Yên Âu An Ân Bành Bế Cái Cai Cấn Chung Công Cung Đậu Diệp Diêm Đới Đôn Hạ Hoa Hồng Hùng Khúc Khiếu Liên Liễu Lộ Lỗ Luyện Lư Lữ Mẫn Mông Nhâm Ninh Phù Quang Quế Tề Thang Thành Thượng Tòng Trang Trình Tường Ung Ưng Vạn Vĩnh'
const ETHNIC =
  "Giàng Lò Vàng Lầu Vừ Sùng Thào Mùa Hạng Cứ Ma Cà Quàng Lường Cầm Đèo Tòng Bạc Hoàng Chảo Phàn Tẩn Lù Chang Pờ Lỳ Lèng Ly Sìn Thền Vù Má Ksor Rơ Siu Rah Kpă Nay Niê Êban Ayun Bkrông Hmok Byă Kbuôr Mlô Knul Êñuôl Kđăm Adrơng Y H' K' Điểu Thị Thạch Sơn Kim Danh Lâm Kiên Chau Néang Hồ A Đinh Bh'riu Bhling Zơrâm Pơloong Alăng Arất Blúp Hôih Coor Ríah Ating Pinăng Katơr Chamaléa Mang Bá Hán Đàng Đạo Lưu Quảng Thập Kha Bo Ra Tro"

/** Words that are names of families but far more often the first word of a title, a body or a place. */
const DOUBTFUL = new Set(
  'Ông Phó Đồng Công Thành Thượng Văn Thị Sơn Quang Hùng Hồng Phương Vĩnh Đạo Quảng Trang Liên Trình Thi Hoa A Ra Bo Mang Má Tề Quan Hạ Chung Đường Yên Viên Danh Kiên Vạn Phù Thang Tường Lộ Cứ Cái Bá Thập Trà Sử An'.split(
    ' ',
  ),
)

export const surnames: readonly string[] = [...new Set(`${COMMON} ${ETHNIC}`.split(' '))].filter(
  (one) => !DOUBTFUL.has(one),
)

/** Family names that count only where a title or a form of address stands right before or a post right after. */
export const doubtfulSurnames: readonly string[] = [...DOUBTFUL].filter((one) => !['Ông', 'Phó', 'Đồng'].includes(one))
