import { provinces } from '#vietnamese/provinces.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventContinuations, eventStops, hostVerbs, speakingVerbs } from './event-words.ts'
import { reportingVerbs } from './verbs.ts'

export const HOSTS = /^ *(?:phối hợp|tổ chức|đăng cai|chủ trì)/u
export const AT_TAIL = /(?:[Tt]ại|[Ởở]) +$/u
const HARD = `(?:${anyOf([...eventStops, ...speakingVerbs])}${WORD_END}|ngày (?=\\d|nay|hôm)|(?:chính thức )?(?:khai mạc|bế mạc)(?= (?:sáng|trưa|chiều|tối|vào|ngày|hôm|tại|trong|lúc|trọng thể)(?![\\p{L}])|[.,;]|$)|chính thức (?=diễn ra|bắt đầu|được|mở|kết thúc)|có (?=\\p{Lu}|phần |\\d|các |đồng chí|ông |bà |đại diện|lãnh đạo|hơn |gần |trên |sự )|sáng(?! kiến| tạo)${WORD_END}|tối(?! ưu| đa| thiểu)${WORD_END}|kết nối (?=trực tuyến|tới|đến|từ))`

/** Words that end the name of an event which somebody holds or attends. */
export const HARD_STOP = new RegExp(`^ +${HARD}|^(?:[;:.“”"()…\\n]| [-–] (?!\\d))`, 'u')

/** In front of the event: it is held or attended, so a verb of speech behind it says what it is about. */
export const HELD =
  /(?:tổ chức|chủ trì|dự|tham dự|khai mạc|họp|điều hành|tham gia|diễn ra|có|mở|về|triệu tập|phối hợp|[Tt]ại|của|trong)(?: (?:một|các|trực tuyến))? +$/u
/** In front of the event: somebody chairs it here, so it is not one told of. */
export const CHAIRED = /(?:chủ trì|chủ tọa|điều hành)(?: một| các| tổ chức)? +$/u
export const STOP = new RegExp(
  `^ +(?:${HARD}|${anyOf([...reportingVerbs, 'thống nhất'])}${WORD_END})|^(?:[;:.“”"()…\n]| [-–] (?!\\d))`,
  'u',
)

export const HOSTING = new RegExp(
  ` *(?:đã |vừa |long trọng |phối hợp (?:(?:với|cùng) )?[^.;]{0,120}? )*${anyOf(hostVerbs)}(?: (?:thành công|trọng thể|trực tuyến))? *$`,
  'u',
)

/** "hội thảo …, giết mổ gia cầm do Sở … tổ chức": more of the title may stand in front of the host. */
export const HELD_BY = /^(?:,(?: (?!đã |được |là |có |vừa |đang )\p{Ll}[\p{L}\p{M}]*,?){1,14})?,? do +/u

/** "Ban Chỉ đạo 12 (gọi tắt là …) về phòng, chống … và Ban Chỉ đạo 35 …": the field of a board, behind its name (its commas may be masked). */
export const LONG_NAME =
  /^(?: *\([^()\n]{1,80}\))? *(?:(?:về|phụ trách|đặc trách)(?: (?!đã |được |có |phát biểu |cho biết |yêu cầu |đề nghị )[\p{L}\p{M}\d/-]+[,\u201a]?){1,40})? *$/u

/** "Ban Chỉ đạo (BCĐ) thi tỉnh": short letters inside the name, then the rest of it. */
export const LETTERED_NAME =
  /^ *\(\p{Lu}[\p{Lu}&.-]{1,11}\)(?: (?!đã |được |có |phát biểu |cho biết |yêu cầu |đề nghị )[\p{L}\p{M}\d/&-]+){1,10} *$/u

/** "hội nghị … của Cục Thuế tổ chức": behind the last "của" of the title stands the host. */
export const OWNED = / của (?=[^,;]*$)/u
export const HELD_BY_OWNER = /^ *(?:đã |vừa )?tổ chức(?![\p{L}])/u

/** The verb of holding something, whatever it is. */
export const HOLDS =
  /tổ chức (?=(?:thông xe|khởi công|khánh thành|ra mắt|công bố|phát động|ra quân|động thổ|bàn giao|diễn tập|đón nhận)(?![\p{L}]))|(?:(?:đã|vừa)(?: phối hợp (?:với|cùng) [^.;]{3,120}?)? tổ chức|phối hợp (?:với|cùng) [^.;]{3,120}? tổ chức)(?![\p{L}])/u

/** "các sở, ban, ngành", "các huyện, thị xã, thành phố": one list of kinds of body. */
const BODY_KINDS = [
  'sở',
  'ban',
  'bộ',
  'ngành',
  'đoàn thể',
  'phòng',
  'quận',
  'huyện',
  'thị xã',
  'thành phố',
  'xã',
  'phường',
]

export const GOES_ON = new RegExp(
  `^, *(?:và )?(?:${anyOf(BODY_KINDS)}${WORD_END}|${anyOf(withCapitals(eventContinuations))}${WORD_END}|\\p{Ll}+ \\p{Ll}+(?: \\p{Ll}+)?(?=[.,;]|$| (?:và|trên|của|năm|tại|ngày)))`,
  'u',
)

export const SUBJECT = /^ *(?:một số|các|nhiều|những|đa số) (?:đại biểu|ý kiến|tham luận|sở|bộ|địa phương)/iu

/** "UBND tỉnh họp phiên …": the verb is the name of the event. */
export const MEETS = /^(?:họp|giao ban|tiếp xúc cử tri|làm việc với|gặp mặt|hội đàm)(?![\p{L}])/iu

/** Verbs that tell of a meeting only where the sentence says when. */
export const VERBAL = /^(?:tiếp xúc cử tri|làm việc với|giao ban|gặp mặt|hội ý|sinh hoạt|hội đàm)/iu

/** In front of the head noun these make it a place or part of another word: "Trung tâm Hội nghị", "phòng họp". */
export const NOT_EVENT =
  /(?:[Tt]rung tâm|[Nn]hà|[Pp]hòng|[Hh]ội trường|[Kk]hu|[Gg]iấy mời|[Tt]ài liệu|[Hh]ồ sơ|[Nn]ội dung|[Cc]ông tác tổ chức|trước|sau|[Cc]huẩn bị(?: cho)?|[Cc]hào mừng|[Hh]ướng tới|[Nn]ghị quyết|[Cc]hế độ|[Tt]hời gian|[Ll]ịch|(?:thực|thật) sự là|trở thành|(?<![\p{L}])do) $/u

/** Inside these a word that else ends a title goes on with it: "nghe báo cáo …", "cho ý kiến vào …". */
export const OPINION = piecewise(
  /(?:nghe|để nghe|về|bàn) +(?:báo cáo|trình bày|kết luận|thống nhất)$|ý kiến +(?:vào|với)|(?:[Ll]ễ|[Pp]hiên) (?:khai|bế) mạc|(?:nghe|về) báo cáo|, cho ý kiế|(?:công tác|việc|phương án|kế hoạch|chuẩn bị|bàn|phục vụ) tổ chứ|[\p{L}\d]+ tại (?:các|địa bàn)/u,
)

/** "họp số 2", "họp cùng": nothing that names a meeting. */
export const EMPTY_TITLE =
  /^(?:[Hh]ọp|[Gg]iao ban|[Gg]ặp mặt|[Ss]inh hoạt)(?: (?:số \d+|cùng|với|thì|rồi|xong|lại|\d+))?$|^\p{L}+ \p{L}+(?: \p{L}+)? (?:này|đó|trên|nói trên|nêu trên|hôm nay|nay|vừa qua|sắp tới|hằng \p{L}+|hàng \p{L}+)$/u

/** "buổi làm việc", "cuộc họp ở Phú Thọ": a sitting by itself names no meeting, nor does where it was. */
export const BARE_SITTING = /^(?:buổi|cuộc|phiên) (?:làm việc|kiểm tra|khảo sát|họp)(?: ở .*)?$/iu

/** "Trước đó, tại kỳ họp thứ 5 …": what came before the meeting. */
export const BEFORE_IT = /^ *(?:Trước đó|Trước đây)(?: \p{L}+)?,/u

/** A line of a list tells what was said or asked, not what the meeting was. */
export const BULLETED = /^ *(?:[-+•*–] |\(?\d{1,2}[.)] )/u

/** In front of a host: where it was held, up to the comma; then the level of that place. */
export const PLACE_BEFORE = /(?<![\p{L}])[Tt]ại [^.;]{2,120}, *$/u
export const PLACE_FIRST =
  /^(?:[Tt]hành phố|TP\.?|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn) ?\p{Lu}[^,]{1,40}, +/u

/** Behind an assembly's name: ", khóa XX, nhiệm kỳ 2016 - 2021". */
export const TERM = /(?:,? *(?:khóa [IVXLC\d]+|nhiệm kỳ \d{4} ?[-–] ?\d{4}))+,? *$/u

/** "UBND quận Ngũ Hành Sơn, Đà Nẵng | đã tổ chức": the province behind a host. */
export const PROVINCE_TAIL = new RegExp(
  `^, *(?:(?:[Tt]hành phố|TP\\.?|[Tt]ỉnh) ?)?(?:TP\\.? ?HCM|${anyOf(provinces)}) *$`,
  'u',
)

/** A body "chủ trì" the meeting as its host, a person as its chair. */
export const CHAIRS = /chủ trì *$/u

/** "Dưới sự chủ trì của đồng chí …, Chủ tịch UBND tỉnh, | Tổ công tác họp": the host stands behind the chair's posts. */
export const UNDER_CHAIR = /^[^.;]{0,80}?[Dd]ưới sự (?:chủ trì|điều hành|chủ tọa) của [^.;]{4,220}, (?=\p{Lu})/u

const HALF_DAY = '[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm'
const WRITTEN_DAY = '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?(?![\\d/])|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?'
/** "Chiều 24/9 | UBND phường … tổ chức": a day at the head of a sentence, no comma behind it. */
export const DAY_LEAD = new RegExp(
  `^ *(?:[Vv]ào )?(?:(?:(?:${HALF_DAY})(?: ngày)?|[Nn]gày) (?:${WRITTEN_DAY})|(?:${HALF_DAY}) (?:nay|qua)(?: \\((?:ngày )?(?:${WRITTEN_DAY})\\))?|[Vv]ừa qua) +(?=\\p{L})`,
  'u',
)

/** Words between the host and a verb that is the name of the event itself: "Bộ Công an đã họp …". */
export const VERB_LEAD = /(?: (?:đã|vừa|cùng|có|tiếp tục|tiến hành))+ *$/u

/** Half a day of the day of the report. */
export const TODAY =
  /(?<![\p{L}])([Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối)(?: nay| qua| cùng ngày| hôm (?:nay|qua))(?![\p{L}])/u

/** In brackets between the host and its verb: "UBND xã A (tỉnh B) đã tổ chức". */
export const BRACKETED = / *\([^()\n]{1,80}\) *$/u

/** "đã tổ chức “Hội nghị …”": the mark in front of the title. */
export const OPENED_QUOTE = /[“"] *$/u

/** Up to the closing mark of a title that stands in quotation marks with its first words. */
export const CLOSED_QUOTE = /^[^“”"\n]{3,200}(?=[”"])/u

/** A host that no list knows: capitals in front of the verb, or a school, a village, a unit. */
export const ANY_HOST =
  /^(?:\p{Lu}|(?:trường|thôn|bản|ấp|buôn|làng|khu phố|tổ dân phố|liên đoàn|câu lạc bộ|chi hội|chi đoàn|cụm|khối)(?![\p{L}]))/u

/** What no host is: a day, a meeting, a person's doing, a pronoun, a sentence with a verb of its own. */
export const NO_HOST =
  /^(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Mới|Trong|Tại|Theo|Nhân|Để|Nhằm|Thực hiện|Được|Sau|Trước|Với|Qua|Việc|Phát biểu|Kết luận|Bế mạc|Khai mạc|Tham dự|Đến|Tới dự|Dự|Trao đổi|Kiểm tra|Chủ trì|Báo cáo|Hội nghị|Buổi|Cuộc|Lễ|Kỳ họp|Phiên|Đồng chí|Ông|Bà|Đây|Đó|Và|Đồng thời|Tiếp)(?![\p{L}])|(?<![\p{L}])(?:đã|sẽ|đang|được|là|cho biết|yêu cầu|tham dự|dự|chủ trì|phát biểu|nhằm|để|phối hợp|tổ chức)(?![\p{L}])/u

/** "Từ ngày 14/4, các xã tổ chức hội nghị …": what is still to be held. */
export const STILL_TO_COME =
  /^ *(?:[-+•*–] *)?(?:Từ (?:ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?! (?:đến|tới))|nay)|Sắp tới|Thời gian tới|Trong thời gian tới|(?:Tuần|Tháng|Quý|Năm) (?:sau|tới))(?![\p{L}\d/])/u

/** The day until which something is to be done. */
export const TERM_BEFORE = /(?:trước|chậm nhất|muộn nhất|đến hết|hạn chót|thời hạn|từ nay đến)(?: là)?,? $/u

/** The day of a paper, not of the meeting: "Chỉ thị 12/CT-UBND ngày 5/1/2021". */
export const PAPER_BEFORE =
  /(?:\/[\p{L}\d-]+(?:-[\p{L}\d]+)*|(?:[Cc]hỉ thị|[Nn]ghị quyết|[Qq]uyết định|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|[Tt]hông báo|[Tt]hông tư|[Nn]ghị định|[Ll]uật|[Bb]áo cáo|[Tt]ờ trình|[Kk]ết luận|[Hh]ướng dẫn) (?:số )?[^\s,;]{0,24}),? *$/u

/** "hội nghị “Các giải pháp …”": the quotation is the title. */
export const QUOTED =
  /^ *(?:“[^”\n]{3,200}”|"[^"\n]{3,200}"|«[^»\n]{3,200}»|(?<= )[‘'](?:[^’'\n]|(?<=\p{L})[’'](?=\p{L})){3,200}[’'](?![\p{L}]))/u

const CLOCK_TIME = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: *(?:AM|PM))?'
const FULL_DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}'
const UPDATED =
  '(?:[Cc]ập nhật|CẬP NHẬT|[Nn]gày đăng|[Đđ]ăng|[Đđ]ăng (?:ngày|lúc|tải)|[Nn]gày (?:xuất bản|cập nhật|tạo)|[Xx]uất bản)(?: (?:lúc|ngày|lần cuối|vào))*:? *'

/** When the page was put up: "Cập nhật lúc …", or hour and day right in front of the first words of news; notes write their own. */
export const STAMP = new RegExp(
  `^[( ]*(?:(?:Thứ \\p{L}+|Chủ nhật), *(?:ngày )?)?(?:${UPDATED}(?:${CLOCK_TIME}[ ,|-]*(?:ngày )?)?${FULL_DAY}(?:[ ,|-]*${CLOCK_TIME})?(?: *\\(?GMT[ +\\d:]*\\)?)?[ )|-]*|(?:${CLOCK_TIME}[ ,|-]*(?:ngày )?${FULL_DAY}|${FULL_DAY}[ ,|-]*${CLOCK_TIME})(?: *\\(?GMT[ +\\d:]*\\)?[ |-]*|[ |-]+(?=(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trong|Vừa)(?![\\p{L}]))))`,
  'u',
)

/** "… Chỉ thị số 10/CT-UBND | ngày 19/4/2023 của Chủ tịch UBND tỉnh": the day of the paper that the title names. */
export const OF_PAPER = /^ ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})? (?:của|về) /u

/** The same up to whose paper it is. */
export const SIGNED = /\/\S+ ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})? của$/u

/** Behind the words of a caption: whose picture it is. */
export const PICTURE_BY = /[ (.-]*(?<![\p{L}])(?:Ảnh|Video|Nguồn)(?: minh họa| tư liệu)? *:/u
