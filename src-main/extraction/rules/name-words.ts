import { listWords } from '#vietnamese/list-words.ts'

/** Middle names that make a name of what stands around them, whatever the family name ("Bồ Thị Hồng Mai"). */
export const middleNames: readonly string[] = ['Văn', 'Thị']

/** First words of posts, bodies, levels and works: capitals that begin so are no name, even behind "ông", "đồng chí". */
export const notNameStarts: readonly string[] = listWords(`
  Phó; Trưởng; Giám; Bí; Chánh; Tổng; Thường; Ủy; Ban; Sở; Bộ; Hội; Đảng; Công; Trung; Cục; Chi; Tỉnh; Thành; Huyện; Quận;
  Xã; Phường; Thị; Nhà; Đại; Thủ; Viện; Nguyên; Quyền; Thứ; Trường; Phòng; Khối; Tập; Doanh; Hiệp; Liên; Mặt; Quốc; Chính;
  Tòa; Kiểm; Thanh; Ngân; Kho; Hợp; Tổ; Đội; Nghị; Luật; Quyết; Chỉ; Kế; Chương; Đề; Dự; Báo; Tạp; Cổng; Chủ; Cơ; Đơn;
  Ông; Bà; Anh; Chị; Thượng; Thiếu; Chuẩn; Giáo; Tiến; Thạc; Nhân; Việt; Liên; Cựu; Phụ; Thư; Hòa; Linh; Vụ; Tư; Binh; Quân;
  Rịa; Nà; Đen; Trưng; Triệu
`)

/** What a name behind it is of the dead or of a work, not of somebody who came ("tấm gương", "cố"). */
export const remembering: readonly string[] = listWords(`
  cố; ngày sinh; ngày mất; năm sinh; tấm gương; thân thế; tư tưởng; sự nghiệp; liệt sĩ; liệt sỹ; danh nhân; mang tên;
  tưởng niệm; tưởng nhớ; phần mộ; mộ; tượng; tượng đài; di sản; cuốn sách; tác phẩm; đền thờ; đạo đức; phong cách; chân dung;
  gương; vua; chúa; bút tích; đối tượng; đối tượng là; đối tượng gây án; đối tượng gây án là; đối tượng cầm đầu; đối tượng cầm đầu là;
  đối tượng gồm; nghi phạm là; thủ phạm; thủ phạm là; hung thủ; hung thủ là; kẻ gây án là; bị can là; bị hại; bị hại là; nạn nhân;
  nạn nhân là; vụ án; đại án; chuyên án; bị can; bị cáo; nghi phạm; nghi can; phạm nhân; chiến dịch; di chúc; trạng nguyên
`)

/** The dead and the famous after whom streets and schools are named: people only where a post follows or leads. */
export const famousNames: readonly string[] = listWords(`
  Võ Nguyên Giáp; Trần Hưng Đạo; Lê Lợi; Nguyễn Huệ; Nguyễn Trãi; Lý Thường Kiệt; Trần Phú; Lê Hồng Phong; Nguyễn Thị Minh
  Khai; Phan Bội Châu; Phan Châu Trinh; Phan Chu Trinh; Nguyễn Du; Lê Quý Đôn; Chu Văn An; Nguyễn Ái Quốc; Nguyễn Sinh Cung;
  Nguyễn Tất Thành; Nguyễn Sinh Sắc; Nguyễn Văn Cừ; Hà Huy Tập; Lê Duẩn; Tôn Đức Thắng; Phạm Văn Đồng; Nguyễn Văn Trỗi; Lý Tự
  Trọng; Võ Thị Sáu; Nguyễn Viết Xuân; Phan Đình Giót; Phan Đình Phùng; Tô Vĩnh Diện; Bế Văn Đàn; La Văn Cầu; Hoàng Văn Thụ;
  Hoàng Quốc Việt; Ngô Gia Tự; Huỳnh Thúc Kháng; Hoàng Hoa Thám; Đinh Tiên Hoàng; Đinh Bộ Lĩnh; Ngô Quyền; Lý Thái Tổ; Lý Nam
  Đế; Trần Nhân Tông; Bùi Thị Xuân; Nguyễn Công Trứ; Nguyễn Đình Chiểu; Nguyễn Trung Trực; Trương Định; Trần Quốc Toản; Trần
  Quốc Tuấn; Trần Quang Khải; Phạm Ngọc Thạch; Nguyễn Bỉnh Khiêm; Lương Thế Vinh; Mạc Đĩnh Chi; Lê Thánh Tông; Nguyễn Chí
  Thanh; Nguyễn Lương Bằng; Phạm Ngũ Lão; Cao Bá Quát; Đoàn Thị Điểm; Hồ Xuân Hương; Nguyễn Khuyến; Lê Đại Hành; Nguyễn Thái
  Học; Hàm Nghi; Duy Tân; Cao Thắng; Nguyễn Tri Phương; Hoàng Diệu; Nguyễn Hữu Cảnh; Thoại Ngọc Hầu; Phan Thanh Giản; Trần
  Đại Nghĩa; Tạ Quang Bửu; Tôn Thất Thuyết; Trần Văn Ơn; Lê Văn Tám; Kim Đồng; Vừ A Dính; Hoàng Sa; Trường Sa
`)

/** Countries, unions and bodies of the world whose first syllable is also a family name or follows a post. */
export const countriesAndUnions: readonly string[] = listWords(`
  Liên Hợp Quốc; Liên Hiệp Quốc; Liên Bang Nga; Liên Minh Châu Âu; Liên Xô; Bảo An Liên Hợp Quốc; Thái Lan; Hà Lan; Hàn Quốc;
  Ba Lan; Phần Lan; Mông Cổ; Đan Mạch; Bồ Đào Nha; Tây Ban Nha; Triều Tiên; Đài Loan; Hồng Kông; Hồng Công; Ma Cao; La Mã;
  Trung Quốc; Nam Phi; Ấn Độ; Hoa Kỳ; Thổ Nhĩ Kỳ; Thụy Sĩ; Thụy Điển; Na Uy; Nhật Bản; Đông Dương; Đông Nam Á; Châu Âu; Châu
  Á; Bắc Âu; Tây Âu; Mỹ La Tinh; Vương Quốc Anh; Bạch Nga; Thái Bình Dương; Ấn Độ Dương; Đại Tây Dương; Bình Nhưỡng; Bắc Kinh;
  Thượng Hải; Quảng Châu; Vân Nam; Quảng Tây; Hải Nam
`)
