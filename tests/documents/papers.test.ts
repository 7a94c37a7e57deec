import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { type DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { DateStyle } from '#domain/settings.ts'
import {
  agendaItem,
  assessment,
  attendee,
  directive,
  fields,
  figure,
  meeting,
  organization,
  type Part,
  report,
  vote,
} from '#tests/builders/meeting.ts'
import { paperMeetings } from '#tests/builders/paper-meetings.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeTree } from './write-tree.ts'

type Options = { target?: string; today?: string; dateStyle?: DateStyle }

const build = (kind: DocumentKind, made: Meeting, options: Options = {}) =>
  buildDocument(kind, made, { sizeTier: '13/14', ...options })
const read = (kind: DocumentKind, made: Meeting, options: Options = {}) => writeTree(build(kind, made, options))
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const record = (given: object): Part => fields({ documents: [DocumentRecord.parse({ id: 'r', ...given })] })

test('an invitation computes the weekday, and asks for what the meeting asks for', () => {
  const made = meeting(
    fields({
      title: 'họp giao ban',
      heldOn: '2020-12-25',
      startsAt: '2020-12-25T08:00+07:00',
      endsAt: '2020-12-25T11:00+07:00',
      invitation: {
        requests: ['chuẩn bị báo cáo'],
        materials: ['Dự thảo kế hoạch', 'Phụ lục số liệu'],
        replyBy: '2020-12-21',
      },
    }),
    attendee('Hà An', { honorific: 'Bà', posts: ['Giám đốc Sở Y tế'], phone: '0912 345 678' }),
    agendaItem('Báo cáo tuần'),
  )
  const letter = read('invitation', made, { target: 'attendees-1' })
  expect(letter).toContain('trân trọng kính mời: Bà Hà An, Giám đốc Sở Y tế.')
  expect(letter).toContain('Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 25 tháng 12 năm 2020.')
  expect(letter).toContain('Đề nghị: Chuẩn bị báo cáo.')
  expect(letter).toContain('dash - Phụ lục số liệu.')
  expect(letter).toContain('Đề nghị bà xác nhận tham dự trước ngày 21/12/2020.')
  expect(letter).toContain('Kính đề nghị bà tham dự đúng thời gian./.')
  expect(letter).not.toContain('Kính gửi')
})

test('an invitation without year or hour leaves them open and names no weekday', () => {
  const letter = read('invitation', meeting(fields({ title: 'họp', heldOn: '--12-25', session: 'afternoon' })))
  expect(letter).toContain('Thời gian: …… giờ …… phút, chiều, ngày 25 tháng 12 năm ……')
  expect(letter).not.toContain('thứ')
})

test('a letter to many has the names in an annex that it mentions, and never a telephone number', () => {
  const people = many(9, (at) =>
    attendee(`Lê Văn ${at}`, { phone: '0912 345 678', role: at === 0 ? 'secretary' : 'guest' }),
  )
  const made = meeting(fields({ title: 'hội nghị' }), ...people)
  const paper = build('invitation', made)
  const tree = writeTree(paper)
  expect(tree).toContain('Các đại biểu có tên trong danh sách (Phụ lục kèm theo).')
  expect(paper.annexes).toHaveLength(1)
  expect(tree).not.toContain('Lê Văn 0')
  for (const kind of ['invitation', 'attendee-list'] as const) expect(read(kind, made)).not.toContain('0912')
})

test('a reminder says how each task stands on its day and leaves the day of the answer open', () => {
  const made = meeting(
    organization({ officialName: 'Văn phòng UBND tỉnh', code: 'VP', archiveUnit: 'TH' }),
    fields({ title: 'hội nghị', heldOn: '2026-07-03' }),
    directive('mua thuốc', {
      verb: 'giao',
      assignee: 'Sở Y tế',
      deadline: { kind: 'date', date: '2026-08-15', text: '' },
    }),
    directive('xây kho', {
      verb: 'giao',
      assignee: 'Sở Y tế',
      deadline: { kind: 'date', date: '2026-09-05', text: '' },
    }),
    directive('sửa đường', { verb: 'giao', assignee: 'Sở Xây dựng' }),
    directive('việc chung', { verb: 'giao' }),
  )
  const letter = read('reminder', made, { target: 'Sở Y tế', today: '2026-09-01' })
  expect(letter).toContain('head letterSubject: V/v đôn đốc thực hiện kết luận tại hội nghị ngày 03/7/2026')
  expect(letter).toContain('head symbol: Số:······/VP-TH')
  expect(letter).toContain('title typeName: \n')
  expect(letter).toContain(
    'Đến ngày 01/9/2026, Sở Y tế còn 2 nhiệm vụ chưa báo cáo hoàn thành, trong đó có 1 nhiệm vụ đã quá hạn:',
  )
  expect(letter).toContain('1 | Giao mua thuốc. | 15/8/2026 | Chưa báo cáo, quá hạn 17 ngày')
  expect(letter).toContain('2 | Giao xây kho. | 05/9/2026 | Chưa báo cáo, còn 4 ngày')
  expect(letter).toContain('về Văn phòng UBND tỉnh trước ngày ………………./.')
  expect(letter).toContain('Nơi nhận: - Như trên;')
  const all = read('reminder', made, { today: '2026-09-01' })
  expect(all).toContain('addresseeLine: - Sở Y tế;\naddresseeLine: - Sở Xây dựng.')
  expect(all).not.toContain('việc chung')
})

test('the totals of the table count each task once, by its state on that day', () => {
  const event = (type: 'completed' | 'stopped', on: string) => ({
    id: type,
    on,
    recordedAt: '2026-09-01T08:00+07:00',
    type,
  })
  const on = (date: string) => ({ kind: 'date' as const, date, text: '' })
  const made = meeting(
    fields({ title: 'hội nghị', heldOn: '2026-07-03' }),
    directive('một', { deadline: on('2026-08-15'), history: [event('completed', '2026-08-10')] }),
    directive('hai', { deadline: on('2026-08-15'), history: [event('completed', '2026-08-20')] }),
    directive('ba', { deadline: on('2026-08-15') }),
    directive('bốn', { deadline: on('2026-10-15') }),
    directive('việc nhỏ của bốn', { parentId: 'directives-4' }),
    directive('năm', { history: [event('stopped', '2026-08-01')] }),
    directive('sáu'),
  )
  const table = read('directive-table', made, { today: '2026-09-01' })
  expect(table).toContain(
    'Tính đến ngày 01/9/2026, tổng số nhiệm vụ giao: 6; hoàn thành: 2 (quá hạn: 1); còn trong hạn: 1; quá hạn: 1; không định ngày hoàn thành: 1; dừng thực hiện: 1.',
  )
  expect(table).toContain('Hoàn thành quá hạn ngày 20/8/2026')
  expect(table).toContain('landscape')
})

test('a task slip goes to one body, with what it leads and what it helps with', () => {
  const made = meeting(
    organization({ officialName: 'Văn phòng UBND tỉnh' }),
    fields({ title: 'hội nghị' }),
    record({ kind: 'conclusion-notice', number: 7, issuedOn: '2026-07-06' }),
    directive('mua thuốc', { verb: 'yêu cầu', assignee: 'Sở Y tế', product: 'báo cáo' }),
    directive('xây kho', { verb: 'giao', assignee: 'Sở Xây dựng', coordinators: ['Sở Y tế'] }),
    directive('giữ trật tự', { verb: 'đề nghị', assignee: 'Công an tỉnh' }),
  )
  const slip = read('task-slip', made, { target: 'Sở Y tế' })
  expect(slip).toContain('addressee: Kính gửi: Sở Y tế')
  expect(slip).toContain('(Thông báo số 07/TB-…… ngày 06 tháng 7 năm 2026 của Văn phòng UBND tỉnh)')
  const numeric = read('task-slip', made, { target: 'Sở Y tế', dateStyle: 'numeric' })
  expect(numeric).toContain('(Thông báo số 07/TB-…… ngày 06/7/2026 của Văn phòng UBND tỉnh)')
  expect(slip).toContain('1 | Yêu cầu mua thuốc. | Báo cáo | Chưa xác định')
  expect(slip).toContain('II. NHIỆM VỤ PHỐI HỢP THỰC HIỆN')
  expect(slip).toContain('1 | Giao xây kho. | Sở Xây dựng')
  expect(slip).not.toContain('giữ trật tự')
  expect(slip).toContain('left NGƯỜI NHẬN NHIỆM VỤ')
})

test('bodies and people whose names differ only in tones are not taken for each other', () => {
  const made = meeting(
    attendee('Lê Hưng', { posts: ['Giám đốc'] }),
    attendee('Lê Hùng', { posts: ['Phó Giám đốc'] }),
    directive('mua thuốc', { verb: 'giao', issuer: 'Lê Hùng', assignee: 'UBND phường Đông Khê' }),
    directive('xây kho', { verb: 'giao', issuer: 'Lê Hùng', assignee: 'UBND phường Đồng Khê' }),
  )
  const slip = read('task-slip', made, { target: 'UBND phường Đồng Khê' })
  expect(slip).toContain('Giao xây kho.')
  expect(slip).not.toContain('mua thuốc')
  expect(slip).toContain('đồng chí Lê Hùng, Phó Giám đốc')
})

test('the list of delegates goes by given name, a key typed by hand wins; protocol order has its roles', () => {
  const made = meeting(
    fields({ heldOn: '2026-07-03' }),
    attendee('Trần Văn An', { role: 'guest', protocolRank: 2 }),
    attendee('Y Brăm Niê', { sortKey: 'Brăm' }),
    attendee('Bùi Thị Đào', { role: 'guest', protocolRank: 1, presence: 'excused', reason: 'ốm' }),
    attendee('Lê Cúc', { role: 'chair' }),
  )
  const names = (target: string) =>
    [...read('attendee-list', made, { target, today: '2026-07-10' }).matchAll(/^ {2}\d+ \| ([^|]+) \|/gmu)].map(
      (one) => one[1],
    )
  expect(names('alphabetical')).toEqual(['Trần Văn An', 'Y Brăm Niê', 'Lê Cúc', 'Bùi Thị Đào'])
  expect(names('protocol')).toEqual(['Lê Cúc', 'Bùi Thị Đào', 'Trần Văn An', 'Y Brăm Niê'])
  expect(read('attendee-list', made, { target: 'protocol' })).toContain(
    'Số người có tên trong danh sách: 4; có mặt: 3 (75%); vắng: 1 (có lý do: 1; không lý do: 0).',
  )
})

test('before the meeting the list is a sheet to be ticked and says nothing of who came', () => {
  const made = meeting(fields({ heldOn: '2026-07-03' }), attendee('Trần Văn An'), attendee('Lê Cúc'))
  const before = read('attendee-list', made, { target: 'alphabetical', today: '2026-07-01' })
  expect(before).toContain('Số người có tên trong danh sách: 2.')
  expect(before).not.toContain('| X |')
  expect(read('attendee-list', made, { target: 'alphabetical', today: '2026-07-04' })).toContain('| X |')
})

test('long lists of a report are annexes with Roman numbers that the body mentions, short ones stay inside', () => {
  const people = many(20, (at) => attendee(`Lê Văn ${at}`))
  const figures = many(13, (at) => figure(`số ${at}`, { written: '5' }))
  const long = build('report', meeting(fields({ title: 'hội nghị' }), ...people, directive('mua thuốc'), ...figures))
  expect(long.annexes.map((annex) => annex.title)).toEqual(['DANH SÁCH ĐẠI BIỂU', 'SỐ LIỆU CHỦ YẾU'])
  const tree = writeTree(long)
  expect(tree).toContain('20 đại biểu có tên trong danh sách (Phụ lục I kèm theo)')
  expect(tree).toContain('Có 13 chỉ tiêu, số liệu được báo cáo (Phụ lục II kèm theo).')
  expect(tree).toContain('| Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ………………')
  expect(build('report', richMeeting()).annexes).toEqual([])
})

test('what the office has settled wins: subject, addressees, legal bases', () => {
  const settled = {
    kind: 'report',
    subject: 'Kết quả bước đầu;',
    addressees: ['Bộ Y tế', 'UBND tỉnh'],
    legalBases: ['Căn cứ Luật Khám bệnh, chữa bệnh;', 'Kế hoạch số 12/KH-SYT'],
    showsContact: true,
  }
  const made = meeting(
    organization({ officialName: 'Sở Y tế', contact: { address: 'Số 1 đường Hòa Bình', phone: '0210 000 000' } }),
    fields({ title: 'hội nghị' }),
    record(settled),
  )
  const tree = read('report', made)
  expect(tree).toContain('title subject: Kết quả bước đầu\n')
  expect(tree).toContain(
    'addresseeLine: - Bộ Y tế;\naddresseeLine: - UBND tỉnh.\nlegalBasis: Căn cứ Luật Khám bệnh, chữa bệnh;\n',
  )
  expect(tree).toContain('legalBasis: Căn cứ Kế hoạch số 12/KH-SYT.\nbody:')
  expect(tree).toContain('kính gửi Bộ Y tế và UBND tỉnh xem xét')
  expect(tree).toContain('contact Địa chỉ: Số 1 đường Hòa Bình\ncontact Điện thoại: 0210 000 000')
  expect(read('minutes', made)).not.toContain('contact')
})

test('a communiqué holds nothing that is not for publication, and nothing of a secret meeting', () => {
  const made = meeting(
    fields({ title: 'hội nghị' }),
    directive('công khai giá thuốc', { verb: 'giao', assignee: 'Sở Y tế' }),
    directive('theo dõi hai nhà thuốc', { verb: 'giao', assignee: 'Sở Y tế', notForPublication: true }),
    assessment('shortcoming', 'hai nhà thuốc bán sai giá', { isInternal: true }),
  )
  const open = read('communique', made)
  expect(open).toContain('công khai giá thuốc')
  expect(open).not.toContain('nhà thuốc')
  const secret = read('communique', { ...made, title: 'họp kín', secrecyLevel: 'secret' })
  expect(secret).not.toContain('công khai')
  expect(secret).not.toContain('họp kín')
})

test('minutes of a Party body follow their own order and are signed by its officers', () => {
  const party = { ...stateNd30, system: 'party' as const }
  const made = meeting(
    fields({ title: 'hội nghị Ban Chấp hành' }),
    attendee('Lê Cúc', { role: 'chair' }),
    attendee('Trần An', { presence: 'excused', reason: 'ốm' }),
    attendee('Hà Bình', { role: 'guest' }),
    report('Báo cáo quý', { isAttached: true }),
  )
  const tree = writeTree(buildDocument('minutes', made, { sizeTier: '13/14', profile: party }))
  expect(tree).toContain('Tài liệu sử dụng tại cuộc họp: Báo cáo quý.')
  expect(tree).toContain('Ghi âm, ghi hình:  ....')
  expect(tree).toContain('Thành viên chính thức: triệu tập 2, có mặt 1, vắng 1.')
  expect(tree).toContain('Trần An (vắng có lý do, ốm).')
  expect(tree).toContain('(có tài liệu kèm theo)')
  expect(tree).not.toContain('Thời gian bắt đầu')
})

test('minutes leave the reading back to the secretary, unless the record tells of it', () => {
  expect(read('minutes', meeting())).toContain('Thông qua biên bản:  ....')
  expect(read('minutes', meeting(vote('Thông qua biên bản hội nghị')))).not.toContain('Thông qua biên bản:  ....')
})

for (const [name, make] of Object.entries(paperMeetings)) {
  test(`every paper of the ${name} meeting words one task in one way`, () => {
    const made = make()
    const table = build('directive-table', made)
    const tasksOf = (blocks: typeof table.blocks) =>
      blocks.flatMap((block) =>
        block.type === 'table' && block.columns[1]?.title === 'Nội dung nhiệm vụ'
          ? block.rows.filter((row) => row.look === 'plain').map((row) => row.cells[1] ?? '')
          : [],
      )
    const known = new Set(tasksOf(table.blocks))
    expect(known.size).toBeGreaterThan(3)
    const body = made.directives.find((one) => one.assignee !== '')?.assignee ?? ''
    const slip = tasksOf(build('task-slip', made, { target: body }).blocks)
    expect(slip.length).toBeGreaterThan(0)
    for (const task of slip) expect([...known]).toContain(task)
    const reported = build('report', made)
    const inReport = tasksOf([...reported.blocks, ...reported.annexes.flatMap((annex) => annex.blocks)])
    expect(inReport).toHaveLength(made.directives.length)
  })
}
