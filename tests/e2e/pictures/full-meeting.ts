import type { Meeting } from '#domain/meeting.ts'
import type { Organization } from '#domain/organization.ts'
import {
  agendaItem,
  assessment,
  attendee,
  award,
  directive,
  fields,
  figure,
  group,
  meeting,
  organization,
  report,
  speech,
  vote,
} from '#tests/builders/meeting.ts'

export const FULL = 'hop-day-du'

/** Who came, what he or she is, from where, and whether present. */
const PEOPLE: [string, string, string, 'present' | 'excused' | 'substitute'][] = [
  ['Vũ Thị Ánh', 'Giám đốc Sở', 'Sở Nội vụ', 'present'],
  ['Lê Văn Ổn', 'Phó Giám đốc Sở', 'Sở Nội vụ', 'present'],
  ['Trần Thế Ếch', 'Chánh Văn phòng Sở', 'Sở Nội vụ', 'present'],
  ['Đỗ Ngọc Uyên', 'Trưởng phòng Tổ chức', 'Phòng Tổ chức', 'present'],
  ['Nguyễn Hữu Ữ', 'Giám đốc Trung tâm Lưu trữ', 'Trung tâm Lưu trữ', 'excused'],
  ['Phạm Thị Hoà', 'Chuyên viên', 'Phòng Kế hoạch', 'substitute'],
  ['Bế Văn Đàn', 'Phó Chủ tịch UBND huyện', 'UBND huyện Ẩm Thuỵ', 'present'],
]

const SAID = [
  'Đề nghị các phòng báo cáo ngắn, nêu rõ việc đã xong, việc chậm và lý do.',
  'Kho lưu trữ tầng 2 còn ẩm. Đã thay cửa sổ phía đông, phía tây chờ kinh phí.\nDự kiến số hoá xong 12.400 trang trước cuối quý.',
  'Đề án vị trí việc làm đã lấy ý kiến 18 sở, ngành; còn 3 đơn vị chưa trả lời.',
  'Huyện đề nghị được bố trí thêm một biên chế văn thư ở mỗi xã mới sáp nhập.',
  'Kinh phí mua máy quét đã được duyệt, tháng sau mở thầu.',
  'Nhất trí với các ý kiến. Việc nào rõ thì làm ngay, không chờ họp lần sau.',
]

type Series = { id: string; name: string }

/** A meeting with something on every tab. */
export function fullMeeting(body: Organization, series: Series): Meeting {
  return meeting(
    fields({
      id: FULL,
      title: 'Hội nghị tổng kết công tác năm 2026, triển khai phương hướng, nhiệm vụ năm 2027 của ngành Nội vụ',
      heldOn: '2026-10-14',
      session: 'afternoon',
      startsAt: '2026-10-14T14:00+07:00',
      endsAt: '2026-10-14T16:45+07:00',
      place: 'Phòng họp số 2, trụ sở Sở Nội vụ',
      kind: 'conference',
      status: 'draft',
      series,
      recipients: ['UBND tỉnh (báo cáo)', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở'],
      carried: carried(),
    }),
    organization(body),
    ...PEOPLE.map(([name, post, unit, presence], at) =>
      attendee(name, {
        role: at === 0 ? 'chair' : at === 6 ? 'guest' : 'member',
        posts: [post],
        organization: unit,
        presence,
        ...(presence === 'substitute' && { substituteFor: 'Trưởng phòng Kế hoạch' }),
        ...(presence === 'excused' && { reason: 'Họp ở Hà Nội' }),
      }),
    ),
    group('lãnh đạo các phòng chuyên môn', 12),
    agendaItem('Kiểm điểm công việc tháng 9', { presenter: 'Trần Thế Ếch' }),
    agendaItem('Đề án vị trí việc làm', { presenter: 'Đỗ Ngọc Uyên' }),
    report('Báo cáo kết quả chín tháng đầu năm', { presenter: 'Trần Thế Ếch' }),
    ...SAID.map((text, at) =>
      speech(PEOPLE[(at * 2) % 7]?.[0] ?? '', text, { speakerPosts: [PEOPLE[(at * 2) % 7]?.[1] ?? ''] }),
    ),
    ...tasks(),
    figure('Hồ sơ đã giải quyết', { written: '1.284', value: 1284, unit: 'hồ sơ', period: 'chín tháng' }),
    figure('Trang tài liệu đã số hoá', { written: '12.400', value: 12_400, unit: 'trang', qualifier: 'ước đạt' }),
    award('Giấy khen của Giám đốc Sở', { recipient: 'Trung tâm Lưu trữ', reason: 'Có thành tích trong số hoá hồ sơ' }),
    assessment('praise', 'Các phòng phối hợp tốt, hồ sơ trả đúng hẹn.', { speaker: 'Vũ Thị Ánh' }),
    assessment('shortcoming', 'Việc báo cáo của ba huyện còn chậm.', { speaker: 'Vũ Thị Ánh' }),
    vote('Thông qua kế hoạch số hoá năm 2027', { inFavour: 18, against: 1 }),
  )
}

const carried = () => [
  {
    id: 'mang-sang-1',
    meetingId: 'hop-3',
    directiveId: 'directives-1',
    meetingTitle: 'Giao ban công tác tháng 10',
    text: 'Lập dự toán mua sắm thiết bị số hoá năm 2027',
    assignee: 'Phòng Kế hoạch',
    givenOn: '2026-10-02',
    dueOn: '2026-10-31',
    remark: 'Đã có ba báo giá',
  },
]

function tasks() {
  const by = { issuer: 'Vũ Thị Ánh', verb: 'giao' }
  const until = (date: string) => ({ deadline: { kind: 'date' as const, date, text: '' } })
  return [
    directive('Hoàn thành dự thảo đề án vị trí việc làm, lấy ý kiến ba đơn vị còn lại', {
      ...by,
      assignee: 'Phòng Tổ chức',
      coordinators: ['Văn phòng Sở'],
      product: 'Tờ trình và dự thảo đề án',
      ...until('2026-10-30'),
    }),
    directive('Gửi văn bản đôn đốc ba đơn vị chưa trả lời', { parentId: 'directives-1', assignee: 'Phòng Tổ chức' }),
    directive('Thay cửa sổ phía tây kho lưu trữ tầng 2', { ...by, assignee: 'Văn phòng Sở', ...until('2026-11-20') }),
    directive('Rà soát biên chế văn thư ở các xã mới sáp nhập', { ...by, assignee: '' }),
    directive('Báo cáo tiến độ số hoá vào ngày 25 hằng tháng', {
      ...by,
      assignee: 'Trung tâm Lưu trữ',
      deadline: { kind: 'recurring', every: 'month', text: 'ngày 25 hằng tháng' },
    }),
  ]
}
