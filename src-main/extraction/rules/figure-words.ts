import { listWords } from '#vietnamese/list-words.ts'

/** Words in front of a number that say how exact it is. */
export const qualifiers: readonly string[] = listWords(`
  ước đạt hơn; ước đạt trên; ước đạt; ước tính; ước; đạt hơn; đạt trên; đạt gần; hơn; trên; gần; khoảng; dưới; xấp
  xỉ; tối thiểu; ít nhất; tối đa; cao nhất; lên tới; lên đến; đạt
`)

/** Verbs between an indicator and its number. */
export const levelVerbs: readonly string[] = listWords(`
  đạt mức tăng trưởng; đạt tốc độ tăng trưởng; tăng trưởng; đạt tỷ lệ; đạt; ước đạt; ước; là; có; gồm; chiếm; thu;
  nộp; tăng; giảm; được; còn; lên; cán mốc; bằng; chỉ; đã; với; hơn; trên; khoảng; gần; vượt; xếp hạng; đứng thứ;
  làm; ở mức; không quá; tăng gấp; gấp
`)

/** Units that are counted. */
export const countUnits: readonly string[] = listWords(`
  doanh nghiệp; hợp tác xã; dự án; công trình; vụ; vụ việc; người; lượt người; lượt; hộ; hộ dân; hồ sơ; thủ tục; xã;
  phường; huyện; địa phương; đơn vị; cơ quan; ha; km; m2; m3; tấn; kg; con; cuộc; lớp; văn bản; điểm; chỉ tiêu; tiêu
  chí; trường; học sinh; giường bệnh; ca; tàu; nhà; căn; suất; suất quà; tin; bài; thuê bao; trạm; máy; đoàn; giấy
  phép; đơn; đơn thư; lao động; việc làm; sản phẩm; mô hình; đảng viên; tổ chức; tập thể; cá nhân;
  tỉnh; tỉnh, thành phố; dịch vụ; lần; bậc; cơn bão; vùng; cây; lít; MW; kWh; gói thầu;
  kiến nghị; quốc gia; trường hợp; đồ án; đối tượng; khách; lượt khách; giảng viên; giáo viên; bác sĩ; tiến sĩ; nghị quyết;
  phòng học; thôn; thị trấn; tuyến; camera; cửa hàng; hội viên; đoàn viên; ý kiến; vụ án; bị can; chuyến; phương tiện; xe;
  trang trại; gia súc; phiếu; cơ sở; bản; quyết định; nhiệm vụ; đề án; sáng kiến; lượt cán bộ; hoạt động; thành viên; cụm; em; giải; VB; m; mét; km2; buôn; bản; ấp; làng; tổ; chi hội; chi bộ; công nhân; người dân; bệnh nhân;
  liều; mũi; cuốn; phần quà; thiết bị; hệ thống; tài khoản; giao dịch; đơn hàng; hành khách; lượt hành khách; hồ sơ; dân; cổ phiếu; cuộc gọi; khách hàng; người dùng; chiếc; cái; tác phẩm; đề tài; buổi;
  ngày công; thửa; tổ hợp tác; giấy chứng nhận; thẻ; lượt truy cập; tin bài; HTX; DN; TTHC; thủ tục hành chính; vụ cháy; vụ tai
  nạn; người chết; người bị thương; đảng bộ; TH; học viên; viên chức; chỉ số; khu dân cư; tổ dân phố; khu phố; thôn, bản; cán bộ; bệnh viện; phòng khám; trạm y tế; nhà máy; tàu cá; cầu; hồ chứa; chợ; thành phố; nhà văn hóa; khu công nghiệp; cụm công nghiệp; mỏ;
  gia đình; hộ gia đình; hộ nghèo; hộ cận nghèo; sinh viên; phụ nữ; hội thảo; lớp học; phòng; nhóm; trang; tổ công tác; chốt
`)

/** Currencies. */
export const currencies: readonly string[] = ['đồng', 'đ', 'USD', 'đô la', 'euro', 'VNĐ', 'VND']

/** Words behind a number that count nothing: time, joints of the sentence, people called. */
export const notCounted: readonly string[] = listWords(`
  năm; tháng; ngày; giờ; phút; giây; tuần; quý; của; và; về; là; có; cho; tại; đến; đồng chí; đ/c; đại biểu; tỷ; tỉ; triệu;
  nghìn; ngàn; đồng; trong; ngoài; trên; dưới; do; theo; với; để; được; đã; thì; mà; ngay; từ; khi; nếu; hoặc; hay; so; tăng;
  giảm; đạt; bằng; chiếm; phần; điểm phần; lần thứ; khóa; trang; vẫn; đang; sẽ; còn; chưa; mới; chỉ; cũng; không; phải; cần; nên; vào; ra; lên; xuống; bị; vừa; thuộc; nay; nằm; ở; như; cùng
`)

/** First halves of nouns of two syllables, none of them a word by itself: "thí sinh", "chiến sĩ". */
export const halfWords: readonly string[] = listWords(`
  thí; cử; ngư; nông; công; chiến; quân; vận; tình; thiếu; phụ; giáo; sinh; nghệ; kỹ; dược; cộng; thủy; ô; mô; phật; tín; linh; phạm;
  nạn; thân; thuyền; hành; du; ủy; sáng; phương; trang; thiết; doanh; hợp; văn; thông; biên; chứng; bệnh; khán; thính; độc; cổ; nhân
`)
