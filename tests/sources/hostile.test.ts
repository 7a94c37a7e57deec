import { expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { AppError } from '#domain/errors.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { decode } from './decode.ts'
import { documentXml, makePackage, makeWord, p, run, table } from './make-word.ts'

const codeOfDecode = (fileName: string, content: Uint8Array | string): Promise<string> =>
  decode(fileName, content).then(
    () => '',
    (error: unknown) => (error instanceof AppError ? error.code : `bug: ${String(error)}`),
  )

test('a file over the limit is refused by its size alone', () => {
  expect(() => refuseOversizedFile(500 * 1024 * 1024, 'lon.docx')).toThrow(/500 MB; tối đa 64 MB/)
  expect(() => refuseOversizedFile(64 * 1024 * 1024, 'vua.docx')).not.toThrow()
})

test('text, pages and subtitles have limits of their own', async () => {
  expect(await codeOfDecode('a.txt', 'chữ '.repeat(2_000_000))).toBe('SOURCE_TOO_LARGE')
  expect(await codeOfDecode('a.html', new Uint8Array(17 * 1024 * 1024).fill(0x3c))).toBe('SOURCE_FILE_TOO_LARGE')
})

test('a bomb of zeros, of names, of entities, and a name that leads outside are refused', async () => {
  const zeros = zipSync({ 'word/document.xml': new Uint8Array(150_000_000), '[Content_Types].xml': strToU8('') })
  expect(zeros.length).toBeLessThan(1_000_000)
  expect(await codeOfDecode('bom.docx', zeros)).toBe('SOURCE_DAMAGED')
  const names = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`a${at}`, 'x']))
  expect(await codeOfDecode('bom.docx', makePackage(names))).toBe('SOURCE_DAMAGED')
  const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${documentXml(p('&b;'))}`
  const whole = makeWord(p('x'))
  expect(whole.length).toBeGreaterThan(0)
  const links =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
  expect(await codeOfDecode('a.docx', makePackage({ '_rels/.rels': links, 'word/document.xml': entities }))).toBe(
    'SOURCE_DAMAGED',
  )
  for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\a.xml', 'word/../../a']) {
    expect(await codeOfDecode('a.docx', makePackage({ [name]: 'x' }))).toBe('SOURCE_DAMAGED')
  }
})

test('what holds no text is refused by what it is, whatever its name', async () => {
  const ole = (word: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...Buffer.from(word, 'utf16le')])
  const cases: [string, Uint8Array | string, string][] = [
    ['a.txt', '', 'SOURCE_EMPTY'],
    ['a.txt', ' \n\t', 'SOURCE_EMPTY'],
    ['a.txt', '%PDF-1.7\n%âãÏÓ', 'SOURCE_PDF'],
    ['a.pdf', '%PDF-1.7', 'SOURCE_PDF'],
    ['a.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'SOURCE_PICTURE'],
    ['a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'SOURCE_PICTURE'],
    ['a.png', 'x', 'SOURCE_PICTURE'],
    ['a.mp3', Uint8Array.from([0x49, 0x44, 0x33, 0, 0, 0, 1, 2]), 'SOURCE_UNKNOWN_TYPE'],
    ['a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'SOURCE_BINARY'],
    ['a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'SOURCE_UNKNOWN_TYPE'],
    ['a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'SOURCE_DAMAGED'],
    ['a.docx', Uint8Array.from([0, 0, 0, 0, 0, 0]), 'SOURCE_DAMAGED'],
    ['a.docx', ole('EncryptedPackage'), 'SOURCE_DAMAGED'],
    ['a.xls', ole('Workbook'), 'SOURCE_UNKNOWN_TYPE'],
    ['a.docx', ole('WordDocument'), 'SOURCE_NEEDS_OFFICE'],
    ['a.docx', '{\\rtf1 abc}', 'SOURCE_NEEDS_OFFICE'],
  ]
  for (const [name, content, code] of cases)
    expect(`${name} ${await codeOfDecode(name, content)}`).toBe(`${name} ${code}`)
  await expect(decode('mat.docx', ole('EncryptedPackage'))).rejects.toThrow(/mật khẩu/)
  const sheet = makePackage({ 'xl/workbook.xml': '<workbook/>' })
  expect(await codeOfDecode('a.xlsx', sheet)).toBe('SOURCE_UNKNOWN_TYPE')
})

test('pages and notes nested without end are read all the same', async () => {
  for (const tag of ['div', 'b', 'table><tr><td', 'ul><li', 'blockquote']) {
    const { text } = await decode('a.html', `<html>${`<${tag}>`.repeat(100_000)}hết`)
    expect(text.endsWith('hết')).toBe(true)
  }
  for (const mark of ['> ', '- ', '[', '**', '1. ', '|', '<b>', '`']) {
    expect((await decode('a.md', `${mark.repeat(60_000)}hết`)).text).toContain('hết')
  }
})

const samples = (): [string, Uint8Array][] => [
  [
    'a.docx',
    makeWord(
      p(run('Héi nghÞ', '.VnTime')) +
        table([
          ['a', 'b'],
          ['c', p('d') + table([['e']])],
        ]) +
        p('hết'),
      {
        styles: '<w:style w:type="paragraph" w:styleId="a"/>',
        header1: p('đầu trang'),
        numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      },
    ),
  ],
  ['a.html', new TextEncoder().encode('<html><body><table><tr><td>a<td>b</table><ul><li>x</ul><p>Hội nghị</p>')],
  ['a.md', new TextEncoder().encode('# Họp\n\n- a\n  - b **c** [d](e)\n\n|a|b|\n|-|-|\n|1|2|\n')],
  [
    'a.srt',
    new TextEncoder().encode('1\n00:00:01,000 --> 00:00:02,000\n<v A>Họp\n\n2\n00:00:03,000 --> 00:00:04,000\nB: hết'),
  ],
  ['a.txt', Buffer.from('Céng hoµ x· héi chñ nghÜa', 'latin1')],
]

test('300 damaged files: cut, overwritten, shuffled; each gives text or a refusal in words, never a bug', async () => {
  const pick = seededPick(2026)
  const all = samples()
  for (let round = 0; round < 300; round++) {
    const [name, whole] = all[round % all.length] ?? ['', new Uint8Array()]
    let bytes = Uint8Array.from(whole)
    const kind = pick(3)
    if (kind === 0) bytes = bytes.subarray(0, pick(bytes.length))
    else for (let hits = 0; hits <= pick(20); hits++) bytes[pick(bytes.length)] = pick(256)
    if (kind === 2) bytes = Uint8Array.from([...bytes, ...bytes.subarray(pick(bytes.length))])
    const code = await codeOfDecode(name, bytes)
    expect(code, `round ${round} ${name}`).not.toMatch(/^bug/)
  }
})

test('random bytes under every name give text or a refusal', async () => {
  const pick = seededPick(7)
  for (let round = 0; round < 200; round++) {
    const ending = ['.docx', '.doc', '.rtf', '.html', '.md', '.srt', '.vtt', '.txt', '.odt', ''][round % 10] ?? ''
    const start =
      [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x3c, 0x68, 0x74, 0x6d, 0x6c], [0xff, 0xfe]][pick(5)] ?? []
    const bytes = Uint8Array.from([...start, ...Array.from({ length: pick(500) }, () => pick(256))])
    expect(await codeOfDecode(`a${ending}`, bytes), `round ${round}`).not.toMatch(/^bug/)
  }
})
