/** "Nhắc nhở các chủ đầu tư …": without a speaker, but with whom it is said to. */
export const REMINDER = /^(?:nhắc nhở|lưu ý|nhắc|dặn|căn dặn)$/u

/** Words of how things stand. */
/** "năm 2018 thành phố hoàn thành 17/17 chỉ tiêu": a period and a figure reached. */
export const TOLD_RESULT =
  /^ *(?:trong )?(?:năm|quý|tháng|\d+ tháng|giai đoạn|nhiệm kỳ)(?![\p{L}])(?![^,;]*(?:cần|phải|phấn đấu))[^,;]{0,80}?(?:hoàn thành|đạt|thực hiện|thu|vượt)[^,;]{0,20}\d/u

/** "đề nghị được xả sớm": asked for oneself. */
export const FOR_ONESELF = /^ *(?:được|cho được|xin được)(?![\p{L}])/u

export const STATE =
  /(?<![\p{L}])(?:còn|chưa|vẫn|đã|đang|rất chậm|hạn chế|bất cập|khó khăn|tồn tại|vướng mắc)(?![\p{L}])/u

/** "Đồng thời chỉ đạo <cơ quan> cần …": an order only with who must. */
export const LED_ORDER = /^(?:chỉ đạo|quán triệt|đôn đốc)$/u

/** "…, tại cuộc họp, Tổng cục … cũng …": what happened at the meeting is told. */
export const TOLD_HERE =
  /^[^.;]{0,160}, (?:tại|trong) (?:cuộc họp|hội nghị|buổi làm việc|phiên họp|buổi lễ|đại hội|chương trình)(?: này)?, /iu

/** Up to the comma or the meeting: "Chủ tịch UBND huyện | tại hội nghị". */
export const WHOSE = /^\p{Lu}[^,.;:(]{2,80}?(?=,| tại | đối với | với | khi | trong | vào |\.|$)/u

/** Posts of those who govern: what they say others must do is an order. */
export const GOVERNS =
  /UBND|Ủy ban nhân dân|HĐND|Tỉnh ủy|Thành ủy|Thủ tướng|Bộ trưởng|Tổng Bí thư|Chủ tịch nước|Chủ tịch Quốc hội/iu
export const DEMANDING = /^(?:cho rằng|nhấn mạnh|khẳng định|lưu ý|nói|nói rõ|nêu rõ|kết luận|quán triệt|chốt lại)$/u

/** A clause about what has been. */
export const PAST_TIME = /^(?:trong )?(?:thời gian qua|vừa qua|hiện nay|những năm qua|năm qua)/iu

/** In front of a title: "đồng chí Bí thư Đảng ủy". */
export const ADDRESS = /^(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) /u

export const HEAD_VERB = /^(?:đề nghị|yêu cầu|(?:(?:thống nhất|nhất trí|đồng ý|quyết định) )?giao|phân công)/u
export const LIST_ANNOUNCED =
  /^(?:(?:một số |các )?(?:nội dung |nhiệm vụ |việc |công việc )?(?:chính |trọng tâm )?(?:như sau|sau|sau đây)[:.]?|[^:;]{0,200}(?:nội dung|nhiệm vụ|việc|vấn đề|giải pháp|yêu cầu|điểm)(?: [^:;,.]{1,30})?(?: như)? sau(?: đây)?[:.])$/u

/** "Tôi đề nghị …" inside a quotation. */
export const SPOKEN_ORDER =
  /^[\s“"]*(?:(?:Vì thế|Vì vậy|Do đó|Do vậy|Bởi vậy|Chính vì vậy|Chính vì thế|Nhân đây|Nhân dịp này|Qua đây|Đồng thời|Ngoài ra|Bên cạnh đó|Trước mắt|Một lần nữa|Cuối cùng|Thời gian tới|Trong thời gian tới),? )?(?:Tôi|Chúng tôi|tôi|chúng tôi|Thay mặt [^,]{3,60}, tôi)(?: cũng| xin| trân trọng)* (đề nghị|yêu cầu|giao|mong muốn|mong)(?: rằng)?,? /u

/** Verbs after which "như sau:" announces tasks. */
export const CONCLUDING = /^(?:kết luận|thống nhất|chỉ đạo)/u
export const LIST_ITEM = /^ *(?:[-+•*–]|\(?\d{1,2}[.)])/u

/** Behind the name of a guest: "- dự và chỉ đạo". */
export const COMES_TO_DIRECT =
  /^[ ,–-]*(?:đã |đến |tới |về |tham )*dự(?: họp| hội nghị)?(?:,| và|, phát biểu| và phát biểu)? chỉ đạo/u

/** Who speaks so has come to direct, or sums up. */
export const GIVES_DIRECTION =
  /^[-+•*–\s]*(?:(?:Trong |Tại )?(?:(?:bài|buổi) )?[Pp]hát biểu (?:ý kiến )?(?:chỉ đạo|kết luận|bế mạc)|(?:Kết luận|Chỉ đạo)(?! số)|Trong (?:ý kiến )?(?:chỉ đạo|kết luận))(?![\p{L}])/u

/** "Đồng thời đề nghị các thầy thuốc …": people are asked, though no body is named. */
export const ASKED_PEOPLE = /^(?:các|mỗi|từng|toàn thể|mọi|tất cả|bà con|người dân|nhân dân|đội ngũ) \p{Ll}/u

/** Words that oblige, wherever they stand in a sentence. */
export const MUST =
  /(?<!không |nhu cầu |chắc chắn |hẳn |buộc |lại )(?<![\p{L}])(?:cần|phải|không được|không để|tuyệt đối không|kiên quyết không|nghiêm cấm|tránh)(?! (?:thiết|chăng|câu|kiệm))(?![\p{L}])/iu

/** "Điều này …", "Nguyên nhân …": a truth about what was said before. */
export const REFERS_BACK =
  /^[-+•*–\s“"]*(?:(?:Bởi|Vì|Và|Song|Nhưng) )?(?:Điều (?:này|đó)|Việc (?:này|đó)|Đây|Đó|Nguyên nhân|Lý do|Kết quả|Tình trạng|Con số|Theo (?:quy định|báo cáo|thống kê))(?![\p{L}])/u

/** A clause that tells of a time past before it says that something had to be. */
export const PAST_SPAN =
  /^[^.;]{0,80}?(?<![\p{L}])(?:(?:năm|thời gian|tháng|những năm|nhiệm kỳ|giai đoạn|tuần) (?:qua|vừa qua|trước)|vừa qua|trước đây|trước kia|lâu nay|đã từng)(?![\p{L}])/iu

/** One who speaks to the meeting, not one who reports, answers or takes note. */
export const SPEAKS =
  /^[-+•*–\s]*(?:Phát biểu(?! (?:tham luận|thảo luận|tiếp thu|đáp từ|nhận nhiệm vụ|cảm ơn|khai mạc))|Trong (?:bài )?phát biểu)(?![\p{L}])/u

/** What has to be borne, not done: "mỗi năm ngành phải đầu tư …", "phải nhập than giá cao nên chi phí tăng". */
export const BURDEN =
  /^[-+•*–\s“"]*(?:(?:[Tt]uy nhiên|[Đđ]ặc biệt|[Tt]rong đó|[Nn]goài ra),? )?(?:[Mm]ỗi (?:năm|tháng|ngày)|[Hh]ằng năm|[Hh]àng năm|[Bb]ình quân|[Hh]iện(?: nay)?|[Đđ]ến nay|[Cc]ó (?:nơi|lúc)|[Nn]hiều|[Mm]ột số)(?![\p{L}])|(?<![\p{L}])phải [^,.;]{2,60} (?:nên|khiến|dẫn đến|làm cho|vì không)(?![\p{L}])/u

export const NEEDS = /(?<!Nhu |nhu )(?<![\p{L}])(?:cần|không được|không để)(?! (?:thiết|câu))(?![\p{L}])/u

/** A place and no office of it: what it "đề nghị" of nobody in particular, it asks for itself. */
export const BARE_PLACE = /^(?:các )?(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường) \p{Lu}/iu
