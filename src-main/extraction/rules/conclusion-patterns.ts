import { fold } from '#vietnamese/fold.ts'
import { listWords } from '#vietnamese/list-words.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf } from '#vietnamese/word-pattern.ts'
import { postHeads } from './posts.ts'

/** Folded words of a label by which somebody concludes, decides or hands out work. */
const concluding = listWords(`
  kl; ket luan; ket luan cuoi; chot; chot lai; chot viec; chi dao; cd; c d; giao viec; giao nhiem vu; phan cong; phan cong nhiem vu;
  phan cong cong viec; phan cong viec; phan viec; phan cong cu the; y kien ket luan; y kien chi dao; phat bieu ket luan;
  phat bieu chi dao; phat bieu ket luan chi dao; quan triet; nhac viec; dan do; quyet dinh; viec can lam; viec phai lam; cong viec can lam;
  viec giao; viec can lam ngay; cong viec giao; nhiem vu giao; yeu cau; tom lai; lenh; thong bao kl; tb kl; thong bao ket luan; ket luan va giao viec; dan viec; noi dung ket luan; y kien ket luan chi dao;
  noi dung chi dao; k l; thong nhat; quyet nghi; giao; y c; ket luan chung; viec tuan nay; viec tuan toi; viec tuan sau; cong viec tuan nay; cong viec tuan toi;
  cong viec tuan sau; nhiem vu tuan nay; nhiem vu tuan toi; nhiem vu tuan sau; nhiem vu thang toi; cong viec thang toi; trien khai; trien khai cong viec; ket luan phien hop; chot cac viec; chot cac noi dung; chi dao cu the; to do; action
`)

/** Verbs that conclude only with somebody named in front of them. */
const deciding = listWords(
  'thong nhat; thong nhat giao; giao; de nghi; nhac; dan; phan; luu y; y kien; co y kien; phat bieu; ket lai; noi',
)

/** Stand in a label for a person and for a body that were found there. */
export const PERSON_MARK = 'nguoiduocneu'
export const BODY_MARK = 'donviduocneu'

const ADDRESS = '(?:dong chi|d c|dc|ong|ba|anh|chi|thay|co|sep|a c|a|c|bac|chu)'
const ROLE_HEADS = [
  ...new Set([
    ...listWords(
      'chu tri; chu toa; nguoi chu tri; thu truong; sep; lanh dao; thuong truc; truong; gd; pgd; tgd; ptgd; ct; pct; tp; ptp; pp; ht; pht; cht; pcht; ctv; bt; pbt; cvp; pcvp; cct; tk; td; lanh dao chu tri',
    ),
    ...postHeads.map(fold),
  ]),
]
const ROLE = `${anyOf(ROLE_HEADS)}(?: \\S+){0,5}?`
const WHO = `(?:${ADDRESS} )?(?:${PERSON_MARK}|${BODY_MARK}|${ROLE}(?: (?:${ADDRESS} )?${PERSON_MARK})?)`
const SCOPE =
  '(?:cuoc hop|hoi nghi|buoi hop|phien hop|buoi lam viec|buoi giao ban|giao ban|hop|chung|cuoi cung|cuoi buoi|cuoi gio|nhu sau|sau|cu the|cu the nhu sau|mot so (?:viec|noi dung|nhiem vu|van de)|(?:cac |\\d+ )(?:viec|noi dung|nhiem vu|van de|y)|noi dung|tai (?:cuoc hop|hoi nghi|buoi hop|phien hop|buoi lam viec|buoi giao ban)|cong viec|cho cac (?:phong|don vi|bo phan|to)|(?:va )?(?:giao viec|giao nhiem vu|chi dao|phan cong|phan viec|yeu cau|quan triet)|tuan toi|thang toi)'

const LEAD = '(?:(?:phan|muc|\\d{1,2}|[ivx]{1,4}|cuoi cung|sau do|tom tat|noi dung|cac|nhung) )*'

/** A folded label: "KL", "Kết luận của chủ trì cuộc họp", "Hiệu trưởng chốt", "Kết luận (đ/c Uyên)", "CT UBND xã kết luận như sau". */
export const CONCLUSION_LABEL = new RegExp(
  `^${LEAD}(?:(?:${WHO} )?(?:da |co |cung )*${anyOf(concluding)}(?: cua)?(?: ${WHO})?(?: ${SCOPE})*(?: ${WHO})?|${WHO} (?:da |co |cung )*${anyOf([...concluding, ...deciding])}(?: ${SCOPE})*)$`,
  'u',
)

/** "2. Giao Sở Xây dựng:": behind a verb of handing out stands who has to do it, not who concludes ("Yêu cầu của đ/c …:" names him). */
export const HANDS_TO = new RegExp(
  `^${LEAD}(?:(?:thong nhat |nhat tri |dong y )?giao(?: viec| nhiem vu)?|phan cong(?: nhiem vu)?|yeu cau|y c|de nghi)(?: cu the)?(?: cho| doi voi)? (?:cac )?${WHO}`,
  'u',
)

/** The verb at the end of a label is one of those that conclude only where the chair is named. */
export const WEAK_LABEL = new RegExp(`(?:^| )${anyOf(deciding)}(?: ${SCOPE})*$`, 'u')
export const CHAIR_ROLE = /^(?:d c |dong chi )?(?:chu tri|chu toa|nguoi chu tri|thu truong|sep|lanh dao)(?: |$)/u

/** Words that may be the only ones of a label, without a colon. */
export const STRONG_LABEL =
  /^(?!thong bao|tb )(?:.* )?(?:kl|ket luan|chot|chi dao|giao viec|giao nhiem vu|phan cong)(?: |$)/u

const CONCLUDES =
  '(?:kết luận|chỉ đạo|giao nhiệm vụ|phát biểu(?: kết luận| chỉ đạo)|ý kiến(?: kết luận| chỉ đạo)?|chốt|thống nhất|quyết nghị)'

/** Where somebody may begin to conclude, with the adverbs in front; the second verb of a row begins nothing. */
export const CONCLUDING_VERB = new RegExp(
  `(?<![\\p{L}])(?<!${CONCLUDES}(?:,| và|, đồng thời)(?: có)? )(?:(?:đã|có|cùng|cũng|đi đến|thay mặt \\p{L}+(?: \\p{L}+){0,4}) )*${CONCLUDES}(?![\\p{L}])`,
  'gu',
)

/** "…, Giám đốc kết luận và chỉ đạo:", "… có ý kiến như sau:": announces conclusions at the end of a sentence. */
export const ANNOUNCES_CONCLUSION = new RegExp(
  `^(?:(?:,| và|, đồng thời)(?: có)? (?:${CONCLUDES}|yêu cầu|đề nghị|quyết định|quán triệt|nhấn mạnh|phân công|giao))*(?: (?!ban |của )[^.:;“"]{0,140}?)?(?: như sau| sau đây| sau)?(?: *: *|(?<=sau)\\.? *)$`,
  'u',
)

/** Sections of a plan or a notice in which each body has its tasks. */
export const ASSIGNS_BODIES =
  /^(?:[IVX]{1,4}[.)] *|\d{1,2}[.)] *)?(?:TỔ CHỨC THỰC HIỆN|Tổ chức thực hiện|PHÂN CÔNG|Phân công|TRÁCH NHIỆM|Trách nhiệm|NHIỆM VỤ CỦA|Nhiệm vụ của)(?![\p{L}])[^:.]{0,60}[:.]?$/u

/** Parts of a paper after which nobody's conclusions go on. */
export const ENDS_CONCLUSION =
  /^(?:[IVX]{1,4}[.)] *|\d{1,2}[.)] *)?(?:ý kiến|các ý kiến|thảo luận|báo cáo|diễn biến|thành phần|biểu quyết|bế mạc|khen thưởng|kiến nghị|đề xuất|nơi nhận|thời gian|địa điểm|mục đích|yêu cầu|kinh phí|chương trình)(?![\p{L}])/iu

/** The title of a notice: "(Thông báo) kết luận của đồng chí …". */
export const CONCLUSIONS_OF =
  /^(?:Thông báo )?(?:(?:[Nn]ội dung )?[Ýý] kiến )?(?:[Kk]ết luận|KẾT LUẬN|[Cc]hỉ đạo)(?:,? (?:và )?chỉ đạo)? của /u

/** "C. Ý kiến chỉ đạo": the letter of a part. */
export const CAPITAL_MARK = /^[A-HĐ][.)] +(?=\p{Lu})/u

/** A meeting that concludes speaks through its chair. */
export const MEETINGS = /^(?:hội nghị|cuộc họp|phiên họp|tập thể|các đại biểu)/iu
export const MEETING_BEFORE =
  /(?:[Hh]ội nghị|[Cc]uộc họp|[Pp]hiên họp|[Bb]uổi làm việc|[Cc]ác đại biểu|[Tt]ập thể \p{L}+(?: \p{L}+){0,4}|[Cc]hủ trì|[Cc]hủ tọa) *$/u

/** "Yêu cầu UBND tỉnh chỉ đạo … như sau:": the body is told to, it concludes nothing. */
export const TOLD_TO = /(?:yêu cầu|đề nghị|giao|giao cho)(?: các)? $/iu

/** One of the verbs must be there for a sentence to announce conclusions. */
export const MAY_CONCLUDE = piecewise(/kết luận|chỉ đạo|ý kiến|chốt|thống nhất|quyết nghị|giao nhiệm vụ/u)
export const IS_OPINION = /ý kiến$/u

/** How a passage of conclusions begins. */
export const BRINGS_CONCLUSIONS = /kết luận|KL|chỉ đạo/u
