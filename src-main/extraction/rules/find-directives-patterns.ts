import { piecewise } from '#vietnamese/quick-pattern.ts'
/** "Nhắc nhở các chủ đầu tư …": without a speaker, but with whom it is said to. */
export const REMINDER = /^(?:nhắc nhở|lưu ý|nhắc|dặn|căn dặn)$/u

/** The first sentence of all goes on with one that is lost. */
export const GOES_ON_FIRST =
  /^ *(?:Theo đó|Bên cạnh đó|Cùng với đó|Ngoài ra|Đồng thời|Do đó|Vì vậy|Do vậy|Đặc biệt)(?![\p{L}])/u

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
  /^[^.;]{0,160}, (?:tại|trong) (?:cuộc họp|hội nghị|buổi làm việc|phiên họp|buổi lễ|đại hội|chương trình)(?: này)?, |^ *(?:được biết|có thể thấy|có thể nói|như vậy có thể|thực tế cho thấy|kết quả cho thấy|nhờ đó|nhờ vậy|(?:thực hiện|chấp hành|triển khai) (?:sự )?(?:chỉ đạo|ý kiến|yêu cầu|kết luận)(?: chỉ đạo)? (?:trên|này|đó|nêu trên),)(?![\p{L}])|^ *(?:cùng )?(?:tham gia|tham dự|dự|đi cùng)(?![\p{L}])[^.;:]{0,60} (?:có|gồm) (?:(?:các |đại diện )?(?:lãnh đạo|đồng chí)|ông|bà|đại diện|đ\/c)(?![\p{L}])/iu

/** "Cụ thể, trong văn bản của …, nêu ngày 7/10, …": what a paper tells. */
export const TOLD_IN_PAPER =
  /^ *(?:Cụ thể|Theo đó|Trước đó|Trong đó)?,? *(?:[Tt]rong|[Tt]ại|[Tt]heo) (?:văn bản|công văn|báo cáo|tờ trình|đơn|bản tin|thông cáo)(?![\p{L}])[^.;]{0,160}?[ ,](?:nêu|phản ánh|cho biết|cho hay|ghi nhận|thể hiện)(?![\p{L}])(?![^.;]{0,160}(?:cần|phải|yêu cầu|đề nghị))/u

/** "Chủ tịch UBND các huyện": a post that many hold. */
export const MANY_HOLDERS = / (?:các|mỗi|từng) /u

/** What was done or counted: no task, and nothing after it is one for that it begins with a verb. */
export const TELLS_RESULT =
  /(?<![\p{L}])(?:đã|đang|vừa|từng(?= (?:là|có|được|bị|đạt|làm|tham gia|xảy ra) )|sẽ|được|(?<!chuẩn |trang |thiết )bị)(?![\p{L}])|\d(?:%| (?:người|lượt|tỷ|triệu|hộ|vụ|ca|đồng chí|cơ sở|doanh nghiệp|đơn vị|điểm))|(?<!ngày |tháng |năm |quý |[/-])(?<!\d)\d+ \p{Ll}|(?<![\p{L}])(?:có nhiều|có những|gặp khó|tăng khá|ngày càng)(?![\p{L}])|[Tt]heo (?:thống kê|báo cáo)/u

/** "Tỉnh sẽ hỗ trợ …": what the side of the one who directs does for its part; his tasks may go on behind it. */
export const PROMISES =
  /^[^.;]{0,160}?(?<![\p{L}])(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Nn]gành|[Cc]hính phủ|(?:UBND|[Cc]hính quyền|Bộ|Sở)(?: [^,.;:]{1,30}?)?) (?:cũng |luôn )?(?:sẽ|cam kết) (?:luôn |tiếp tục )?(?:hỗ trợ|tạo (?:mọi )?điều kiện|đồng hành|xem xét|bố trí|phối hợp|giải quyết|tháo gỡ|cấp|báo cáo|kiến nghị|quan tâm|chỉ đạo)(?![\p{L}])(?![^.;]*(?<![\p{L}])đã(?![\p{L}]))/u

/** "Trong nhiệm kỳ này sẽ đẩy mạnh …": a plan told by its time, with nobody who has to. */
export const PLANS =
  /^ *(?:(?:Theo đó|Cụ thể|Cùng với đó|Bên cạnh đó|Ngoài ra),? )?(?:Trong|Từ|Đến|Giai đoạn|Năm|Nhiệm kỳ|Thời gian tới|Tới đây|Sắp tới)(?![\p{L}])[^,;:.]{0,60}?,? sẽ (?!cần|phải|không)/u

/** "Trong trường hợp cần thêm người, Bộ sẽ huy động …": what somebody will do if need be. */
export const WILL_IF_NEEDED =
  /^ *(?:Trong trường hợp|Trường hợp|Nếu|Khi)(?![\p{L}])[^;:.]{0,160}, [^,;:.]{2,60} sẽ \p{Ll}/u

/** How the meeting went: what follows tells of it as well. */
export const TELLS_MEETING =
  /(?<![\p{L}])(?:cuộc họp|hội nghị|hội thảo|buổi|đại biểu|đại hội|ý kiến|phiên họp|hội thi)(?![\p{L}])/iu

/** Up to the comma or the meeting: "Chủ tịch UBND huyện | tại hội nghị". */
export const WHOSE = /^\p{Lu}[^,.;:(]{2,80}?(?=,| tại | đối với | với | khi | trong | vào |\.|$)/u

/** Posts of those who govern: what they say others must do is an order. */
export const GOVERNS =
  /UBND|Ủy ban nhân dân|HĐND|Tỉnh ủy|Thành ủy|Thủ tướng|Bộ trưởng|Tổng Bí thư|Chủ tịch nước|Chủ tịch Quốc hội/iu
export const DEMANDING = /^(?:cho rằng|nhấn mạnh|khẳng định|lưu ý|nói|nói rõ|nêu rõ|kết luận|quán triệt|chốt lại)$/u

/** "Do đó, các địa phương cần …": what a leader told, then what follows from it. */
export const DRAWS_CONCLUSION =
  /^ *(?:Do đó|Do vậy|Vì vậy|Vì thế|Bởi vậy|Chính vì vậy|Chính vì thế|Từ đó|Từ thực tế đó|Thời gian tới|Trong thời gian tới)(?![\p{L}])/u

/** The plainest of these. */
export const DEMANDS = 'nhấn mạnh'

/** Who says so sums up for all, whatever his post. */
export const CONCLUDES = /^(?:kết luận|chốt lại)$/u

/** A clause about what has been. */
export const PAST_TIME = /^(?:trong )?(?:thời gian qua|vừa qua|hiện nay|những năm qua|năm qua)/iu

/** In front of a title: "đồng chí Bí thư Đảng ủy". */
export const ADDRESS = /^(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) /u

export const HEAD_VERB = /^(?:đề nghị|yêu cầu|(?:(?:thống nhất|nhất trí|đồng ý|quyết định) )?giao|phân công)/u
/** What is called a list of things to do. */
export const NAMES_TASKS =
  /^[^:;]{0,200}(?:nhiệm vụ|công việc|việc|giải pháp|nội dung|vấn đề|yêu cầu)(?: [^:;.]{1,90})?(?:(?: như)? sau(?: đây)?[:.]|:)$/u

export const LIST_ANNOUNCED = piecewise(
  /^(?:(?:một số |các )?(?:nội dung |nhiệm vụ |việc |công việc )?(?:chính |trọng tâm )?(?:như sau|sau|sau đây)[:.]?|[^:;]{0,200}(?:nội dung|nhiệm vụ|việc|vấn đề|giải pháp|yêu cầu|điểm)(?: [^:;,.]{1,90})?,?(?: cụ thể)?(?:(?: như)? sau(?: đây)?[:.]|:))$/u,
)

/** What a speaker says before he asks. */
const SPOKEN_LEAD =
  '(?:(?:Vì thế|Vì vậy|Do đó|Do vậy|Bởi vậy|Chính vì vậy|Chính vì thế|Nhân đây|Nhân dịp này|Qua đây|Đồng thời|Ngoài ra|Bên cạnh đó|Trước mắt|Một lần nữa|Cuối cùng|Thời gian tới|Trong thời gian tới),? )?'

/** "Tôi đề nghị …" inside a quotation. */
export const SPOKEN_ORDER = new RegExp(
  `^[\\s“"]*${SPOKEN_LEAD}(?:[^,.;:“”"]{4,60}, )?(?:Tôi|Chúng tôi|tôi|chúng tôi|Thay mặt [^,]{3,60}, tôi)(?: cũng| xin| trân trọng| đã)* (đề nghị|yêu cầu|giao|phân công|mong muốn|mong)(?: rằng)?,? `,
  'u',
)

/** "Đề nghị các đồng chí …" inside a quotation: the speaker is not named again. */
export const SPOKEN_HEAD = new RegExp(
  `^[\\s“"]*${SPOKEN_LEAD}([Đđ]ề nghị|[Yy]êu cầu|[Gg]iao(?: nhiệm vụ)?(?: cho)?|[Pp]hân công|[Ll]ưu ý)(?: rằng)?,? `,
  'u',
)

/** Verbs after which "như sau:" announces tasks. */
export const CONCLUDING = /^(?:kết luận|thống nhất|chỉ đạo)/u
/** Verbs that announce a list only where it is called one ("nhấn mạnh một số việc cần làm như sau:"). */
export const EMPHASISING = /^(?:nhấn mạnh|lưu ý|định hướng|quán triệt|nhắc nhở|gợi ý|nêu|nêu rõ|chỉ rõ)/u
export const LIST_ITEM = /^ *(?:[-+•*–]|\(?\d{1,2}[.)])/u

/** Behind people told: "đều …", "rất …" tells of them. */
export const TOLD_OF_ALL =
  /^ (?:đều|cũng|rất|luôn|vẫn|còn|thường|chưa|không chỉ|nhất trí|thống nhất)(?![\p{L}])|(?<![\p{L}])(?:vì|bởi|do đó|nhờ|nên|khiến|ngày càng)(?![\p{L}])/u

/** Behind the name of a guest: "- dự và chỉ đạo". */
export const COMES_TO_DIRECT =
  /^[ ,–-]*(?:đã |đến |tới |về |tham )*dự(?: họp| hội nghị)?(?:,| và|, phát biểu| và phát biểu)? chỉ đạo/u

/** Behind a name: "(đã) có buổi làm việc với …", "đi kiểm tra …": who goes to see those below directs there. */
export const VISITS =
  /^[ ,–-]*(?:(?:đã|vừa|cùng đoàn công tác[^,.;]{0,40}|và đoàn công tác[^,.;]{0,40}|dẫn đầu[^.;]{0,60}|làm trưởng đoàn,?) *)*(?:có (?:buổi|cuộc) (?:làm việc|kiểm tra)|(?:đi |đến |tới |xuống |trực tiếp )?(?:kiểm tra|thị sát|thăm(?:, kiểm tra)?(?:,| và) làm việc|làm việc)) (?:với|tại|thực tế|công tác|tình hình|tiến độ|hiện trường|việc)(?! (?:cử tri|đoàn đại biểu nước|Đại sứ))/u

/** Who speaks so has come to direct, or sums up. */
export const GIVES_DIRECTION =
  /^[-+•*–\s]*(?:(?:Trong |Tại )?(?:(?:bài|buổi) )?[Pp]hát biểu (?:ý kiến )?(?:chỉ đạo|kết luận|bế mạc)|(?:Kết luận|Chỉ đạo)(?! số)|Trong (?:ý kiến )?(?:chỉ đạo|kết luận))(?![\p{L}])/u

/** "Đồng thời đề nghị các thầy thuốc …": people are asked, though no body is named. */
export const ASKED_PEOPLE = /^(?:các|mỗi|từng|toàn thể|mọi|tất cả|bà con|người dân|nhân dân|đội ngũ) \p{Ll}/u

/** Words that oblige, wherever they stand in a sentence. */
export const MUST = piecewise(
  /(?<!không |nhu cầu |chắc chắn |hẳn |buộc |lại )(?<![\p{L}])(?:cần|phải|không được|không để|tuyệt đối không|kiên quyết không|nghiêm cấm|tránh)(?! (?:thiết|chăng|câu|kiệm))(?![\p{L}])/iu,
)

/** "Điều này …", "Nguyên nhân …": a truth about what was said before. */
export const REFERS_BACK =
  /^[-+•*–\s“"]*(?:(?:Bởi|Vì|Và|Song|Nhưng) )?(?:Điều (?:này|đó)|Việc (?:này|đó)|Đây|Đó|Nguyên nhân|Lý do|Kết quả|Tình trạng|Con số|Theo (?:quy định|báo cáo|thống kê))(?![\p{L}])/u

/** "Việc này phải công khai …" right behind an order: how it is to be done. */
export const BACK_TO_TASK =
  /^[-+•*–\s“"]*(?:Việc (?:này|đó|làm này)|Công việc này|Nhiệm vụ này|Quá trình này) (?:cần|phải|không được|không để)(?! (?:thời gian|nhiều|có thời gian|mất|tốn|làm rõ vì))(?![\p{L}])/u

/** A clause that tells of a time past before it says that something had to be. */
export const PAST_SPAN =
  /^[^.;]{0,80}?(?<![\p{L}])(?:(?:năm|thời gian|tháng|những năm|nhiệm kỳ|giai đoạn|tuần) (?:qua|vừa qua|trước)|vừa qua|trước đây|trước kia|năm ngoái|năm trước|hôm qua|lâu nay|đã từng)(?![\p{L}])/iu

/** One who speaks to the meeting, not one who reports, answers or takes note. */
export const SPEAKS =
  /^[-+•*–\s]*(?:Phát biểu(?! (?:tham luận|thảo luận|tiếp thu|đáp từ|nhận nhiệm vụ|cảm ơn|khai mạc))|Trong (?:bài )?phát biểu)(?![\p{L}])/u

/** What has to be borne, not done: "mỗi năm ngành phải đầu tư …", "phải nhập than giá cao nên chi phí tăng". */
export const BURDEN =
  /^[-+•*–\s“"]*(?:(?:[Tt]uy nhiên|[Đđ]ặc biệt|[Tt]rong đó|[Nn]goài ra),? )?(?:[Mm]ỗi (?:năm|tháng|ngày)|[Hh]ằng năm|[Hh]àng năm|[Bb]ình quân|[Hh]iện(?: nay)?|[Đđ]ến nay|[Cc]ó (?:nơi|lúc)|[Nn]hiều|[Mm]ột số)(?![\p{L}])|(?<![\p{L}])phải [^,.;]{2,60} (?:nên|khiến|dẫn đến|làm cho|vì không)(?![\p{L}])/u

/** "được giao 20 tỷ đồng": a sum, no task. */
export const SUM_NEXT = /^ *(?:hơn |gần |khoảng |tổng |trên )*\d/u

/** "Vẫn còn tình trạng dân phải …", "Doanh nghiệp phải chịu phí …": what people suffer, among the tasks too. */
export const SUFFERS =
  /^[-+•*–\s“"]*(?:[Vv]ẫn )?(?:[Cc]òn|[Cc]ó) (?:tình trạng|hiện tượng)(?![\p{L}])|^[-+•*–\s“"]*(?:(?:Hiện nay|Hiện|Nhiều|Một số|Các|Trong khi đó)(?:,| là)? )?(?:[Dd]oanh nghiệp|[Nn]gười dân|[Nn]ông dân|[Bb]à con)[^,.;]{0,24} phải (?:chi trả|trả|chịu|kẹp|mất|chờ|đi lại|vay|bỏ ra|gánh|bán|đóng thêm|nộp thêm|tốn)(?![\p{L}])/u

export const NEEDS = /(?<!Nhu |nhu )(?<![\p{L}])(?:cần|không được|không để)(?! (?:thiết|câu))(?![\p{L}])/u

/** "lưu ý các xã không trồng …": told not to. */
export const MUST_NOT = /^ (?:không|chớ|đừng) (?!có|còn|phải|thể|đủ|những)\p{Ll}/u

/** "Sở Xây dựng được | Phó Chủ tịch … giao …": in front of who directs, where the body told begins the sentence. */
export const PASSIVE_BY = /^ (?:cũng )?được *$/u

/** "chỉ rõ những việc cần làm ngay: …", "nhấn mạnh một số nhiệm vụ trọng tâm: …" */
export const ANNOUNCES_TASKS =
  /^[^:]{0,200}?(?:những|một số|các|\d+|hai|ba|bốn|năm|mấy) (?:nhiệm vụ|việc|công việc|giải pháp|yêu cầu|nội dung)(?: (?:cần|phải|trọng tâm|cụ thể|sau|cấp bách|chủ yếu)[^:]{0,40}|[^:;.]{0,70} là)?: *$/u

/** Work is handed out; what it is may follow. */
export const HANDS_OUT = /^giao nhiệm vụ/u

/** "Yêu cầu đối với Nhà máy A" as a headline: what the one who speaks asks stands under it. */
export const ORDERS_UNDER = /^(?:[^\p{L}]{1,4})?(?:Yêu cầu|Nhiệm vụ|Chỉ đạo|Giao nhiệm vụ) (?:đối với|với|cho) /u

/** "Yêu cầu | đối với …" */
export const WITH_WHOM = /^ *(?:đối với|với|cho) /u

/** "giao | các nhiệm vụ cụ thể cho …": which they are is not told here. */
export const SOME_TASKS =
  /^ *(?:các|một số|những|nhiều) (?:nhiệm vụ|công việc|việc|phần việc)(?: (?:cụ thể|trọng tâm|chính|liên quan))* (?:cho|đến|tới|đối với) /u

/** "được giao nhiệm vụ tổ chức …": the noun in front of what is to be done. */
export const TASK_NOUN = /^ (?:nhiệm vụ|trách nhiệm)(?=[ :])/u

/** "giao nhiệm vụ | cụ thể cho …" */
export const TASK_FOR = /^ *(?:(?:cụ thể|rõ ràng|rõ)[ ,]*)?(?:cho|đến|tới|đối với)? */u

/** A place and no office of it: what it "đề nghị" of nobody in particular, it asks for itself. */
export const BARE_PLACE =
  /^(?:[Cc]ác )?(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường) \p{Lu}/u

/** Tasks in front, then what they are: "… là những nhiệm vụ trọng tâm được | Chủ tịch UBND huyện …". */
export const SUMMED = piecewise(
  /^([^:“"¤]{12,400}?) (?:cũng |đó )?là (?:những |các |một trong những |một trong các |một số )?(?:(?:nhiệm vụ|nội dung|giải pháp|yêu cầu|công việc|việc)(?![\p{L}])[^.;:“"¤]{0,90}? (?:vừa |đã )?(?:được|do|mà)|(?<of>(?:yêu cầu|chỉ đạo|đề nghị|lưu ý|chỉ thị)(?![\p{L}])[^.;:“"¤]{0,40}? của)) /u,
)

/** "… là yêu cầu của Thủ tướng | với Bộ Y tế": whom it is for, or nobody. */
export const OF_WHOM_FOR =
  /^(?: (?:đối với|với|cho|dành cho|gửi tới)(?![\p{L}]) ?|(?= (?:tại|trong|khi|vào)(?![\p{L}])| *\.? *$))/u

/** Behind him: what makes them his order. */
export const SUMMED_BY =
  /^(?: (?:đã|cũng|vừa|đặc biệt))* (?:chỉ đạo|yêu cầu|giao|đề nghị|nhấn mạnh|lưu ý|quán triệt|đặt ra)(?: cho)?(?![\p{L}]) ?/u

/** "Công tác khen thưởng hướng mạnh đến …": a field of work and how it is to be done. */
export const TOPIC_TASK =
  /^(?:Công tác|công tác|Việc|việc|(?:Các )?[Hh]oạt động|(?:Các )?[Nn]ội dung|(?:Các )?[Pp]hong trào|Chương trình|Kế hoạch) [^,;:.“"]{2,90}? (?:tập trung (?:vào|cho)|hướng (?:mạnh |trọng tâm )?(?:đến|tới|vào|về)|bám sát|gắn (?:chặt |liền )?với|đi vào (?:thực chất|chiều sâu|nền nếp)|lấy [^,;:.]{2,40} làm|tiến hành|thực hiện (?:theo|đúng|nghiêm)) /u
