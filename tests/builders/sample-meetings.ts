import type { Meeting } from '#domain/meeting.ts'
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
  photo,
  report,
  signer,
  speech,
  vote,
} from './meeting.ts'

const CHAIR = 'Lê Hoàng Minh'
const CHAIR_POSTS = ['Tỉnh ủy viên', 'Giám đốc Sở']
const GUEST = 'Đặng Thu Hà'

/** A conference with something in every field: invented people, invented figures. */
export function richMeeting(): Meeting {
  return meeting(
    organization({
      officialName: 'Sở Nông nghiệp và Môi trường',
      code: 'SNNMT',
      governingBody: 'UBND TỈNH AN LẠC',
      placeName: 'An Lạc',
      archiveUnit: 'VP',
      contact: {
        address: 'Số 12 đường Hòa Bình, phường Trung Tâm, tỉnh An Lạc',
        phone: '0210 000 000',
        email: 'vanphong@snnmt.example',
        person: 'Phạm Thị Ngọc, Chánh Văn phòng',
      },
    }),
    signer({
      authority: [{ authority: 'TL', of: 'Giám đốc' }],
      title: 'Chánh Văn phòng',
      fullName: 'Phạm Thị Ngọc',
      signs: ['conclusion-notice'],
    }),
    signer({
      authority: [{ authority: 'KT', of: 'Giám đốc' }],
      title: 'Phó Giám đốc',
      fullName: 'Trịnh Văn Quý',
      signs: ['report'],
    }),
    fields({
      title:
        'hội nghị sơ kết công tác phòng, chống thiên tai 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026',
      kind: 'conference',
      heldOn: '2026-07-03',
      session: 'morning',
      startsAt: '2026-07-03T08:00+07:00',
      endsAt: '2026-07-03T11:15+07:00',
      place: 'phòng họp 201, trụ sở Sở Nông nghiệp và Môi trường',
      onlineSites: ['xã Phú Thịnh', 'xã Sơn Hà', 'phường Tân Lập'],
      recipients: ['Như thành phần dự họp;', '- UBND tỉnh (để báo cáo)', 'Lãnh đạo Sở', 'Lưu: VT, VP.'],
      byline: 'Ngô Bảo Châu',
    }),
    attendee(CHAIR, { posts: CHAIR_POSTS, role: 'chair' }),
    attendee(GUEST, { posts: ['Phó Chủ tịch UBND tỉnh'], role: 'guest', honorific: 'bà', protocolRank: 1 }),
    attendee('Vừ A Dính', { posts: ['Chủ tịch UBND xã Sơn Hà'], role: 'member' }),
    attendee('Hồ Quốc Khánh', {
      posts: ['Phó Chi cục trưởng'],
      organization: 'Chi cục Thủy lợi',
      presence: 'substitute',
      substituteFor: 'đồng chí Chi cục trưởng',
    }),
    attendee('Mai Xuân Sơn', { posts: ['Trưởng phòng Kế hoạch'], presence: 'excused', reason: 'đi công tác' }),
    attendee('Tạ Đình Phong', { posts: ['Giám đốc Trung tâm Khuyến nông'], presence: 'unexcused' }),
    attendee('Nguyễn Thị Lan', { posts: ['chuyên viên Văn phòng'], role: 'secretary' }),
    attendee('Bùi Tiến Dũng', { organization: 'Báo An Lạc', role: 'press', honorific: 'ông' }),
    group('lãnh đạo UBND các xã, phường', 24),
    group('đại diện các chi cục, trung tâm thuộc Sở'),
    agendaItem('Báo cáo kết quả 6 tháng đầu năm'),
    agendaItem('Thảo luận và biểu quyết phương án trực ban'),
    report('báo cáo kết quả công tác phòng, chống thiên tai 6 tháng đầu năm 2026', {
      presenter: 'đồng chí Hồ Quốc Khánh',
      isAttached: true,
    }),
    speech(CHAIR, 'Nêu mục đích hội nghị, giới thiệu đại biểu và thông qua chương trình làm việc.', {
      speakerPosts: CHAIR_POSTS,
      kind: 'opening',
    }),
    speech(
      'Vừ A Dính',
      'Xã còn hai điểm sạt lở ở bản Nà Phai chưa cắm biển cảnh báo. Đề xuất bố trí kinh phí trước mùa mưa.\nNhân lực trực ban ban đêm còn mỏng.',
      { speakerPosts: ['Chủ tịch UBND xã Sơn Hà'] },
    ),
    speech(GUEST, 'Mỗi bản phải có một người giữ chìa khóa kho vật tư. Có bản chưa làm được vì thiếu kho.', {
      speakerPosts: ['Phó Chủ tịch UBND tỉnh'],
      kind: 'directive',
      isVerbatim: true,
    }),
    assessment(
      'result',
      'Sáu tháng đầu năm 2026, toàn tỉnh đã kiểm tra 118 hồ chứa, di dời 342 hộ khỏi vùng nguy cơ cao',
    ),
    assessment('praise', `biểu dương các xã vùng cao đã hoàn thành phương án bốn tại chỗ trước mùa mưa`, {
      speaker: GUEST,
    }),
    assessment('shortcoming', 'chỉ rõ việc cập nhật bản đồ sạt lở ở một số xã còn chậm', { speaker: GUEST }),
    assessment('plan', 'Sáu tháng cuối năm, Sở dự kiến lắp thêm 15 trạm đo mưa tự động'),
    figure('Số hồ chứa được kiểm tra', { value: 118, unit: 'hồ', written: '118', period: '6 tháng đầu năm 2026' }),
    figure('Kinh phí gia cố đê', {
      value: 46_500_000_000,
      unit: 'đồng',
      written: '46,5 tỷ đồng',
      qualifier: 'hơn',
      period: '6 tháng đầu năm 2026',
      change: { direction: 'up', percent: 12.5, base: 'cùng kỳ năm 2025' },
    }),
    vote('Thông qua phương án trực ban mùa mưa', { inFavour: 5, against: 0, otherOpinions: 1 }),
    directive('Sở Nông nghiệp và Môi trường cần cập nhật bản đồ sạt lở đến từng bản', {
      verb: 'yêu cầu',
      issuer: GUEST,
      issuerPosts: ['Phó Chủ tịch UBND tỉnh'],
      assignee: 'Sở Nông nghiệp và Môi trường',
      assigneeAsSpoken: 'Sở Nông nghiệp và Môi trường',
      coordinators: ['UBND các xã', 'Trường Đại học Mỏ - Địa chất'],
      deadline: { kind: 'date', date: '2026-08-15', text: 'trước 15/8' },
      purpose: 'người dân vùng cao được báo tin sớm ít nhất ba giờ trước khi có lũ',
      product: 'bản đồ số',
    }),
    directive('ngành rà soát kho vật tư, ưu tiên các xã vùng cao', {
      verb: 'yêu cầu',
      issuer: GUEST,
      assignee: 'Sở Nông nghiệp và Môi trường',
      assigneeAsSpoken: 'ngành',
      emphasis: { items: ['áo phao', 'máy phát điện', 'thuốc khử khuẩn'], isOpenEnded: true },
      deadline: { kind: 'period', from: '2026-07-01', to: '2026-09-30', text: 'trong quý III/2026' },
    }),
    directive('kiểm kê từng kho và niêm yết danh mục tại nhà văn hóa bản', {
      issuer: GUEST,
      assignee: 'Sở Nông nghiệp và Môi trường',
      parentId: 'directives-2',
    }),
    directive('bố trí người trực ban 24/24 giờ', {
      verb: 'đề nghị',
      issuer: GUEST,
      assignee: 'UBND các xã, phường',
      groupId: 'g2',
      deadline: { kind: 'recurring', every: 'always', text: '' },
    }),
    directive('không để người dân qua ngầm tràn khi nước lớn', {
      verb: 'đề nghị',
      issuer: GUEST,
      assignee: 'UBND các xã, phường',
      groupId: 'g2',
      polarity: 'negative',
      target: '100% ngầm tràn có người gác khi mưa to',
    }),
    directive('Tiếp tục tuyên truyền kỹ năng thoát lũ trong trường học', { issuer: GUEST }),
    award('Bằng khen', {
      issuer: 'UBND tỉnh',
      presenter: 'Sở Nông nghiệp và Môi trường',
      recipient: '3 tập thể, 5 cá nhân',
      reason: 'thành tích xuất sắc trong công tác cứu hộ',
    }),
    photo('Quang cảnh hội nghị tại điểm cầu trụ sở Sở', { credit: 'Ngô Bảo Châu' }),
    photo('Phó Chủ tịch UBND tỉnh Đặng Thu Hà phát biểu tại hội nghị'),
  )
}

/** Longest names, sixty people, forty directives, a word without end, and nothing that the forms ask for. */
export function extremeMeeting(): Meeting {
  const people = Array.from({ length: 60 }, (_, at) =>
    attendee(`Nguyễn Thị Thùy Dương Khánh ${at + 1}`, {
      posts: ['Phó Giám đốc phụ trách', `Trưởng ban Quản lý dự án đầu tư xây dựng số ${at + 1}`],
      role: at % 3 === 0 ? 'guest' : 'member',
      presence: at % 20 === 19 ? 'excused' : 'present',
    }),
  )
  const tasks = Array.from({ length: 40 }, (_, at) =>
    directive(`hoàn thành hạng mục số ${at + 1} của tuyến đường kết nối, bảo đảm chất lượng và an toàn lao động`, {
      verb: 'giao',
      issuer: 'Nguyễn Thị Thùy Dương Khánh 1',
      assignee: `Phòng Quản lý xây dựng số ${(at % 7) + 1}`,
    }),
  )
  return meeting(
    organization({
      officialName: 'Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu quốc tế Bình An Thượng',
      governingBody: 'ỦY BAN NHÂN DÂN THÀNH PHỐ BÌNH AN THƯỢNG',
    }),
    fields({ title: `phiên họp ${'x'.repeat(180)} <b>&amp;</b> ${'rất dài '.repeat(20)}`, heldOn: '--01-05' }),
    ...people,
    ...tasks,
  )
}

/** Nothing but what every meeting has. */
export const emptyMeeting = (): Meeting => meeting()
