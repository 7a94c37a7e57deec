import { localDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Person, Post } from '#domain/person.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import {
  agendaItem,
  attendee,
  award,
  directive,
  fields,
  figure,
  meeting,
  organization,
  speech,
} from '#tests/builders/meeting.ts'
import type { App } from './app.ts'

const SERIES = { id: 'giao-ban', name: 'Giao ban hằng tháng' }
const SUBJECTS = ['Ổn định cấp nước', 'Số hoá hồ sơ', 'Rà soát ẤP Ồ Ữ', 'Chuẩn bị lễ kỷ niệm', 'Kiểm điểm công tác']
const BODIES = ['Sở Nội vụ', 'Sở Xây dựng', 'UBND huyện Ẩm Thuỵ', 'Văn phòng']
const LATE_DAYS = [-12, 0, 5, 30, 90]

/** Meetings, a directory and directives in every state, with stacked marks (Ấ Ồ Ữ) wherever a name may stand. */
export async function fillOffice(app: Pick<App, 'kill' | 'dataFolder'>): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const today = localDate(new Date())
  for (const at of SUBJECTS.keys()) await store.create({ ...smallMeeting(at, today), id: `hop-${at}` })
  await store.create({ ...fullMeeting(today), id: 'hop-day-du' })
  await store.close()
}

function smallMeeting(at: number, today: string): Meeting {
  return meeting(
    fields({
      title: SUBJECTS[at] ?? '',
      heldOn: shiftDate(today, -9 * at - 2),
      session: at % 2 === 0 ? 'morning' : 'afternoon',
      status: (['draft', 'inReview', 'approved', 'issued'] as const)[at % 4],
      series: at < 3 ? SERIES : null,
    }),
    organization({ officialName: BODIES[at % BODIES.length] ?? '' }),
    attendee(['Vũ Thị Ấn', 'Lê Văn Ổn', 'Nguyễn Hữu Ữ'][at % 3] ?? '', { role: 'chair', posts: ['Giám đốc Sở'] }),
    ...LATE_DAYS.slice(at).map((days, nth) =>
      directive(`${['rà soát', 'lập', 'trình'][nth % 3]} kế hoạch sửa kho lưu trữ ở ẤP Ồ, đợt ${nth + 1}`, {
        issuer: 'Vũ Thị Ấn',
        verb: 'giao',
        assignee: BODIES[(at + nth) % BODIES.length],
        deadline: { kind: 'date', date: shiftDate(today, days), text: '' },
      }),
    ),
  )
}

function fullMeeting(today: string): Meeting {
  const people = ['Vũ Thị Ấn', 'Lê Văn Ổn', 'Nguyễn Hữu Ữ', 'Trần Thế Ếch', 'Đỗ Ồ Ộ Ẫm', 'Phạm Mỹ Ẩn']
  return meeting(
    fields({
      title: 'Hội nghị ẤN ĐỊNH kế hoạch tổng kết năm và triển khai nhiệm vụ của ỦY BAN, bàn về số hoá HỒ SƠ LƯU TRỮ',
      heldOn: today,
      session: 'afternoon',
      place: 'Phòng họp số 2, trụ sở UBND',
      series: SERIES,
    }),
    organization({ id: 'so-noi-vu', officialName: 'SỞ NỘI VỤ', shortName: 'Sở Nội vụ', code: 'SNV' }),
    ...people.map((name, at) =>
      attendee(name, {
        role: at === 0 ? 'chair' : 'member',
        posts: [at === 0 ? 'Giám đốc Sở' : 'Chuyên viên'],
        organization: BODIES[at % BODIES.length] ?? '',
        presence: at === 4 ? 'excused' : 'present',
      }),
    ),
    agendaItem('Kiểm điểm công tác tháng trước'),
    agendaItem('Ấn định lịch số hoá'),
    ...people
      .slice(0, 4)
      .map((name, at) =>
        speech(
          name,
          `Đề nghị các đơn vị ở ẤP Ồ hoàn thành đợt ${at + 1} trước cuối quý. ${'Kho lưu trữ phải giữ sạch và thoáng. '.repeat(4)}`,
        ),
      ),
    ...LATE_DAYS.map((days, at) =>
      directive(`khảo sát kho ở ẤP Ồ Ữ lần ${at + 1} và báo cáo kết quả bằng văn bản`, {
        issuer: 'Vũ Thị Ấn',
        verb: 'giao',
        assignee: at === 3 ? '' : BODIES[at % BODIES.length],
        ...(at === 4 ? {} : { deadline: { kind: 'date' as const, date: shiftDate(today, days), text: '' } }),
      }),
    ),
    directive('lập biên bản bàn giao', { parentId: 'directives-1', assignee: 'Văn phòng' }),
    figure('Hồ sơ đã số hoá', { value: 1250, unit: 'hồ sơ' }),
    award('Giấy khen của Giám đốc Sở', { recipient: 'Phòng Ấn chỉ' }),
  )
}

const person = (id: string, fullName: string, title: string, unit: string) => ({
  person: Person.parse({ id, fullName }),
  posts: [Post.parse({ id: `${id}-1`, personId: id, title, unit })],
})

/** People and bodies of the directory, to be saved through the program itself. */
export const knownPeople = [
  person('an', 'Vũ Thị Ấn', 'Giám đốc', 'Sở Nội vụ'),
  person('on', 'Lê Văn Ổn', 'Phó Giám đốc', 'Sở Xây dựng'),
  person('u', 'Nguyễn Hữu Ữ', 'Chánh Văn phòng', 'UBND huyện Ẩm Thuỵ'),
  person('ech', 'Trần Thế Ếch', 'Chuyên viên', 'Sở Nội vụ'),
]

export const knownBody = Organization.parse({
  id: 'so-noi-vu',
  officialName: 'SỞ NỘI VỤ ẨM THUỴ',
  shortName: 'Sở Nội vụ',
  code: 'SNV',
  governingBody: 'UBND TỈNH ẨM THUỴ',
  placeName: 'Ẩm Thuỵ',
})
