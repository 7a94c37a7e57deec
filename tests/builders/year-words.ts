import { listWords } from '#vietnamese/list-words.ts'

/** Bodies of a province that never was, those with much to do first. */
export const YEAR_BODIES = listWords(`
  Sở Xây dựng; Sở Tài chính; Sở Nông nghiệp và Môi trường; Văn phòng UBND tỉnh; Sở Nội vụ; Sở Y tế;
  Sở Giáo dục và Đào tạo; Sở Khoa học và Công nghệ; Sở Công Thương; Công an tỉnh; Sở Văn hóa, Thể thao và Du lịch;
  Sở Tư pháp; Thanh tra tỉnh; Bộ Chỉ huy Quân sự tỉnh; Ban Quản lý dự án đầu tư xây dựng các công trình giao thông;
  Ban Quản lý các khu công nghiệp; UBND phường Thạch Kiều; UBND phường Cẩm Lý; UBND xã Tân Lập; UBND xã Vĩnh Hòa;
  UBND xã Đông Khê; UBND xã Liên Hồng; UBND xã Xuân Trường; UBND xã Kim Đường; UBND xã Yên Phú; UBND xã Sơn Hà;
  UBND xã Phú Thịnh; UBND xã Thanh Thủy; Trung tâm Phục vụ hành chính công; Báo và Phát thanh, Truyền hình tỉnh;
  Công ty Điện lực tỉnh; Bảo hiểm xã hội tỉnh; Thuế tỉnh; Kho bạc Nhà nước khu vực; Quỹ Đầu tư phát triển tỉnh
`)

export const YEAR_LEADERS = listWords('Lê Hoàng Sơn; Trần Thị Mai Hương; Vũ Đình Khôi; Phạm Thu Hà; Ngô Quang Vinh')

export const YEAR_MEETINGS = listWords(`
  Giao ban lãnh đạo UBND tỉnh; Họp Ban Chỉ đạo giải phóng mặt bằng; Giao ban công tác đầu tư công;
  Hội nghị trực tuyến về chuyển đổi số; Họp về phòng, chống thiên tai; Họp về nước sạch nông thôn;
  Phiên họp thường kỳ UBND tỉnh; Buổi làm việc với doanh nghiệp trong khu công nghiệp; Họp về trường, lớp học;
  Họp Ban Chỉ đạo cải cách hành chính; Hội nghị sơ kết an toàn giao thông; Họp tháo gỡ khó khăn dự án nhà ở xã hội
`)

export const YEAR_VERBS = listWords(`
  rà soát; báo cáo; trình phương án; hoàn thành hồ sơ; kiểm tra thực tế; đề xuất bố trí kinh phí cho; công bố công khai;
  lập kế hoạch; bàn giao mặt bằng; thẩm định; tổng hợp vướng mắc về; tổ chức tập huấn về; cập nhật số liệu
`)

export const YEAR_MATTERS = listWords(`
  tuyến đường liên xã đoạn qua chợ; danh mục thủ tục hành chính rút gọn; các trạm y tế xuống cấp;
  quỹ đất tái định cư của dự án cầu vượt sông; hệ thống camera giám sát tại các nút giao; biên chế giáo viên mầm non;
  hồ sơ đất đai còn lưu bằng giấy tại cấp xã, làm rõ số đã số hóa và số chưa số hóa; nguồn nước thô của nhà máy nước;
  việc thu gom rác tại các chợ đầu mối; phương án bảo vệ đê điều trước mùa mưa; chỉ số hài lòng của người dân;
  các dự án chậm giải ngân, nêu rõ nguyên nhân của từng dự án và trách nhiệm của chủ đầu tư;
  quy trình một cửa điện tử liên thông; nhà ở xã hội cho công nhân khu công nghiệp;
  công tác phòng cháy tại các khu dân cư có ngõ nhỏ; việc sử dụng trụ sở dôi dư sau sắp xếp
`)

export const YEAR_NEWS = listWords(`
  Đã có văn bản lấy ý kiến các đơn vị; Đang tổng hợp số liệu từ cấp xã; Đã họp thống nhất phương án;
  Đã hoàn thành dự thảo, đang lấy ý kiến; Đang lựa chọn đơn vị tư vấn; Đã khảo sát xong hiện trường
`)

export const YEAR_OBSTACLES = listWords(`
  Vướng mắc: chưa bố trí được kinh phí trong dự toán năm; Vướng mắc: hồ sơ cũ thất lạc, phải xác minh lại từng thửa;
  Khó khăn về nhân lực, một cán bộ phụ trách ba lĩnh vực; Vướng mắc: hai hộ chưa nhận tiền bồi thường;
  Kiến nghị cấp trên hướng dẫn cách tính khi quy định mới chưa có hiệu lực;
  Khó khăn do phần mềm của bộ và của tỉnh chưa liên thông, phải nhập hai lần
`)
