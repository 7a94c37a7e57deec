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
  trang trại; gia súc; phiếu; cơ sở; bản; quyết định; nhiệm vụ; đề án; sáng kiến; lượt cán bộ; hoạt động; thành viên; cụm
`)

/** Currencies. */
export const currencies: readonly string[] = ['đồng', 'USD', 'đô la', 'euro', 'VNĐ', 'VND']
