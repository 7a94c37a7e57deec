import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import {
  agendaItem,
  attendee,
  directive,
  fields,
  meeting,
  organization,
  report,
  speech,
} from '#tests/builders/meeting.ts'
import { searchIn } from '#tests/builders/search-in.ts'

const conference = meeting(
  organization({ officialName: 'Sở Xây dựng' }),
  fields({
    title: 'Hội nghị chuyển đổi số',
    sources: [
      {
        id: 's1',
        importedAt: '2026-01-01T08:00:00+07:00',
        hash: 'h',
        text: 'Ghi chép: chuyển đổi số; ông Năm vắng mặt',
      },
    ],
  }),
  directive('Đẩy nhanh tiến độ đường vành đai, báo cáo trước ngày 30/6'),
  directive('Rà soát quy hoạch hoà bình'),
)
const titled = (title: string, id: string): Meeting => meeting(fields({ id, title }))

/** The words marked in each passage found. */
async function marked(text: string, meetings: readonly Meeting[] = [conference]): Promise<string[][]> {
  const { hits } = await searchIn(meetings, text)
  return hits.map((hit) => hit.ranges.map(([from, to]) => hit.snippet.slice(from, to)))
}
const partsFound = async (text: string): Promise<string[]> =>
  (await searchIn([conference], text)).hits.map((hit) => `${hit.part} ${hit.partId}`.trim())

test('the place, the agenda and the papers presented were found nowhere', async () => {
  const one = meeting(
    fields({ place: 'Hội trường tầng 3', onlineSites: ['điểm cầu Mường La'] }),
    agendaItem('Thảo luận phương án trực ban'),
    report('Báo cáo kết quả sáu tháng'),
  )
  const found = async (text: string) =>
    (await searchIn([one], text)).hits.map(({ part, partId }) => `${part} ${partId}`.trim())
  expect(await found('hoi truong tang 3')).toEqual(['place'])
  expect(await found('muong la')).toEqual(['place'])
  expect(await found('phuong an truc ban')).toEqual(['agenda agenda-1'])
  expect(await found('ket qua sau thang')).toEqual(['agenda reports-1'])
})

test('finds without tone marks, in NFC and NFD, đ as d, and marks the words as they stand', async () => {
  const ways = ['duong vanh dai', 'đường vành đai', 'ĐƯỜNG VÀNH ĐAI', 'đường vành đai'.normalize('NFD')]
  for (const text of ways) expect(await marked(text), text).toEqual([['đường vành đai']])
  for (const text of ['hoa binh', 'hòa bình', 'hoà bình']) expect(await marked(text), text).toEqual([['hoà bình']])
  expect((await searchIn([conference], 'hòa bình')).hits[0]?.isExact).toBe(true)
  expect((await searchIn([conference], 'hoa binh')).hits[0]?.isExact).toBe(false)
})

test('a phrase starts at a syllable’s edge and runs over stops; its last syllable may still be being typed', async () => {
  expect(await marked('uong vanh')).toEqual([])
  expect(await marked('vanh dai bao cao')).toEqual([['vành đai, báo cáo']])
  expect(await marked('ngay 30/6')).toEqual([['ngày 30/6']])
  expect(await marked('duong vanh d')).toEqual([['đường vành đai']])
  expect(await marked('"duong vanh d"')).toEqual([])
  // A number is not the beginning of another one.
  expect(await marked('30/')).toEqual([['30']])
  expect(await marked('ngay 3')).toEqual([])
})

test('quoted phrases must stand in one passage; the source counts only for what stands nowhere else', async () => {
  expect(await partsFound('"tien do" “bao cao”')).toEqual(['directive directives-1'])
  expect(await partsFound('"tien do" "quy hoach"')).toEqual([])
  expect(await partsFound('chuyen doi so')).toEqual(['title'])
  expect(await partsFound('ong nam vang mat')).toEqual(['source s1'])
  expect(await partsFound('"tien do" vanh dai')).toEqual(['directive directives-1'])
})

test('nothing to look for finds nothing', async () => {
  for (const text of ['', '   ', '""', '“”', '…', ':', 'nguoi:', '🙂']) {
    expect((await searchIn([conference], text)).hits, text).toEqual([])
  }
})

test('a phrase that stands nowhere whole is found loosely, and says so; the closest passage comes first', async () => {
  const far = titled('Tiến hành từng bước, giữ độ chính xác', 'xa')
  const near = titled('Độ dốc lớn, tiến độ chậm, nhanh lên', 'gan')
  const found = await searchIn([far, near], 'nhanh tien do')
  expect(found).toMatchObject({ isLoose: true, meetingCount: 1 })
  expect(found.hits.map((hit) => hit.meetingId)).toEqual(['gan'])
  expect((await searchIn([far, near], 'tien do')).isLoose).toBe(false)
  const ordered = await searchIn([far, near], 'do tien')
  expect(ordered.isLoose).toBe(true)
  expect(ordered.hits.map((hit) => hit.meetingId)).toEqual(['xa', 'gan'])
  const closest = await searchIn([far, titled('giữ độ tiến, hành', 'sat')], 'giu do tien hanh tung')
  expect(closest.hits.map((hit) => hit.meetingId)).toEqual(['xa'])
})

test('meetings with the marks as typed come first, then the newest', async () => {
  const list = [titled('Hỏi đáp', 'moi'), titled('Hội thao', 'giua'), titled('Hối hả và hội họp', 'cu')]
  const order = async (text: string) => (await searchIn(list, text)).hits.map((hit) => hit.meetingId)
  expect(await order('hội')).toEqual(['giua', 'cu', 'moi'])
  expect(await order('hoi')).toEqual(['moi', 'giua', 'cu'])
  expect(await marked('hội', [titled('Hối hả và hội họp', 'cu')])).toEqual([['Hối', 'hội']])
})

test('abbreviations are read both ways, each of several readings', async () => {
  const list = [
    titled('UBND xã An Lạc', 'ngan'),
    titled('Ủy ban nhân dân xã An Lạc', 'dai'),
    titled('Thành phố họp', 'pho'),
    titled('Trưởng phòng họp', 'phong'),
    titled('Sở GD&ĐT', 'giao-duc'),
  ]
  const found = async (text: string) => (await searchIn(list, text)).hits.map((hit) => hit.meetingId)
  for (const text of ['ubnd xã an lạc', 'uy ban nhan dan xa an lac', 'UBND xa']) {
    expect(await found(text), text).toEqual(['ngan', 'dai'])
  }
  expect(await found('tp họp')).toEqual(['pho', 'phong'])
  expect(await found('giáo dục và đào tạo')).toEqual(['giao-duc'])
  expect(await marked('ubnd', list)).toEqual([['UBND'], ['Ủy ban nhân dân']])
})

test('a long meeting shows five passages and says how many more; the next page goes on after it', async () => {
  const tasks = Array.from({ length: 9 }, (_, at) => directive(`Rà soát quy hoạch lần ${at + 1}`))
  const long = { ...meeting(...tasks), id: 'dai' }
  const others = Array.from({ length: 6 }, (_, at) => titled(`Quy hoạch ${at}`, `hop-${at}`))
  const first = await searchIn([long, ...others], 'quy hoach', { limit: 7 })
  expect(first.hits.map((hit) => hit.meetingId)).toEqual([...Array(5).fill('dai'), 'hop-0', 'hop-1'])
  expect(first).toMatchObject({ moreIn: [{ meetingId: 'dai', count: 4 }], hasMore: true, meetingCount: 7 })
  const second = await searchIn([long, ...others], 'quy hoach', { limit: 7, skip: 3 })
  expect(second.hits.map((hit) => hit.meetingId)).toEqual(['hop-2', 'hop-3', 'hop-4', 'hop-5'])
  expect(second.hasMore).toBe(false)
})

test('a long passage is cut at words around the first hit, with the marks in place; one without blanks is cut too', async () => {
  const long = titled(`${'trước đó '.repeat(40)}đúng chỗ này${' sau đó'.repeat(40)}`, 'dai')
  const [hit] = (await searchIn([long], 'dung cho nay')).hits
  expect(hit?.snippet.length).toBeLessThan(240)
  expect(hit?.snippet.slice(...(hit.ranges[0] ?? []))).toBe('đúng chỗ này')
  expect(hit?.snippet).toMatch(/^… .* …$/)
  const unbroken = titled(`${'x,'.repeat(4000)}đúng${',y'.repeat(4000)}`, 'lien')
  const [cut] = (await searchIn([unbroken], 'đúng')).hits
  expect(cut?.snippet.length).toBeLessThan(400)
  expect(cut?.snippet.slice(...(cut.ranges[0] ?? []))).toBe('đúng')
})

test('every form of the letters is found by every other', async () => {
  const words = ['ế ắ ậ ữ', 'đĐ dD', 'Thuỷ sản', 'khoẻ mạnh', 'QUÝ III', 'huỳnh quang']
  const forms = (text: string) => [text, text.normalize('NFD'), text.toUpperCase(), text.toLowerCase()]
  const mixed = (text: string) => [...text].map((char, at) => (at % 2 === 0 ? char.normalize('NFD') : char)).join('')
  for (const word of words) {
    for (const stored of [...forms(word), mixed(word)]) {
      const one = titled(`Đầu ${stored} cuối`, 'hop')
      for (const typed of [...forms(word), mixed(word)]) {
        const { hits } = await searchIn([one], typed)
        expect(hits[0]?.isExact, `${stored} ← ${typed}`).toBe(true)
      }
    }
  }
})

test('zero-width, right-to-left, four-byte and legacy letters neither hide words nor break anything', async () => {
  const list = [
    titled('Phòng\u200b họp\u00ad số\u200d 5 \u202ehọp kín\u202c', 'vo-hinh'),
    titled('مرحبا họp chung', 'phai-trai'),
    titled('🙂họp vui🙂 chữ 𡨸𡨷 đây', 'bon-byte'),
    titled('Héi nghÞ c«ng t¸c n¨m 2020', 'tcvn3'),
  ]
  const found = async (text: string) => (await searchIn(list, text)).hits.map((hit) => hit.meetingId)
  expect(await found('phong hop so 5 hop kin')).toEqual(['vo-hinh'])
  expect(await found('مرحبا')).toEqual(['phai-trai'])
  expect(await found('họp vui')).toEqual(['bon-byte'])
  expect(await found('𡨸𡨷')).toEqual(['bon-byte'])
  expect(await found('\ud862')).toEqual([])
  expect(await found('Héi nghÞ')).toEqual(['tcvn3'])
  expect(await found('nam 2020')).toEqual([])
})

test('people are found by the filter among those who came and those who spoke', async () => {
  const list = [
    { ...meeting(attendee('Vũ Chí Giang'), fields({ title: 'Quy hoạch' })), id: 'du' },
    { ...meeting(speech('Vũ Chí Giang', 'Rà soát quy hoạch')), id: 'noi' },
    { ...meeting(attendee('Vũ Văn An'), directive('Báo Chí Giang Thành')), id: 'khac' },
  ]
  const found = async (text: string) => [...new Set((await searchIn(list, text)).hits.map((hit) => hit.meetingId))]
  expect(await found('nguoi:"Vũ Chí Giang"')).toEqual(['du', 'noi'])
  expect(await found('người:"vu chi giang" quy hoach')).toEqual(['du', 'noi'])
  expect(await found('nguoi:Vũ Chí Giang rà soát')).toEqual(['noi'])
  expect(await found('nguoi:"chi giang thanh"')).toEqual([])
  expect(await found('nguoi:vu nguoi:an')).toEqual(['khac'])
})
