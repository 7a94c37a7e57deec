/** Syllables that begin a verb, a post or a function word right behind a name; a name never goes on over them. */
export const nameStops: ReadonlySet<string> = new Set(
  (
    'phát phó chủ giám bí trưởng chánh cho đã đang sẽ yêu đề nhấn kết nêu là và với có thì trình báo khẳng chỉ giao mời xin ' +
    'cũng tham dự được bị về ở tại trong thay ủy uỷ thường nói cùng của còn lên nhận ghi biểu đánh tiếp tổng điều khai bế ' +
    'giới quán lưu gợi cảm đại người các những này đó ạ ơi nhé vừa mới hỏi trả ý góp thưa nguyên sau trước khi nhưng rồi cần ' +
    'phải đồng ông bà anh chị em cục vụ sở bộ ban phòng huyện tỉnh xã thành phường theo từ đến để vì mà nên do như hôm ngày ' +
    'chúng tôi ta mình họ không chưa đọc làm đi ra vào trao tặng ký họp thống chịu triển thực hoàn tập rà tăng đẩy bổ kiểm ' +
    'phụ quản quyền bên hội cơ đơn địa thuộc ngoài nếu vẫn rất hơn kính đoàn khối liên chuyên cán thư'
  ).split(' '),
)
