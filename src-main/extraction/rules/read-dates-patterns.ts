import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf } from '#vietnamese/word-pattern.ts'

export const SESSION = anyOf(['sáng', 'trưa', 'chiều', 'tối', 'Sáng', 'Trưa', 'Chiều', 'Tối', 'SÁNG', 'CHIỀU', 'TỐI'])
export const CUE = `(?:(?<session>${SESSION})(?: nay| cùng ngày| qua)?,? *(?:\\(|ngày |, ngày )?|(?:[Nn]gày|NGÀY)(?: họp)?:? |(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ nhật),? *(?:ngày )?|(?:[Tt]rong )?(?:hai|ba|2|3) ngày,? *(?:\\d{1,2}(?:/\\d{1,2})? *(?:và|,|-|–) *)+)`
export const DAY =
  '\\(?(?<day>\\d{1,2}) *(?:(?<separator>[/.–-]) *(?<month>\\d{1,2})(?: *\\k<separator> *(?<year>\\d{4}))?|tháng +(?<longMonth>\\d{1,2})(?:,? *năm +(?<longYear>\\d{4}))?)'

/** Every written day holds this: a number, and a separator or "tháng" behind it. */
export const WRITTEN = piecewise(/\d *(?:[/.–-] *\d|tháng)/u)

/** "trong hai ngày 14 và 15/5/2020", "từ ngày 3 đến 5/6", "ngày 14-15/5": the meeting begins on the first. */
export const DAYS = piecewise(
  /(?<![\p{L}\d])(?:(?:[Tt]rong )?(?:hai|ba|bốn|2|3|4|02|03) ngày|[Tt]ừ ngày|[Nn]gày|[Cc]ác ngày)(?: \()? *(?<day>\d{1,2}) *(?:[-–]|và|đến(?: hết)?(?: ngày)?|,(?: *\d{1,2} *(?:,|và))?) *\d{1,2} *(?:(?<separator>[/.]) *(?<month>\d{1,2})(?: *\k<separator> *(?<year>\d{4}))?|[-–](?<dashMonth>\d{1,2})(?:-(?<dashYear>\d{4}))?|tháng (?<longMonth>\d{1,2})(?:,? *năm (?<longYear>\d{4}))?)(?!\d)/u,
)
