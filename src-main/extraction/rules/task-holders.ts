import { listWords } from '#vietnamese/list-words.ts'

/** Offices and groups that are given tasks besides the bodies of the dictionary: people by their office, owners, crews. */
export const taskHolders: readonly string[] = listWords(`
  trưởng thôn; trưởng bản; trưởng ấp; trưởng khu; trưởng trạm; trưởng đoàn; trưởng khoa; trưởng bộ phận; trưởng các;
  tổ trưởng; đội trưởng; hiệu trưởng; chỉ huy; chánh văn phòng; chánh thanh tra; chủ nhiệm; phó chủ tịch; phó giám đốc;
  phó hiệu trưởng; phó trưởng; phó bí thư; kế toán; văn thư; chủ rừng; chủ hộ; chủ tàu; chủ cơ sở; chủ doanh
  nghiệp; chủ trang trại; chủ phương tiện; chủ nhà trọ; chủ hồ; chủ sử dụng lao động; hộ kinh doanh; hộ gia đình; nhân viên;
  viên chức; chuyên viên; hệ thống chính trị; hệ thống dân vận; tỉnh đoàn; thành đoàn; huyện đoàn; quận đoàn; xã đoàn;
  đoàn thanh niên; hội liên hiệp; hội chữ thập đỏ; hội khuyến học; hội người cao tuổi; hội nhà báo; hội luật gia; tổ giúp
  việc; tổ tư vấn; tổ chuyên gia; tổ công nghệ; tổ bầu cử; tổ hòa giải; tổ thư ký; tổ tuyên truyền; tổ liên gia; tổ soạn
  thảo; tổ biên tập; tiểu ban; hạt kiểm lâm; điện lực; bưu điện; cảng vụ; nhà máy; đồn biên phòng; đồn Biên phòng; đồn công an; đồn Công an; đài phát thanh; đài truyền hình; cổng
  thông tin; đơn vị tư vấn; tư vấn giám sát; tư vấn thiết kế; liên danh; nhà đầu tư; nhà mạng; trung đoàn; sư đoàn; tiểu
  đoàn; ban dân tộc; ban pháp chế; ban kinh tế; ban văn hóa; ban bảo vệ; ban điều hành; ban công tác; ban chỉ huy; ban chấp
  hành; ban thanh tra; ban bầu cử; ban đại diện; ban giám sát; ban vận động; thôn đội; xã đội; dân quân; người có uy tín;
  người phát ngôn; người sử dụng lao động; cơ sở kinh doanh; cơ sở giáo dục; cơ sở khám; cơ sở y tế; cơ sở sản xuất; cơ sở
  lưu trú; phòng khám; tổ kiểm tra; đoàn kiểm tra; đội kiểm tra; tổ công tác; nhóm công tác; bộ phận; thành viên; phòng ban; mạng lưới; cấp có thẩm quyền; các cấp có thẩm quyền; cơ quan có thẩm quyền; người có thẩm quyền;
  giáo viên chủ nhiệm; giáo viên bộ môn; ban giám hiệu; hội cha mẹ học sinh; chi, đảng bộ; chi bộ, đảng bộ; tổ chức cơ sở đảng; khối cơ quan; khối các cơ quan; ủy viên; báo cáo viên; cộng tác viên; hướng dẫn viên; tổ chức chính trị; tổ chức đảng;
  tổ chức công đoàn; công đoàn; các cơ sở; các trường; trường học; chi bộ; các chi bộ; các chi hội; các chi đoàn; các hội; các đội; các tổ; các ban; các phòng; các đoàn; các cấp; các
  khối; các thôn; các hộ; các chủ; các đài; các báo; các viện; quản đốc; bếp ăn; phòng tư pháp; phòng văn hóa; phòng lao động; phòng giáo dục; phòng nông nghiệp; phòng kinh tế; phòng
  thống kê; phòng y tế; phòng dân tộc; phòng công thương; phòng tổ chức; phòng hành chính; phòng đào tạo; phòng kỹ thuật; phòng
  kinh doanh; phòng tài nguyên; phòng quản lý; phòng nhân sự; phòng vật tư; phòng an toàn; phòng pháp chế; phòng thanh tra
`)
