import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Person, Post } from '#domain/person.ts'
import { directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { fullMeeting } from './full-meeting.ts'

/** The day all pictures are made on. */
export const TODAY = '2026-10-15'
export const CLOCK = `${TODAY}T14:03:22+07:00`

const SERIES = { id: 'giao-ban', name: 'Giao ban hằng tháng' }
export const BODY = Organization.parse({
  id: 'so-noi-vu',
  officialName: 'SỞ NỘI VỤ ẨM THUỴ',
  shortName: 'Sở Nội vụ',
  code: 'SNV',
  governingBody: 'UBND TỈNH ẨM THUỴ',
  placeName: 'Ẩm Thuỵ',
  archiveUnit: 'VP',
})

/** Day, title, and how it stands. */
const MEETINGS: [string, string, Meeting['status']][] = [
  ['2026-10-13', 'Làm việc với UBND huyện Ẩm Thuỵ về sắp xếp thôn, tổ dân phố', 'inReview'],
  ['2026-10-06', 'Họp Ban Chỉ đạo cải cách hành chính quý III', 'approved'],
  ['2026-10-02', 'Giao ban công tác tháng 10', 'issued'],
  ['2026-09-24', 'Hội nghị tập huấn số hoá hồ sơ lưu trữ cho cán bộ văn thư cấp xã', 'issued'],
  ['2026-09-17', 'Họp Hội đồng thi tuyển công chức', 'issued'],
  ['2026-09-10', 'Kiểm điểm tiến độ đề án vị trí việc làm', 'issued'],
  ['2026-09-03', 'Giao ban công tác tháng 9', 'issued'],
  ['2026-08-26', 'Thẩm định quy chế làm việc của Trung tâm Lưu trữ', 'issued'],
  ['2026-08-19', 'Tiếp xúc đại diện người lao động', 'issued'],
  ['2026-08-12', 'Họp Tổ giúp việc chuyển đổi số', 'issued'],
  ['2026-08-04', 'Giao ban công tác tháng 8', 'issued'],
  ['2026-07-22', 'Sơ kết sáu tháng công tác dân vận', 'issued'],
  ['2026-07-15', 'Bàn phương án sửa trụ sở', 'issued'],
]

/** Task, who gave it, who has it, by when. */
const TASKS: [string, string, string, string | null][] = [
  ['Rà soát hồ sơ lưu trữ đã hết thời hạn bảo quản', 'Vũ Thị Ánh', 'Trung tâm Lưu trữ', '2026-09-30'],
  ['Trình dự thảo đề án vị trí việc làm sau khi lấy ý kiến các sở', 'Vũ Thị Ánh', 'Phòng Tổ chức', '2026-10-20'],
  ['Lập dự toán mua sắm thiết bị số hoá năm 2027', 'Lê Văn Ổn', 'Phòng Kế hoạch', '2026-10-31'],
  ['Giữ trụ sở sạch, thoáng, bảo đảm phòng cháy', 'Lê Văn Ổn', 'Văn phòng Sở', null],
  ['Tham mưu kế hoạch cải cách hành chính năm 2027', 'Vũ Thị Ánh', 'Phòng Cải cách hành chính', '2026-11-15'],
  ['Kiểm tra việc tiếp công dân ở ba huyện', 'Vũ Thị Ánh', 'Thanh tra Sở', '2026-10-09'],
  ['Báo cáo kết quả thi tuyển công chức', 'Lê Văn Ổn', 'Phòng Tổ chức', '2026-10-15'],
]

const history = (at: number, on: string) =>
  at % 3 === 2
    ? []
    : [
        {
          id: `su-kien-${at}`,
          on,
          recordedAt: `${on}T09:00+07:00`,
          type: (['progress', 'completed'] as const)[at % 3] ?? 'progress',
          text: at % 3 === 0 ? 'Đang lấy ý kiến các đơn vị' : '',
          percent: at % 3 === 0 ? 40 + at * 5 : null,
          document: at % 3 === 1 ? `${20 + at}/BC-SNV` : '',
        },
      ]

function small([heldOn, title, status]: (typeof MEETINGS)[number], at: number): Meeting {
  const tasks = TASKS.slice(at % 4, (at % 4) + 2 + (at % 3))
  return meeting(
    fields({
      id: `hop-${at + 1}`,
      title,
      heldOn,
      status,
      session: at % 2 === 0 ? 'morning' : 'afternoon',
      series: title.startsWith('Giao ban') ? SERIES : null,
      attendees: [
        { id: 'a', fullName: at % 2 === 0 ? 'Vũ Thị Ánh' : 'Lê Văn Ổn', role: 'chair', posts: ['Giám đốc Sở'] },
      ],
    }),
    organization(BODY),
    ...tasks.map(([text, issuer, assignee, date], nth) =>
      directive(text, {
        issuer,
        assignee,
        verb: 'giao',
        history: at < 2 ? [] : history(at + nth, '2026-10-08'),
        ...(date !== null && { deadline: { kind: 'date' as const, date, text: '' } }),
      }),
    ),
  )
}

/** An office of three months: what every screen over many meetings shows. */
export const meetings: Meeting[] = [...MEETINGS.map(small), fullMeeting(BODY, SERIES)]

type Term = [title: string, unit: string, from: string, to?: string]
const person = (id: string, fullName: string, terms: Term[]) => ({
  person: Person.parse({ id, fullName, phone: id === 'anh' ? '0203 3825 101' : '' }),
  posts: terms.map(([title, unit, from, to], at) =>
    Post.parse({ id: `${id}-${at}`, personId: id, title, unit, from, to: to ?? null }),
  ),
})

export const people = [
  person('anh', 'Vũ Thị Ánh', [
    ['Phó Giám đốc', 'Sở Nội vụ', '2019-05-01', '2023-08-31'],
    ['Giám đốc', 'Sở Nội vụ', '2023-09-01'],
  ]),
  person('on', 'Lê Văn Ổn', [['Phó Giám đốc', 'Sở Nội vụ', '2021-03-01']]),
  person('ech', 'Trần Thế Ếch', [['Chánh Văn phòng', 'Sở Nội vụ', '2020-01-15']]),
  person('uyen', 'Đỗ Ngọc Uyên', [['Trưởng phòng', 'Phòng Tổ chức', '2022-07-01']]),
  person('huu', 'Nguyễn Hữu Ữ', [['Giám đốc', 'Trung tâm Lưu trữ', '2018-11-01']]),
  person('hoa', 'Phạm Thị Hoà', [['Chuyên viên', 'Phòng Kế hoạch', '2024-02-01']]),
  person('hoa-2', 'Phạm Thị Hòa', [['Chuyên viên chính', 'Phòng Kế hoạch', '2025-06-01']]),
]
