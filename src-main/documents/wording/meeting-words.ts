import { dateOf, dateParts, hasYear, type PartialDate } from '#domain/dates.ts'
import type { Meeting, MeetingKind, Session } from '#domain/meeting.ts'
import { formatLongDate, writtenMonth } from '#vietnamese/spell-date.ts'
import { shortBlank } from './letterhead-words.ts'
import { restAfter, trimSentence } from './sentence.ts'

const nouns: Record<MeetingKind, string> = {
  conference: 'hội nghị',
  meeting: 'cuộc họp',
  session: 'phiên họp',
  workingSession: 'buổi làm việc',
  ceremony: 'buổi lễ',
  congress: 'đại hội',
  seminar: 'hội thảo',
  discussion: 'tọa đàm',
  training: 'lớp tập huấn',
  dialogue: 'buổi đối thoại',
}
const otherNouns = [
  'kỳ họp',
  'lễ',
  'buổi tọa đàm',
  'buổi tập huấn',
  'giao ban',
  'buổi giao ban',
  'diễn đàn',
  'hội thi',
  'buổi gặp mặt',
  'buổi tiếp xúc',
]
/** A title's bare verb: `Họp giao ban tuần` is told as `cuộc họp giao ban tuần`. */
const meets = 'họp'

const sessions: Record<Session, string> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }

export const sessionWord = (session: Session | null): string => (session === null ? '' : sessions[session])

/** The noun of the event: the one its title begins with, else the one of its kind. */
export function meetingNoun(meeting: Meeting): string {
  const own = [...Object.values(nouns), ...otherNouns].find((noun) => restAfter(meeting.title, noun) !== null)
  const ofKind = nouns[meeting.kind]
  if (own !== undefined) return own
  return restAfter(meeting.title, meets) === null || ofKind.endsWith(meets) ? ofKind : nouns.meeting
}

/** An event with its ordinal is a name of its own: `Đại hội thi đua yêu nước … lần thứ VI` (NĐ 30, Phụ lục II, V). */
const isNamedEvent = (title: string): boolean => /^\p{Lu}.*\slần thứ\s/u.test(title)

/** The event inside a sentence: small first letter, and the noun in front where the title does not begin with one. */
export function meetingInSentence(meeting: Meeting): string {
  const title = trimSentence(meeting.title)
  const noun = meetingNoun(meeting)
  if (title === '') return noun
  const rest = restAfter(title, noun) ?? (noun.endsWith(meets) ? restAfter(title, meets) : null)
  if (rest !== null && isNamedEvent(title)) return title
  return rest === null ? `${noun} ${lowerCommon(title)}` : `${noun} ${rest}`.trim()
}

/** `Tổng kết` becomes `tổng kết`, `UBND` stays. */
const lowerCommon = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const two = (value: number): string => String(value).padStart(2, '0')

/** `ngày 05 tháng 01 năm 2026`; dots for what is not known. */
export const longDate = (date: PartialDate | null): string =>
  date === null ? `ngày ${shortBlank} tháng ${shortBlank} năm ${shortBlank}` : formatLongDate(date)

/** The date line before the paper is issued: month and year of the meeting, `room` where the day goes. */
export function openDate(date: PartialDate | null, room: string): string {
  const { year, month } = date ? dateParts(date) : { year: null, month: null }
  return `ngày${room}tháng${month === null ? room : ` ${writtenMonth(month)} `}năm${year === null ? room : ` ${year}`}`
}

/** `25/12/2020`, or `25/12` where the year is not known. */
export function shortDate(date: PartialDate): string {
  const { year, month, day } = dateParts(date)
  return year === null ? `${day}/${month}` : `${day}/${month}/${year}`
}

/** `03/7/2026`, `05/01/2026`: a date in figures in an official paper, padded as its long form is (NĐ 30, Phụ lục I, II.4b). */
export function officialDate(date: PartialDate): string {
  const { year, month, day } = dateParts(date)
  return [two(day), writtenMonth(month), ...(year === null ? [] : [year])].join('/')
}

/** The day of the meeting, or its days: `từ ngày 20 đến ngày 21 tháng 8 năm 2026`. */
export function meetingDays({ heldOn, endsAt }: Meeting): string {
  const last = endsAt === null ? null : dateOf(endsAt)
  if (heldOn === null || last === null || !hasYear(heldOn) || last <= heldOn) return longDate(heldOn)
  const isOneMonth = heldOn.slice(0, 7) === last.slice(0, 7)
  const first = isOneMonth ? `ngày ${heldOn.slice(8)}` : longDate(heldOn)
  return `từ ${first} đến ${longDate(last)}`
}

/** `chiều ngày 25 tháng 12 năm 2020`; of several days none is a morning. */
export function sessionAndDate(meeting: Meeting): string {
  const days = meetingDays(meeting)
  const isOneDay = days === longDate(meeting.heldOn)
  return [isOneDay ? sessionWord(meeting.session) : '', days].filter((part) => part !== '').join(' ')
}

export const clockWords = (hour: number, minute: number): string => `${two(hour)} giờ ${two(minute)} phút`
export const blankClock = `${shortBlank} giờ ${shortBlank} phút`

/** `3 điểm cầu`; no number where an entry is itself many (`45 xã, phường`, `các xã`). */
export const countSites = (sites: readonly string[]): string =>
  sites.some((site) => /^(?:\d|các )/iu.test(site.trim())) ? 'các điểm cầu' : `${sites.length} điểm cầu`

/** Places that are no proper names: small inside a sentence. */
const commonPlaces = ['phòng họp', 'hội trường', 'trụ sở', 'nhà văn hóa', 'phòng khách', 'sân vận động']

/** `Phòng họp tầng 2` as it stands after `tại`; a proper name keeps its capital. */
export function placeInSentence(place: string): string {
  const text = trimSentence(place)
  return commonPlaces.some((word) => restAfter(text, word) !== null) ? lowerCommon(text) : text
}

/** `Báo cáo kết quả …` inside a sentence; a paper cited by another kind of name (`Kế hoạch …`) keeps its capital. */
export function reportInSentence(title: string): string {
  const text = trimSentence(title)
  return restAfter(text, 'báo cáo') === null ? text : lowerCommon(text)
}
