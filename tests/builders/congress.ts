import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type Chance, drawName, makeChance } from './big-words.ts'
import { congressWords as words } from './congress-words.ts'
import {
  agendaItem,
  assessment,
  attendee,
  directive,
  fields,
  figure,
  group,
  meeting,
  organization,
  type Part,
  report,
  signer,
  speech,
  vote,
} from './meeting.ts'

const LEADER = 'Nguyễn Hữu Khánh'
const LEADER_POSTS = ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh']
const HOST = 'Trần Thị Bích Hà'
const HOST_POSTS = ['Chủ tịch UBND tỉnh']

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const two = (value: number): string => String(value).padStart(2, '0')

/** Two days of an invented province's congress: 300 delegates, 60 speeches, 120 directives, the same every time. */
export function congressMeeting(): Meeting {
  const chance = makeChance(2026)
  const people = many(297, () => drawName(chance))
  return meeting(
    organization({
      officialName: 'Ủy ban nhân dân tỉnh An Lạc',
      code: 'UBND',
      governingBody: '',
      placeName: 'An Lạc',
      archiveUnit: 'TH',
      contact: { address: 'Số 1 đường Độc Lập, phường Trung Tâm, tỉnh An Lạc', phone: '0210 000 111', person: '' },
    }),
    signer({ authority: [{ authority: 'TM', of: 'Ủy ban nhân dân' }], title: 'Chủ tịch', fullName: HOST }),
    signer({
      authority: [
        { authority: 'TL', of: 'Chủ tịch' },
        { authority: 'KT', of: 'Chánh Văn phòng' },
      ],
      title: 'Phó Chánh Văn phòng',
      fullName: 'Lò Văn Pín',
      signs: ['conclusion-notice', 'invitation', 'reminder', 'task-slip'],
    }),
    fields({
      title: 'Đại hội thi đua yêu nước tỉnh An Lạc lần thứ VI, giai đoạn 2026 - 2030',
      kind: 'congress',
      heldOn: '2026-08-20',
      startsAt: '2026-08-20T07:30+07:00',
      endsAt: '2026-08-21T17:05+07:00',
      place: 'Trung tâm Hội nghị tỉnh An Lạc',
      updatedAt: '2026-09-10T08:00+07:00',
      recipients: [
        'Ban Thi đua - Khen thưởng Trung ương',
        'Thường trực Tỉnh ủy',
        'Như thành phần dự đại hội',
        'Lưu: VT, TH',
      ],
      invitation: { requests: ['mặc trang phục lịch sự', 'gửi tham luận về Ban Tổ chức'], replyBy: '2026-08-12' },
    }),
    attendee(LEADER, { posts: LEADER_POSTS, role: 'guest', protocolRank: 1 }),
    attendee(HOST, { posts: HOST_POSTS, role: 'chair', protocolRank: 2 }),
    attendee('Hoàng Thị Nhung', { posts: ['chuyên viên'], organization: 'Văn phòng UBND tỉnh', role: 'secretary' }),
    ...people.map((name, at) => attendee(name, drawAttendee(chance, at))),
    group('đại diện các hộ gia đình tiêu biểu', 45),
    ...listAgenda(),
    report('Báo cáo tổng kết phong trào thi đua yêu nước giai đoạn 2021 - 2025', {
      presenter: 'Sở Nội vụ',
      isAttached: true,
    }),
    report('Báo cáo thẩm tra tư cách đại biểu', { presenter: 'Ban Thẩm tra tư cách đại biểu' }),
    speech(HOST, 'Khai mạc đại hội, nêu mục đích, ý nghĩa và chương trình hai ngày làm việc.', {
      speakerPosts: HOST_POSTS,
      kind: 'opening',
      startsAt: '2026-08-20T07:45+07:00',
    }),
    ...many(58, (at) => drawSpeech(chance, people[at * 5] ?? '')),
    speech(LEADER, 'Năm năm qua các phong trào đã đi vào đời sống. Năm năm tới phải thiết thực hơn.', {
      speakerPosts: LEADER_POSTS,
      kind: 'directive',
    }),
    vote('Thông qua Nghị quyết đại hội', { inFavour: 281, against: 2, otherOpinions: 4 }),
    vote('Thông qua danh sách đoàn đại biểu dự đại hội toàn quốc', {
      method: 'ballot',
      inFavour: 275,
      against: 8,
      otherOpinions: 4,
    }),
    ...words.results.flatMap((_result, at) => [drawFigure(chance, at, 2024 + (at % 2)), drawFigure(chance, at, 2026)]),
    assessment('praise', 'biểu dương các tập thể, cá nhân điển hình tiên tiến', { speaker: LEADER }),
    assessment('shortcoming', 'chỉ rõ một số phong trào còn hình thức', { speaker: LEADER }),
    ...many(120, (at) => drawDirective(chance, at)),
  )
}

function drawAttendee(chance: Chance, at: number): Partial<Attendee> {
  // Every fifth is a speaker and was there.
  const presence = at % 5 === 0 ? 'present' : at % 29 === 7 ? 'excused' : at % 97 === 52 ? 'unexcused' : 'present'
  return {
    posts: [chance.pick(words.posts)],
    organization: chance.pick(words.bodies),
    role: at < 25 ? 'guest' : at > 288 ? 'press' : 'member',
    presence,
    reason: presence === 'excused' ? chance.pick(['đi công tác', 'ốm', 'việc gia đình']) : '',
    seat: `Hàng ${1 + Math.floor(at / 20)}, ghế ${1 + (at % 20)}`,
  }
}

function listAgenda(): Part[] {
  const items = ['Khai mạc', 'Báo cáo tổng kết', 'Tham luận', 'Ý kiến chỉ đạo', 'Biểu quyết Nghị quyết', 'Bế mạc']
  const hours = ['20T07:30', '20T08:30', '20T10:00', '21T09:00', '21T14:00', '21T16:30']
  return items.map((title, at) => agendaItem(title, { startsAt: `2026-08-${hours[at]}+07:00` }))
}

function drawSpeech(chance: Chance, speaker: string): Part {
  const said = many(
    2 + Math.floor(chance.next() * 2),
    () => `${chance.pick(words.opinions)}. ${drawTask(chance, true)}.`,
  )
  return speech(speaker, said.join('\n'), { kind: 'discussion' })
}

function drawTask(chance: Chance, isSentence: boolean): string {
  const task = `${chance.pick(words.verbs)} ${chance.pick(words.objects)} ${chance.pick(words.scopes)}`
  return isSentence ? `Đề nghị ${task}` : task
}

function drawFigure(chance: Chance, at: number, year: number): Part {
  const value = 100 + Math.floor(chance.next() * 900)
  const unit = words.units[at] ?? ''
  return figure(words.results[at] ?? '', { value, unit, written: String(value), period: `năm ${year}` })
}

/** Some done, some late, some extended, some without a day; every tenth with a helper. */
function drawDirective(chance: Chance, at: number): Part {
  const assignee = words.bodies[at % words.bodies.length] ?? ''
  const day = `2026-${two(9 + (at % 4))}-${two(1 + (at % 27))}`
  const recordedAt = '2026-09-01T08:00+07:00'
  const event = (type: 'completed' | 'progress' | 'reminded', on: string) => ({
    id: `s${at}-${type}`,
    on,
    recordedAt,
    type,
  })
  return directive(drawTask(chance, false), {
    verb: assignee.startsWith('Hội') || assignee.startsWith('Liên') ? 'đề nghị' : 'giao',
    issuer: at % 6 === 5 ? HOST : LEADER,
    issuerPosts: at % 6 === 5 ? HOST_POSTS : LEADER_POSTS,
    assignee,
    coordinators: at % 10 === 0 ? [words.bodies[(at + 3) % words.bodies.length] ?? ''] : [],
    product: at % 12 === 0 ? 'báo cáo' : '',
    deadline: at % 7 === 6 ? { kind: 'recurring', every: 'quarter', text: '' } : { kind: 'date', date: day, text: '' },
    history:
      at % 5 === 0
        ? [event('completed', '2026-09-05')]
        : at % 9 === 1
          ? [event('progress', '2026-09-03'), event('reminded', '2026-09-08')]
          : [],
  })
}
