import { listWords } from '#vietnamese/list-words.ts'

/** Words of our own for an invented province; the congress puts them together by seeded chance. */
export const congressWords = {
  verbs: listWords(`
    rà soát; xây dựng; hoàn thiện; tổ chức; kiểm tra; bố trí kinh phí cho; lập kế hoạch triển khai; công khai; nghiệm thu;
    đánh giá; tham mưu ban hành; hướng dẫn thực hiện; đẩy nhanh tiến độ; báo cáo kết quả
  `),
  objects: listWords(`
    quy hoạch các tuyến đường liên xã; mạng lưới trạm y tế; đề án chuyển đổi số cấp xã; chương trình nước sạch nông thôn;
    danh mục dự án đầu tư công; kho dữ liệu dùng chung; mô hình trường học bán trú; kế hoạch trồng rừng phòng hộ;
    phương án phòng, chống thiên tai; cụm công nghiệp chế biến chè; tuyến du lịch cộng đồng; quỹ đất tái định cư;
    hệ thống chợ đầu mối; trung tâm phục vụ hành chính công; đội ngũ cán bộ cơ sở; cơ sở giết mổ tập trung
  `),
  scopes: listWords(`
    trên địa bàn toàn tỉnh; tại các xã vùng cao; trong giai đoạn 2026 - 2030; theo đúng quy định của pháp luật;
    bảo đảm công khai, minh bạch; gắn với sắp xếp tổ chức bộ máy; phù hợp với nguồn lực của địa phương
  `),
  opinions: listWords(`
    Đề nghị quan tâm hơn nữa đến đời sống của người dân vùng cao; Nhất trí với dự thảo báo cáo và đề nghị bổ sung số liệu;
    Kiến nghị sớm bố trí vốn cho các công trình dở dang; Đề xuất giao chỉ tiêu theo điều kiện của từng địa phương;
    Việc phối hợp giữa các ngành đã có chuyển biến nhưng còn chậm; Đề nghị có chính sách giữ chân bác sĩ ở tuyến xã
  `),
  results: listWords(`
    số hộ được dùng nước sạch; số ki-lô-mét đường được cứng hóa; số phòng học được xây mới; diện tích rừng trồng mới;
    số thủ tục giải quyết trực tuyến; số lao động được đào tạo nghề; số hợp tác xã thành lập mới; sản lượng chè búp tươi
  `),
  units: listWords('hộ; km; phòng; ha; thủ tục; lao động; hợp tác xã; tấn'),
  bodies: listWords(`
    Sở Tài chính; Sở Nội vụ; Sở Y tế; Sở Xây dựng; Sở Công Thương; Sở Tư pháp; Sở Giáo dục và Đào tạo;
    Sở Nông nghiệp và Môi trường; Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch; Sở Dân tộc và Tôn giáo;
    Thanh tra tỉnh; Văn phòng UBND tỉnh; UBND xã Tân Lập; UBND xã Phú Thịnh; UBND xã Sơn Hà; UBND phường Đông Khê;
    UBND phường Đồng Khê; UBND xã Kim Đường; UBND xã Liên Hồng; Hội Nông dân tỉnh; Liên đoàn Lao động tỉnh
  `),
  posts: listWords(
    'Giám đốc; Phó Giám đốc; Chủ tịch; Phó Chủ tịch; Trưởng phòng; Phó Trưởng phòng; Chánh Văn phòng; chuyên viên',
  ),
} as const
