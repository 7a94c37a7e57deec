import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { emphasisWords, enumerators, segmentEnds } from './connectors.ts'
import { nominalOrders, passiveOrders } from './frame-words.ts'

export const emphasisStart = new RegExp(`^ *${anyOf(withCapitals(emphasisWords))}${WORD_END}`, 'u')
export const enumeratorStart = new RegExp(
  `^ *(?:[-+•*] *)?(?:${anyOf(withCapitals(enumerators))}${WORD_END}|\\(?\\d{1,2}[.)] )`,
  'u',
)

export const segmentEnd = new RegExp(
  `^ *(?:${anyOf(withCapitals(segmentEnds))}${WORD_END}|[Kk]ết thúc (?=\\d)|(?:Qua|Sau|Trải qua) (?:hơn |gần |một |\\d+(?:,\\d)? )+(?:giờ|ngày|buổi|tiếng)(?: đồng hồ)? (?:làm việc|thảo luận|họp|diễn ra))`,
  'u',
)
export const ADDRESS_TAIL = /,? *(?:đồng chí|ông|bà)? *,?$/u
export const nominalOrder = new RegExp(
  `^ *(?:Đó|Đây) (?:cũng |chính )?là (?:một trong (?:những|các) )?(?:(?:nội dung|ý|điểm|vấn đề|việc)(?: [^,.;]{1,30})? (?:trong|của|theo) (?:bài )?)?${anyOf(nominalOrders).replace('(?:', '(')}(?: [^,.;]{1,30}?)? (?:của|mà|do|được) `,
  'u',
)

/** "Kết luận của Phó Thủ tướng … đối với Bộ … là cần …" */
export const NOMINAL_HEAD = new RegExp(
  `^(?<order> *(?:(?:Và|Còn|Theo đó|Đặc biệt|Tuy nhiên|Bên cạnh đó),? )?(?:Một trong những )?(?:[Tt]inh thần |[Qq]uan điểm |[Ýý] kiến )?${anyOf(withCapitals(nominalOrders))}(?: [^,.;:]{1,40}?)? của )[^.;:“"]{4,200}? là(?: phải| cần)?(?= )`,
  'u',
)

/** Whom such an order is for. */
export const FOR_NEXT = /^[^.;:]{0,90}? (?:đối với|với|cho|dành cho) /u

export const passiveOrder = piecewise(
  new RegExp(` (?:cũng )?${anyOf(passiveOrders).replace('(?:', '(')}${WORD_END}`, 'u'),
)
export const PURPOSE = /^[-+•*–\s]*(?:Để|Nhằm)(?![\p{L}])/u

/** "… thông báo để các cơ quan biết, thực hiện./.", "Trên đây là …": the end of a notice, nobody's task. */
export const CLOSING_FORMULA = piecewise(
  /^[^.;]{0,160}(?:thông báo|kính báo|gửi|xin thông báo)[^.;]{0,80}(?:để|đến)[^.;]{0,160}(?:biết|được biết)(?:,| và)?[^.;]{0,60}\.?\/?\.?$|^ *(?:Thừa lệnh [^.;,]{3,60}, )?(?:Văn phòng|VP|Phòng|Ban|Sở|UBND|Ủy ban|Tổ|Bộ phận)(?![\p{L}])[^.;,:]{0,80} (?:xin |trân trọng )?thông báo (?:kết luận |nội dung |ý kiến |toàn văn )?[^.;:]{0,140}(?:để|đến|tới) [^.;:]{0,120}(?:biết|thực hiện|triển khai)[^.;:]{0,40}\.?\/?\.?$|^ *(?:Trên đây là|Vậy,? |Trân trọng|(?:Kính )?[Mm]ời (?:quý vị|quý độc giả|bạn đọc|độc giả|các bạn))(?![\p{L}])/u,
)
