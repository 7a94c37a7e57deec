import { listWords } from '#vietnamese/list-words.ts'

/** Verbs that by themselves make an order or a request (language of directives, head frame). */
export const strongPerformatives: readonly string[] = listWords(`
  đề nghị; yêu cầu; giao nhiệm vụ cho; giao nhiệm vụ; giao trách nhiệm cho; giao cho; giao; chỉ đạo; đôn đốc; quán
  triệt; phân công; ủy quyền cho; thống nhất giao; ra lệnh
`)

/** How notes shorten the verbs of order. */
export const shortPerformatives: readonly { short: string; verb: string }[] = [
  { short: 'y/c', verb: 'yêu cầu' },
  { short: 'yc', verb: 'yêu cầu' },
  { short: 'đ/n', verb: 'đề nghị' },
  { short: 'đnghị', verb: 'đề nghị' },
  { short: 'p/c', verb: 'phân công' },
]

/** Verbs that direct only when what follows has the shape of a task. */
export const weakPerformatives: readonly string[] = [
  'lưu ý',
  'nhắc nhở',
  'mong muốn',
  'mong',
  'gợi ý',
  'dặn',
  'căn dặn',
  'dặn dò',
  'khuyến nghị',
  'khuyến cáo',
  'nhắc',
  'kêu gọi',
  'định hướng',
  'chấn chỉnh',
]

/** Verbs that report what a person said. */
export const reportingVerbs: readonly string[] = listWords(`
  nhìn nhận; lý giải; gợi mở; ví von; so sánh; nhắc đến; nhắc tới; cho là; hy vọng; kỳ vọng; đúc kết; lo lắng; trăn trở; nêu ra; nêu quan điểm; thông tin thêm; tuyên bố; bộc bạch; giãi bày; nêu ví dụ; lấy ví dụ; lưu tâm; cho rằng; cho biết; cho hay; nhấn mạnh; khẳng định; nêu rõ; nêu; nói rõ; nói thêm; nói; nhận định; phân tích; chỉ
  rõ; chỉ ra; đánh giá cao; đánh giá; bày tỏ; thông tin; chia sẻ; phát biểu; kết luận; ghi nhận; biểu dương; hoan
  nghênh; chúc mừng; cảm ơn; tin tưởng; báo cáo; trình bày; giải trình; trả lời; kiến nghị; đề xuất; dẫn chứng; thừa
  nhận; lo ngại; băn khoăn; chốt lại; thẳng thắn; phê bình; đồng tình; thống nhất; nhất trí; cam kết; hứa; hỏi; đặt
  vấn đề; cảnh báo; bổ sung; giải thích; tiếp thu; tâm sự; kể; dẫn; khen ngợi; động viên; đồng ý; cho ý kiến; tán thành; quả quyết; thông báo; phản ánh; lưu ý thêm; nói thêm; nêu
  vấn đề; đặt câu hỏi; kết luận rằng; nhắc lại
`)

/** Reporting verbs after which a bare task verb asks ("… nói tập trung …"); after "đánh giá cao" it praises. */
export const urgingVerbs: readonly string[] = listWords(`
  nói; nói rõ; nhấn mạnh; chốt lại; kết luận; lưu ý; nhắc nhở; nhắc; gợi ý; mong muốn; mong; định hướng; kêu gọi; đề cập
`)

/** Reporting verbs that say how things stand; after them only a plain "phải" asks. */
export const assessingVerbs: readonly string[] = listWords(`
  nhìn nhận; đánh giá; đánh giá cao; ghi nhận; biểu dương; phân tích; chỉ rõ; chỉ ra; cho biết; cho hay; thông tin; dẫn
  chứng; thừa nhận; lo ngại; băn khoăn; báo cáo; giải trình; trình bày; lý giải; nhận định; hoan nghênh; cảm ơn; chúc mừng;
  khen ngợi; chia sẻ; bày tỏ; trả lời; giải thích; cảnh báo
`)

/** Verbs by which a body directs; its "chỉ đạo" is the task of one that is told to. */
export const bodyVerbs: readonly string[] = ['yêu cầu', 'đề nghị', 'giao']

/** Verbs that need the name of who is charged. */
export const assigningVerbs: readonly string[] = [
  'giao',
  'giao nhiệm vụ',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao cho',
  'phân công',
  'thống nhất giao',
  'nhất trí giao',
  'đồng ý giao',
  'quyết định giao',
]

/** Verbs of asking: upward they propose. */
export const askingVerbs: readonly string[] = ['đề nghị', 'mong muốn', 'mong', 'kêu gọi', 'gợi ý']

/** Verbs of a wish: what they ask is put to the reader as a guess. */
export const wishingVerbs: readonly string[] = ['mong muốn', 'mong', 'kêu gọi', 'gợi ý']

/** Words that oblige. */
export const modals: readonly string[] = [
  'cần phải',
  'cần',
  'phải',
  'có trách nhiệm',
  'có nghĩa vụ',
  'chịu trách nhiệm',
  'không được',
  'không để',
  'tuyệt đối không',
  'nghiêm cấm',
]

/** Adverbs that may stand between a subject or a modal and its verb. */
export const taskAdverbs: readonly string[] = listWords(`
  tiếp tục; chủ động; tích cực; khẩn trương; nhanh chóng; sớm; kịp thời; thường xuyên; kiên quyết; quyết liệt;
  nghiêm túc; trực tiếp; đồng thời; cũng; đều; đặc biệt; sẵn sàng; cùng nhau; cùng; quyết tâm; ngay; hết sức; thật
  sự; thực sự; trước hết; luôn; dứt khoát; tạm thời; cố gắng; nỗ lực; hằng tuần; hằng tháng; định kỳ; có;
  từng bước; không ngừng; đồng loạt; cương quyết; triệt để; nhất thiết; tiến tới
`)

/** Verbs that open a task. A sentence that starts with one and has no subject is a task inside a run of directives. */
export const taskVerbs: readonly string[] = listWords(`
  cân nhắc; lường trước; tham khảo; mời gọi; giữ gìn; đấu giá; đấu thầu; ôn tập; ôn luyện; kiểm chứng; đính chính; cắt cử; ghi chép; cất bớt; chọn; bình chọn; che chắn; cài đặt; lấy mẫu; xét nghiệm; phun; chặt tỉa; cắt tỉa; đồng thuận; hoàn tất; phân phối; kéo dài; tài trợ; hiến đất; đắp; lưu ý; lưu tâm; cắm mốc; bóc tách; hoàn trả; kiểm kê; rà; đóng góp; đồng hành; hỏi; gặp gỡ; thăm; mở đợt; đánh số; phân nhóm; bóc dỡ; tháo dỡ; phá dỡ; trám lấp; san lấp; nắn; gác; trực; trực ban; trực gác; kê; đo; đếm; chốt; chốt chặn; bám; bám địa bàn; bám cơ sở; gỡ; gỡ khó; gỡ vướng; tập hợp; quy tụ; phản bác; gia tăng; lan tỏa; nhận; tiếp; đón; đón tiếp; tiễn; phục dựng; lưu trữ; lưu; lưu giữ; số hoá; tin học hóa; tự động hóa; công khai; minh bạch; sao gửi; in; in ấn; phát; phát thanh; phát sóng; truyền thông; viết; viết bài; đưa tin; kiểm đếm; cưỡng chế; lắp đặt; tuyên dương; tri ân; ra quân; túc trực; phân giao; tổng rà soát; niêm phong; phong tỏa; cách ly; truy vết; thăm hỏi;
  cấp phép; cấp đổi; thoái vốn; cổ phần hóa; ủy quyền; phân quyền; luật hóa; thể chế hóa; tinh gọn; sáp nhập; hợp nhất; giải thể; xếp loại; thẩm tra; phúc tra;
  hậu kiểm; truy thu; tăng tốc; cắt bỏ; bãi bỏ; vận dụng; áp dụng; làm sạch; kích hoạt; liên thông; bồi thường; khôi phục; tôn tạo; trùng tu; xuống giống;
  thu hoạch; khử trùng; cung ứng; điều tiết; chằng chống; đăng tải; biên soạn; hiệp thương; kết nạp; rèn luyện; noi gương; chung tay; bàn bạc; thảo luận;
  giải trình; thuyết phục; hòa giải; ủng hộ; quyên góp; góp ý; bổ nhiệm; miễn nhiệm; ký cam kết; bứt tốc; giữ nghiêm; tự soi; nhìn nhận; nhận thức;
  quan trắc; đấu nối; thông xe; khánh thành; dứt điểm; kiểm kê; mua sắm; mua; cắt giảm; cải tạo; cân đối; chỉnh trang; chỉnh lý; chỉnh sửa; cam kết; chống; chuyển giao;
  công nhận; dự phòng; đàm phán; điều động; điều phối; điều hành; đề ra; đối phó; đóng cửa; đốc thúc; đơn giản hóa; gia cố; giảm thiểu; hiện đại hóa;
  hình thành; hợp tác; hưởng ứng; khen thưởng; khơi thông; khởi tố; khuyến cáo; kêu gọi; kế thừa; kiềm chế; ký; lấy ý kiến; luân chuyển; làm việc; làm chủ;
  miễn giảm; nghiệm thu; ngăn ngừa; nhập; niêm yết; phản biện; phân bổ; phân luồng; phê bình; phủ sóng; quyết toán; rút; sàng lọc; soạn thảo; sửa;
  tái định cư; thanh toán; thanh lý; thiết kế; thiết lập; thu gom; thu thập; thuê; thực thi; tiếp cận; tiếp công dân; tiêm; tinh giản; tôn vinh; trao đổi;
  trồng; truy quét; truy xuất; ứng phó; ứng trực; xác lập; xúc tiến; xin ý kiến; đảm nhiệm; đặt mục tiêu; đẩy; đối soát; đo đạc; giám định; phát hành;
  tu sửa; lo; bảo trì; bảo dưỡng; nạo vét; dự trữ; tập kết; cảnh giác; kết thúc; khởi động; hoạch toán; kê khai; minh bạch; công khai hóa; đồng bộ; nhanh tay; hiến kế; đột phá; gìn giữ; bảo quản; chỉnh đốn; tự chủ; cơ cấu; tham vấn; phổ cập; kiểm dịch; kiểm định; trích lập; vệ sinh; xây; mời; thay mới;
  bám sát; ban hành; báo cáo; bảo đảm; đảm bảo; bảo vệ; bồi dưỡng; bố trí; bổ sung; cải cách; cải thiện; cập nhật;
  cấp phát; cấp; chấm dứt; chấn chỉnh; chấp hành; chăm lo; chi viện; chỉ đạo; chia sẻ; chịu trách nhiệm; chú ý; chú
  trọng; chủ động; chủ trì; chuẩn bị; chuyển; coi trọng; coi; công bố; công khai; cố gắng; cung cấp; cụ thể hóa; cử;
  dành; dồn; dọn dẹp; dự báo; dừng; duy trì; đa dạng hóa; đánh giá; đào tạo; đầu tư; đẩy lùi; đẩy mạnh; đẩy nhanh;
  đề xuất; điều chỉnh; điều tra; định hướng; đổi mới; đôn đốc; đối chiếu; đối thoại; động viên; đưa; đăng ký; giải
  quyết; giám sát; gia hạn; giảm; giao; giúp đỡ; giúp; giữ vững; giữ; gắn; gương mẫu; hạn chế; hoàn chỉnh; hoàn
  thành; hoàn thiện; hỗ trợ; huy động; hướng dẫn; kết nối; khai thác; khắc phục; khảo sát; khẩn trương; khởi công;
  khuyến khích; kiểm điểm; kiểm soát; kiểm tra; kiên quyết; kiên trì; kiện toàn; kịp thời; lãnh đạo; làm rõ; làm
  tốt; làm; lập; lấy; lên lịch; loại bỏ; lồng ghép; lựa chọn; mở rộng; mở; nắm bắt; nắm chắc; nắm; nâng cao; nâng
  cấp; nâng; nêu cao; ngăn chặn; nghiên cứu; nghiêm túc; nhanh chóng; nhân rộng; nỗ lực; phát động; phát hiện; phát
  huy; phát triển; phấn đấu; phân công; phân loại; phân cấp; phân tích; phổ biến; phối hợp; phòng ngừa; phòng,
  chống; phục hồi; quan tâm; quản lý; quản lý tốt; quán triệt; quy định; quy hoạch; quyết liệt; quyết tâm; rà soát;
  rút kinh nghiệm; sắp xếp; siết chặt; siết; sớm; sơ kết; sử dụng; sửa đổi; tái cơ cấu; tái cấu trúc; tạm dừng; tạo; tăng
  cường; tăng; tập huấn; tập trung; tham gia; tham mưu; thanh tra; thành lập; tháo gỡ; thay đổi; thẩm định; theo
  dõi; thống kê; thống nhất; thông báo; thực hành; thực hiện; thúc đẩy; thu hồi; thu hút; thường xuyên; tích cực;
  tiến hành; tiếp nhận; tiếp thu; tiếp tục; tiết kiệm; tìm; tính toán; tổ chức; tổng hợp; tổng kết; tranh thủ;
  tránh; trả lời; triển khai; trình; trực tiếp; truy tố; tuân thủ; tu bổ; tuyên truyền; tự; tư vấn; ứng dụng; ưu
  tiên; vào cuộc; vận động; vận hành; xác định; xác minh; xây dựng; xem xét; xem; xét; xóa bỏ; xuất cấp; xử lý; xử
  phạt; yêu cầu; tái thiết; gửi; nộp; rút ngắn; số hóa; tích hợp; trang bị; sửa chữa; khám nghiệm; giải ngân; thi công; bàn giao;
  chuyển đổi; liên kết; quảng bá; tôn trọng; lắng nghe; đồng hành; học tập; nhận diện; cảnh báo; đấu tranh; trấn áp;
  tuần tra; canh tác; sản xuất; tiêu thụ; tạo điều kiện; bảo tồn; chú ý đến; tiêu hủy; tiêm phòng; khoanh vùng; dập
  dịch; di dời; sơ tán; cứu trợ; chi trả; bình ổn; phê duyệt; thẩm tra; thí điểm; ký kết; đặt; đi đầu; bứt phá; giải phóng; giải tỏa; bảo toàn; bình xét; cảnh tỉnh; diễn tập; đề cao; đề phòng; đền bù; đi sâu; giải đáp; hiện thực hóa; hoạch
  định; hủy; khắc ghi; khống chế; khơi dậy; kiên định; kiến tạo; kích cầu; lên kế hoạch; lên phương án; lên kịch bản; lên lộ trình; lên danh sách; mạnh dạn;
  nêu gương; ngừng; nhìn thẳng; phân định; răn đe; san sẻ; sâu sát; soát xét; suy nghĩ; tận dụng; tạm ngừng; thanh lọc; thắt chặt;
  thi hành; thích ứng; thu giữ; tịch thu; tính đến; trao quyền; trấn an; tuyển chọn; uốn nắn; xác nhận; gắng; khai báo; kéo giảm;
  khoán; lên án; loại trừ; thận trọng; thử nghiệm; xã hội hóa; nói không; đoàn kết; hướng tới; hướng về; phối kết hợp; sát cánh;
  thấm nhuần; thích nghi; vươn lên; đeo bám; khoanh nợ; giãn nợ; bình tĩnh; linh hoạt; cẩn trọng; hạch toán; đình chỉ; xử trí; biệt
  phái; điều chuyển; đề bạt; cắt bớt; chấm điểm; phân làn; ra hạn; xóa; thể hiện; tự
  xác định; phản ánh; giới thiệu; kết hợp; củng cố; giáo dục; nhắc nhở; tuyển dụng; chăm sóc; ổn định
`)

/** Everyday verbs: they end the name of a body ("Văn phòng in tài liệu"), but by themselves make no task of a sentence. */
export const plainVerbs: readonly string[] = listWords(`
  hoãn; lùi; đón; tiếp đón; đón tiếp; phục vụ; chi tiền; chi trả; chi cho; chốt; kiểm đếm; thu phí; thu tiền; thu nộp; thu đủ; thu đúng; phân khai; phân giao; nhắn tin;
  nhắn; gọi điện; gọi; liên hệ; liên lạc; họp; đi cơ sở; đi kiểm tra; xuống cơ sở; xuống từng; lên tỉnh; lên huyện; lên xã; có mặt; dự họp; dự đủ; dự đầy đủ; tham dự; mời; phát giấy; phát quà; phát cho; treo; trang trí; dán;
  in; in ấn; photo; chụp; quay; đăng bài; đăng tin; đăng thông báo; đưa tin; viết; dự thảo; soạn; trao; tặng; thăm hỏi; thăm; viếng; tiễn; trực; trực ban; canh; canh gác; gác;
  lắp; lắp đặt; tháo dỡ; đào; đắp; san lấp; sơn; kẻ; kẻ vẽ; phát quang; chặt; tỉa; cắt; quét; quét dọn; dọn; phun; tưới; bán thanh lý; bán ra; cho thuê;
  vay; trả nợ; trả tiền; hoàn trả; hoàn ứng; tạm ứng; niêm phong; đóng dấu; đóng góp; đóng; duyệt; thông qua; bầu; thay thế; thay mới; kỷ luật;
  xin lỗi; xin; khởi kiện; thi tuyển; tuyển; chấm thi; phỏng vấn; dạy; kiểm định; cân lại; đếm; điểm danh; ghi biên bản; ghi lại; ghi; lưu hồ sơ;
  lưu trữ; lưu; bảo quản; bảo mật; sao lưu; sao gửi; sao; cấp lại; gắn biển; cắm; chia; tách; gộp; ghép; rào; che chắn; chắn; khơi; xả; tích nước; vớt; vận chuyển; chở;
  bốc dỡ; cứu hộ; điều trị; khám sức khỏe; khám tuyển; xét nghiệm; cách ly; truy vết; ôn thi; ôn; quyết định; ngồi lại; bàn lại; bàn với; bàn; thưa lại;
  hẹn; chấp nhận; kiểm lại; rà lại; tính lại; làm lại; nói rõ; nói lại; giải thích; giải đáp; theo sát; thúc; giục; nhận bàn giao; nhận; tuyên dương; giao quân;
  chứng thực; bình bầu; tưởng niệm; tri ân; khảo nghiệm; nhân giống; đổ bê tông; đổ rác; trải; rải; đặt mua; đặt hàng; đề cử; hỏi; nghe; đọc; xem lại; thử; chạy thử; bật; tắt;
  mang; mặc; đội mũ; giữ nguyên; lùi lại; dời; dời lịch; đổi mới; đổi lịch; chuyển lịch; chờ; đợi; ở lại; đến trước; đến từng; tới từng; về dự; về trước; cho học sinh; cho nghỉ; cho mượn; mượn; thuê
`)

/** Words that only begin like a verb of a task ("Trình độ dân trí …", "Thu nhập bình quân …"). */
export const verbLookalikes: readonly string[] = listWords(`
  trình độ; trình tự; lập trường; lập luận; lập pháp; giao thông; giao cắt; giao nhau; giao tranh; giao tiếp; giao hàng; giao dịch; giao lưu; giao ban; tăng trưởng; giảm phát; thay mặt;
  thay vào đó; thay vì; mở đầu; mở màn; làm ăn; thu nhập; đo lường; trồng trọt; chuyển biến; giữ chức; giúp việc; ký ức;
  cấp ủy; cấp trên; cấp dưới; cấp huyện; cấp xã; cấp tỉnh; cấp độ; nhập khẩu; nhập siêu; phát biểu; phát ngôn; phát minh; tạo nên; tiếp đó;
  tiếp đến; nhận thấy; nhận xét; nhận được; nhận định; xét thấy; xét về; xem ra; lo ngại; lo lắng; lo sợ; đón nhận; mua bán;
  tự hào; tự do; tự nhiên; tự tin; lưu lượng; lưu vực; lưu thông; xây xát; làm việc với; nắm giữ; đưa ra; phân khúc; trả lời báo chí; hỏi về;
  đầu tư nước ngoài; sử dụng đất; sản xuất công nghiệp; sản xuất nông nghiệp; làm nên; gia tăng dân số; kết thúc hội nghị; kết thúc buổi; lưu truyền; quy định pháp luật; quy định của; quy định hiện hành; quy định này; quy định về; quy định tại;
  quy định trên; quy định nêu trên; báo cáo của; đánh giá của; đề xuất của; chỉ đạo của; yêu cầu của; dự báo của; phân tích của; thống kê của; hướng dẫn của
`)

/** What makes a task a prohibition. */
export const negatives: readonly string[] = listWords(`
  ko được; ko để; ko; đừng để; đừng; chớ; không được; không để; không chuyển; tuyệt đối không; kiên quyết không; dứt khoát không; không; chưa; tránh; tạm
  dừng; dừng; nghiêm cấm; cấm; chấm dứt; hạn chế
`)

/** Words before a modal or a verb that turn the sentence into a report of the past, a state or a plan. */
export const pastOrState: readonly string[] = ['đã', 'đang', 'vẫn', 'từng', 'bị', 'sẽ', 'chưa', 'mới', 'vừa', 'còn']

/** Verbs of the second half of a purpose: after "để …" and a semicolon they go on with the purpose. */
export const resultVerbs: readonly string[] = listWords(`
  đóng góp; góp phần; nâng cao; tạo; thúc đẩy; tăng; giảm; cải thiện; phục vụ; đáp ứng; mang lại; phát triển
`)
