import { expect, test } from '@playwright/test'
import { toWindows1252 } from '#vietnamese/windows-1252.ts'
import { changesOf, decode } from './decode.ts'

const western = (text: string): Uint8Array => toWindows1252(text) ?? new Uint8Array()
const TCVN3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam\r\nHéi nghÞ giao ban th¸ng 6'
const PLAIN = 'Cộng hoà xã hội chủ nghĩa Việt Nam\nHội nghị giao ban tháng 6'

test('plain text says its encoding; an old one is named, reversible, and another can be chosen', async () => {
  expect(await decode('a.txt', PLAIN)).toMatchObject({ format: 'text', text: PLAIN, encoding: 'UTF-8', original: '' })
  const old = await decode('a.txt', western(TCVN3))
  expect(old).toMatchObject({ text: PLAIN, encoding: 'TCVN3 (ABC)' })
  expect(toWindows1252(old.original)).toEqual(western(TCVN3.replaceAll('\r\n', '\n')))
  expect(changesOf(old)).toEqual(['encoding 1 TCVN3 (ABC)'])
  const names = old.encodings.map((one) => one.name)
  expect(names).toContain('Windows-1252')
  expect(names).not.toContain('TCVN3 (ABC)')
  expect(old.encodings.every((one) => one.sample !== '')).toBe(true)
  const forced = await decode('a.txt', western(TCVN3), { encoding: 'Windows-1252' })
  expect([forced.text, forced.encoding, forced.original]).toEqual([TCVN3.replaceAll('\r\n', '\n'), 'Windows-1252', ''])
  expect(forced.encodings[0]?.name).toBe('TCVN3 (ABC)')
})

test('UTF-16 with and without its mark is read and named', async () => {
  const units = (mark: string) => new Uint8Array(Buffer.from(`${mark}${PLAIN}`, 'utf16le'))
  for (const mark of ['\ufeff', '']) {
    expect(await decode('a.txt', units(mark))).toMatchObject({ text: PLAIN, encoding: 'UTF-16LE' })
  }
})

test('pasted text has no name and is told as pasted', async () => {
  expect(await decode('', 'Uû ban nh©n d©n')).toMatchObject({ format: 'pasted', text: 'Uỷ ban nhân dân' })
  expect(await decode('', 'Ủy ban nhân dân')).toMatchObject({ format: 'pasted', changes: [], encodings: [] })
})

test('what nobody can tell is refused, and an encoding nobody offered too', async () => {
  await expect(
    decode('a.txt', Uint8Array.from([0xd0, 0x48, 0xf6, 0xa1, 0xb9, 0x20, 0xe8, 0xf1])),
  ).rejects.toMatchObject({
    code: 'SOURCE_UNKNOWN_ENCODING',
  })
  await expect(decode('a.txt', PLAIN, { encoding: 'EBCDIC' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('Markdown loses its marks, keeps its words, numbers and tables', async () => {
  const decoded = await decode(
    'a.md',
    '# Giao ban\n\nChủ trì: **đ/c Hà**, 3*4=12, so_luu_a\n\n3. Giao [Sở A](https://a.vn/b_c)\n4. Việc hai\n   - ý *một*\n\n| Việc | Hạn |\n|---|---|\n| Rà soát | 30/6 |\n\n> lời dẫn\n\n---\n- [ ] chưa xong',
  )
  expect(decoded.text.split('\n').filter((line) => line !== '')).toEqual([
    'Giao ban',
    'Chủ trì: đ/c Hà, 3*4=12, so_luu_a',
    '3. Giao Sở A',
    '4. Việc hai',
    '  - ý một',
    'Việc | Hạn',
    'Rà soát | 30/6',
    'lời dẫn',
    '- chưa xong',
  ])
  expect(changesOf(decoded)).toEqual(['markup 7', 'tables 1'])
})

test('a web page gives title, headings, paragraphs, lists, tables and captions, and no menu, script or hidden word', async () => {
  const decoded = await decode(
    'trang.html',
    `<!doctype html><html><head><title>Hội nghị giao ban tháng 6</title><style>p{}</style></head><body>
    <nav><a href="/">Trang chủ</a></nav><h2>Kết quả</h2><p>Sáng&nbsp;12/6, Sở A <b>tổ</b> chức<br>họp &amp; bàn.<p>Đoạn hai
    <ol start="2"><li>hai<li><p>ba</p><ul><li>ý</ul></ol>
    <table><caption>Bảng 1</caption><tr><th>Việc<th>Hạn<tr><td>Rà soát<td>30/6</table>
    <figure><img src="a.jpg"><figcaption>Ảnh: Lan</figcaption></figure><!-- nháp --><script>document.write("<p>x</p>")</script>
    <p style="display:none">ẩn</p><footer>Chịu trách nhiệm: ông B</footer></body></html>`,
  )
  expect(decoded.text.split('\n')).toEqual([
    'Hội nghị giao ban tháng 6',
    'Kết quả',
    'Sáng 12/6, Sở A tổ chức',
    'họp & bàn.',
    'Đoạn hai',
    '2. hai',
    '3. ba',
    '- ý',
    'Bảng 1',
    'Việc | Hạn',
    'Rà soát | 30/6',
    'Ảnh: Lan',
  ])
  expect(changesOf(decoded).filter((one) => !one.startsWith('markup'))).toEqual([
    'tables 1',
    'leftOut 7 1 lời bình, 1 ảnh, 5 trình đơn, mã lệnh, phần phụ của trang',
  ])
})

test('of a page with an article only the article is read', async () => {
  const article = `<article><h1>Tin</h1><p>${'Hội nghị bàn nhiều việc. '.repeat(12)}</p></article>`
  const { text } = await decode(
    'a.htm',
    `<html><body><div>Tin nổi bật: bão số 3</div>${article}<div>Liên hệ</div></body>`,
  )
  expect(text).toContain('Hội nghị bàn')
  expect(text).not.toMatch(/bão|Liên hệ/u)
})

test('a page says its charset; old fonts on pages called Western are recognised; a page named .doc is a page', async () => {
  const page = (charset: string, body: string) =>
    western(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${body}</p></body></html>`,
    )
  expect(await decode('a.html', page('windows-1258', 'Hôòi nghiò giao ban'))).toMatchObject({
    text: 'Hội nghị giao ban',
    encoding: 'Windows-1258',
  })
  expect(await decode('a.html', page('iso-8859-1', 'Hoäi nghò giao ban thaùng saùu'))).toMatchObject({
    text: 'Hội nghị giao ban tháng sáu',
    encoding: 'VNI',
  })
  expect(await decode('a.doc', '<html><body><p>Biên bản</p></body></html>')).toMatchObject({
    format: 'html',
    text: 'Biên bản',
  })
})

const VTT = `WEBVTT

NOTE bản ghi thử

1
00:00:01.000 --> 00:00:03.000
<v Thu Hà>Kính thưa các đồng chí,

2
00:00:03.200 --> 00:00:05.000 align:start
<v Thu Hà>hôm nay ta họp.

00:00:09.000 --> 00:00:11.500
Việc thứ nhất &amp; việc thứ hai

00:00:11.600 --> 00:00:14.000
CHỦ TỌA: Mời <i>Sở A</i>
phát biểu
`

test('subtitles become paragraphs by speaker and pause; each caption is a cue; no speaker is made up', async () => {
  const decoded = await decode('hop.vtt', VTT)
  expect(decoded.text.split('\n')).toEqual([
    'Thu Hà: Kính thưa các đồng chí, hôm nay ta họp.',
    'Việc thứ nhất & việc thứ hai',
    'CHỦ TỌA: Mời Sở A phát biểu',
  ])
  expect(decoded.cues.map(({ second }) => second)).toEqual([1, 3.2, 9, 11.6])
  const at = (index: number) => decoded.text.slice(decoded.cues[index]?.at, (decoded.cues[index]?.at ?? 0) + 7)
  expect([at(0), at(1), at(2), at(3)]).toEqual(['Thu Hà:', 'hôm nay', 'Việc th', 'CHỦ TỌA'])
  expect(changesOf(decoded)).toEqual(['timing 4', 'leftOut 1 1 ghi chú của phụ đề'])
})

test('a recogniser’s .srt gets its capitals back from the dictionaries and the office’s people; the original stays', async () => {
  const said = ['KÍNH THƯA CÁC ĐỒNG CHÍ TRONG ỦY BAN', 'HÔM NAY UBND TỈNH BẮC NINH HỌP', 'MỜI BÀ H’LIM NIÊ PHÁT BIỂU']
  const stamp = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')},000`
  const times = [0, 2, 9]
  const srt = said.map(
    (line, at) => `${at + 1}\r\n${stamp(times[at] ?? 0)} --> ${stamp((times[at] ?? 0) + 2)}\r\n${line}\r\n`,
  )
  const decoded = await decode('hop.srt', srt.join('\r\n'), { known: ['H’Lim Niê'] })
  expect(decoded.text).toBe(
    'Kính thưa các đồng chí trong ủy ban hôm nay UBND tỉnh Bắc Ninh họp\nMời bà H’Lim Niê phát biểu',
  )
  expect(decoded.original.toLowerCase()).toBe(decoded.text.toLowerCase())
  expect(decoded.original).toContain('KÍNH THƯA')
  expect(changesOf(decoded)).toEqual(['timing 3', expect.stringMatching(/^case \d+$/u)])
})

test('rolling captions say each line once', async () => {
  const srt =
    '1\n00:00:00,000 --> 00:00:01,000\nhọp giao\n\n2\n00:00:01,000 --> 00:00:02,000\nhọp giao ban\n\n3\n00:00:02,000 --> 00:00:03,000\nhọp giao ban\n'
  const decoded = await decode('a.srt', srt)
  expect(decoded.text).toBe('họp giao ban')
})

test('subtitles in an old encoding keep their cues at the right words', async () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\nHoäi nghò giao ban\n\n2\n00:00:09,000 --> 00:00:12,000\nthaùng saùu baét ñaàu\n'
  const decoded = await decode('a.srt', western(srt))
  expect(decoded.text).toBe('Hội nghị giao ban\ntháng sáu bắt đầu')
  expect(decoded.text.slice(decoded.cues[1]?.at)).toBe('tháng sáu bắt đầu')
})

test('plain notes under the name of a page or of subtitles keep every line', async () => {
  const notes = 'GHI CHÉP HỌP\n\nĐ/c An:\n- Văn phòng rà soát hồ sơ.\n12'
  for (const name of ['a.html', 'a.htm', 'a.srt', 'a.vtt']) {
    const decoded = await decode(name, notes)
    expect([name, decoded.text, decoded.format]).toEqual([name, notes, 'text'])
  }
})
