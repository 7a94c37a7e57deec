import { listWords } from './list-words.ts'

/** Ordinary words of two syllables whose first is a family name too: where letters have no case they begin no name. */
export const ordinaryPairs: ReadonlySet<string> = new Set(
  listWords(`
    y tế; y học; y dược; y khoa; y sĩ; y bác; bạc nhà; liên đoàn; liên hiệp; liên minh; liên ngành; liên quan; thi công;
    thi đua; thi hành; thi tuyển; đoàn điện; đoàn dệt; đoàn dầu; đoàn than; đoàn hóa; đoàn công; đoàn lao; đoàn hội;
    quản lý; quản trị; quản nhiệm; quản đốc; quản giáo; nông dân; nông nghiệp; nông thôn; nông sản; nông lâm; nông hội;
    nông trường; nông hóa; đoàn thể; đoàn kết; đoàn viên; đoàn công; đoàn thanh; đoàn trường; đoàn kiểm; đoàn giám;
    đoàn đại; đoàn đbqh; đoàn khối; đoàn xã; đoàn phường; đoàn luật; đoàn khảo; đoàn thanh; đoàn phí; lâm nghiệp;
    lâm sản; lâm trường; lâm sinh; hồ sơ; hồ chứa; hồ nước; hồ thủy; đào tạo; đào ao; lưu trữ; lưu thông; lưu vực;
    lưu trú; lưu động; lý luận; lý lịch; lý do; lý thuyết; cao đẳng; cao cấp; cao tốc; cao su; cao điểm; cao tuổi;
    cao áp; cao học; tôn giáo; tôn vinh; tôn tạo; từ thiện; từ ngày; từ nay; từ xa; từ năm; tăng cường; tăng trưởng;
    tăng ni; tăng gia; tăng tốc; giang sơn; vi phạm; vi sinh; vi tính; lại đất; cai nghiện; kim ngạch; kim loại;
    mã số; mã vạch; lục quân; tiêu chuẩn; tiêu chí; tiêu dùng; tiêu thụ; tiêu hủy; tiêu biểu; thẩm định; thẩm tra;
    thẩm phán; thẩm mỹ; biện pháp; chế độ; chế biến; chế tạo; chế xuất; dư luận; dư nợ; nghiêm túc; nghiêm trọng;
    châu âu; châu á; châu phi; hàn quốc; hàn lâm; khiếu nại; khiếu kiện; luyện tập; luyện kim; thái lan; thái bình;
    thân nhân; thân thiện; lương thực; lương tâm; lương tối; mai táng; vũ trang; vũ khí; kiều bào; hứa hẹn; tạ ơn;
    giáp ranh; giáp biên; ninh bình; ninh thuận; triệu tập; triệu đồng; đàm phán; lai châu; lai tạo; sản xuất; xa lộ;
    mông cổ; ưng thuận; cung cấp; cung ứng; cung cầu; vụ án; luyện thi; đặng tải; trương mục; thạch anh; lữ hành;
    lữ đoàn; phí môi; phí bảo; mẫn cán; bế mạc; bế giảng; diêm dân; diêm nghiệp; đậu nành; đậu phộng; bành trướng
  `),
)
