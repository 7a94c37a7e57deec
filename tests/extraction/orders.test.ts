import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const HEAD = 'Sáng 9/4/2021, UBND tỉnh họp về mùa lũ. Phó Chủ tịch UBND tỉnh Lê Thị Mận chủ trì. '
const ORDER = 'Kết luận cuộc họp, đồng chí Lê Thị Mận yêu cầu Sở Xây dựng rà soát các hồ chứa. '
const orders = (text: string) =>
  extractMeeting(HEAD + text).directives.map((one) => [one.issuer, one.assignee, one.text])
const added = (text: string) => orders(ORDER + text).slice(1)
const told = (text: string) => added(text).map(([, assignee]) => assignee)

test('"yêu cầu ban …" charges a board; only "giao ban" is another word', () => {
  expect(told('Về tài liệu, đồng chí yêu cầu ban soạn thảo bám sát hướng dẫn.')).toEqual(['ban soạn thảo'])
  expect(told('Đồng chí giao ban quản lý dự án tỉnh lập hồ sơ.')).toEqual(['ban quản lý dự án tỉnh'])
  expect(orders('Đồng chí Lê Thị Mận duy trì giao ban hằng tuần.')).toEqual([])
})

test('a demand that grows is a noun', () => {
  expect(
    orders('Đồng chí Lê Thị Mận cho rằng: Công việc nhiều, yêu cầu ngày càng cao, thì vai trò của tổ càng lớn.'),
  ).toEqual([])
})

test('a noun that begins like a verb opens no task', () => {
  for (const told of ['Trình độ tay nghề ngày một khá, tỉnh có nhiều thợ.', 'Thu nhập của xã viên khá ổn định.'])
    expect(added(told)).toEqual([])
})

test('adverbs of manner open a task with the verb behind them', () => {
  expect(added('Từng bước đưa nghề rừng thành nghề chính.')).toHaveLength(1)
  expect(added('Không ngừng nâng cao tay nghề cho thợ.')).toHaveLength(1)
})

test('a post below the one who directs is charged by "quán triệt"', () => {
  const text =
    'Thủ tướng Phạm Văn Đông yêu cầu các bộ làm nghiêm.\nBộ trưởng Quốc phòng tổ chức quán triệt trong toàn quân.\nKiểm điểm người vi phạm.'
  expect(extractMeeting(text).directives.map((one) => [one.issuer, one.assignee])).toEqual([
    ['Phạm Văn Đông', 'các bộ'],
    ['Phạm Văn Đông', 'Bộ trưởng Quốc phòng'],
    ['Phạm Văn Đông', 'Bộ trưởng Quốc phòng'],
  ])
})

test('a body inside the circumstance is not the one that must', () => {
  expect(
    told(
      'Khi có tin báo về việc cán bộ, viên chức vi phạm quy định, cơ quan quản lý căn cứ quy định phải xử lý nghiêm.',
    ),
  ).toEqual(['cơ quan quản lý'])
})

test('letters no list knows and pairs of leaders are told', () => {
  expect(told('Đồng chí đề nghị BTVHU cùng nhau giữ vững đoàn kết.')).toEqual(['BTVHU'])
  expect(told('Đồng chí yêu cầu lãnh đạo, chỉ huy các đội thường xuyên kiểm tra.')).toEqual([
    'lãnh đạo, chỉ huy các đội',
  ])
})

test('one sentence on how things stand does not end the tasks; a result does', () => {
  expect(told('Một trạm chỉ có ba thợ máy. Sở Y tế chuẩn bị thuốc men cho vùng trũng.')).toEqual(['Sở Y tế'])
  expect(added('Các trạm đã có đủ thợ máy. Sở Y tế chuẩn bị thuốc men cho vùng trũng.')).toEqual([])
  expect(added('Đây là năm thứ ba có lũ sớm. Thu hút vốn rừng có nhiều chuyển biến.')).toEqual([])
  expect(added('Không khí cuộc họp sôi nổi. Các đội tham gia thi đấu ba môn.')).toEqual([])
  expect(added('Mưa lớn ở đầu nguồn. Các đại biểu tham gia bầu ban kiểm phiếu.')).toEqual([])
})

test('a run goes on behind these connectors, and a concession keeps its order', () => {
  expect(told('Song song đó, Sở Công Thương cân đối nguồn hàng.')).toEqual(['Sở Công Thương'])
  expect(told('Ghi nhận nỗ lực của ngành, song bà Lê Thị Mận vẫn yêu cầu các xã dự trữ gạo.')).toEqual(['các xã'])
  expect(told('Bà Mận yêu cầu bằng mọi cách các xã phải giữ được đê.')).toEqual(['các xã'])
})

test('what is known by the way or had to be borne is no task', () => {
  expect(added('Được biết, kho của tỉnh cần sửa chữa nhiều.')).toEqual([])
  expect(added('Năm 2020, tỉnh phải hứng chịu ba trận lũ.')).toEqual([])
})

test('what a paper tells is no task', () => {
  expect(added('Cụ thể, trong văn bản của Văn phòng Sở gửi huyện, nêu hôm 7/4, một số báo đưa tin về hồ nứt.')).toEqual(
    [],
  )
})

test('what a paper asks, its signer asks', () => {
  const signed = 'Thủ tướng Phạm Văn Đông vừa ký công điện về dịch sốt. '
  const issuers = (text: string) =>
    extractMeeting(text).directives.map((one) => [one.issuer, one.assignee.toLowerCase()])
  expect(issuers(`${signed}Công điện nêu rõ, Bộ Y tế phải cấp đủ thuốc. Các tỉnh cần lập chốt.`)).toEqual([
    ['Phạm Văn Đông', 'bộ y tế'],
    ['Phạm Văn Đông', 'các tỉnh'],
  ])
  expect(issuers(`${signed}Theo công điện, Bộ Y tế phải cấp đủ thuốc.`)).toHaveLength(1)
  expect(issuers(`${signed}Theo công điện, hiện nay dịch vẫn còn ở nhiều tỉnh.`)).toEqual([])
  expect(issuers('UBND TP Đà Nẵng vừa có công văn về lửa rừng. Theo đó, các quận phải lập đội trực.')).toEqual([
    ['UBND TP Đà Nẵng', 'các quận'],
  ])
  expect(issuers('Theo Nghị định số 32, chủ kho phải lập hồ sơ.')).toEqual([])
})

test('one sentence orders twice; those told by a line of their own get the list below it', () => {
  expect(told('Bà Mận đề nghị các huyện chốt phương án, đồng thời giao Sở Công Thương lo nguồn hàng.')).toEqual([
    'các huyện',
    'Sở Công Thương',
  ])
  expect(added('\nBà Lê Thị Mận yêu cầu các đơn vị:\n- Tổng hợp tình hình.\n- Chuẩn bị nguồn hàng.')).toHaveLength(2)
})

test('a post that many hold is charged, whatever its verb', () => {
  expect(told('\nChủ tịch UBND các huyện yêu cầu các xã kiểm tra nhà yếu.')).toEqual(['Chủ tịch UBND các huyện'])
})

test('places by their bare names and people at large are told', () => {
  expect(told('Bà Mận yêu cầu Sông Lô sớm di dời các hộ dân.')).toEqual(['Sông Lô'])
  expect(told('Bà Mận mong bà con bình tĩnh, làm theo hướng dẫn.')).toEqual(['bà con'])
  expect(told('Với các xã, bà Mận lưu ý cần canh phòng cẩn thận.')).toEqual(['các xã'])
})
