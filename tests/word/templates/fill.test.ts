import { expect, test } from '@playwright/test'
import { Meeting } from '#domain/meeting.ts'
import { fields, meeting, speech } from '#tests/builders/meeting.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { fillTemplate, inspectTemplate } from '#word/templates/fill-template.ts'
import { makeStarter } from '#word/templates/make-starter.ts'
import { makeTemplateData } from '#word/templates/make-template-data.ts'
import type { TemplateData } from '#word/templates/template-data.ts'
import { templateTags } from '#word/templates/template-tags.ts'
import { openDocx, readParagraphs } from '../open-docx.ts'
import { makeTemplate, p, picture, table } from './make-template.ts'

const changedAt = '2026-07-03T10:00:00Z'
const fill = (bytes: Uint8Array, made = richMeeting()) =>
  fillTemplate(bytes, { data: makeTemplateData(made), pictures: [], changedAt })
const textsOf = (bytes: Uint8Array | null, part = 'word/document.xml') =>
  readParagraphs(openDocx(bytes ?? new Uint8Array())[part] ?? '').map((one) => one.text)

const fieldStep = (step: 'begin' | 'end') => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`
const field = (instruction: string, inside = '') =>
  `${fieldStep('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${inside}${fieldStep('end')}`

/** Every name of the data, by the loop it stands in. */
function namesIn(data: TemplateData, inside = ''): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`${inside}/${name}`, ...new Set(value.flatMap((one) => namesIn(one, name)))]
      : [`${inside}/${name}`],
  )
}

test('each placeholder of the help has data, and each datum has its placeholder', () => {
  const data = new Set(namesIn(makeTemplateData(richMeeting())))
  const tags = templateTags.filter((tag) => tag.kind !== 'picture').map((tag) => `${tag.inside}/${tag.name}`)
  expect(tags.filter((tag) => !data.has(tag))).toEqual([])
  expect([...data].filter((name) => !tags.includes(name))).toEqual([])
  for (const tag of templateTags) {
    expect(tag.name).toMatch(/^[a-z0-9_]+$/)
    expect(tag.meaning, tag.name).not.toBe('')
  }
})

test('a placeholder that Word has split over runs, spelling marks and bookmarks is filled', () => {
  const split =
    '<w:p><w:r><w:t>Họp tại {d</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>ia_</w:t></w:r><w:bookmarkStart w:id="0" w:name="x"/><w:r><w:t>diem}.</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>'
  const { bytes, problems, used, empty } = fill(makeTemplate(split))
  expect(problems).toEqual([])
  expect([used, empty]).toEqual([['dia_diem'], []])
  expect(textsOf(bytes)).toEqual(['Họp tại Phòng họp 201, trụ sở Sở Nông nghiệp và Môi trường.'])
})

test('loops over table rows and paragraphs, loops in loops, conditions, headers', () => {
  const body = [
    table(['STT', 'Nhiệm vụ'], ['{#chi_dao}{stt}', '{nhiem_vu}{/chi_dao}']),
    p('{#phat_bieu}'),
    p('{ten_nguoi_phat_bieu}:'),
    p('{#doan}'),
    p('+ {van_ban}'),
    p('{/doan}'),
    p('{/phat_bieu}'),
    p('{#co_bieu_quyet}'),
    p('Có biểu quyết'),
    p('{/}'),
    p('{^co_bieu_quyet}'),
    p('Không biểu quyết'),
    p('{/co_bieu_quyet}'),
  ].join('')
  const { bytes, problems } = fill(makeTemplate(body, { header: p('{co_quan}') }))
  expect(problems).toEqual([])
  const texts = textsOf(bytes)
  const made = richMeeting()
  expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(made.directives.map((_, at) => String(at + 1)))
  expect(texts.filter((text) => text.startsWith('+ '))).toHaveLength(
    made.speeches.flatMap((one) => one.paragraphs).length,
  )
  expect(texts).toContain('Vừ A Dính:')
  expect(texts.filter((text) => /biểu quyết/.test(text))).toEqual([
    made.votes.length > 0 ? 'Có biểu quyết' : 'Không biểu quyết',
  ])
  expect(texts.join('')).not.toMatch(/[{}]/)
  expect(textsOf(bytes, 'word/header1.xml')).toEqual(['Sở Nông nghiệp và Môi trường'])
})

test('line breaks become breaks; markup, decomposed and control characters do no harm', () => {
  const title = `a <b>&amp;</b> {ngay_hop} Hội\u0007 nghị`.normalize('NFD')
  const made = meeting(fields({ title }), speech('A', 'Dòng một\nDòng hai'))
  const { bytes } = fill(makeTemplate(p('{ten_cuoc_hop}') + p('{#phat_bieu}{toan_van}{/phat_bieu}')), made)
  const xml = openDocx(bytes ?? new Uint8Array())['word/document.xml'] ?? ''
  expect(xml).toContain('A &lt;b&gt;&amp;amp;&lt;/b&gt; {ngay_hop} Hội nghị')
  expect(xml).toBe(xml.normalize('NFC'))
  expect(xml).toMatch(/Dòng một<\/w:t><\/w:r>.*?<w:br\/>.*?Dòng hai/su)
})

const wrong: [name: string, body: string, message: RegExp, suggestion?: string][] = [
  [
    'misspelt',
    p('Tại {dia_diemm} nhé'),
    /“\{dia_diemm\}” \(ở “Tại \{dia_diemm\} nhé”\) có lẽ là “\{dia_diem\}”/,
    'dia_diem',
  ],
  ['with tone marks', p('{Địa điểm}'), /viết có dấu hoặc có cách chữ.*\{dia_diem\}/, 'dia_diem'],
  ['with blanks', p('{dia diem}'), /\{dia_diem\}/, 'dia_diem'],
  ['unknown', p('{thoi_tiet_hom_nay}'), /Không có chỗ trống nào tên/],
  ['a loop as text', p('{dai_bieu}'), /là một danh sách.*\{#dai_bieu\}/, '#dai_bieu'],
  ['text as a loop', p('{#dia_diem}x{/dia_diem}'), /không phải danh sách/, 'dia_diem'],
  ['outside its loop', p('{van_ban}'), /chỉ dùng được giữa \{#doan\}/],
  ['a picture as text', p('{anh_1}'), /Alt Text/],
  ['loop not closed', p('{#dai_bieu}{ho_ten}'), /chưa được đóng. Hãy thêm \{\/dai_bieu\}/],
  ['loop not opened', p('{ho_ten}{/dai_bieu}'), /không có chỗ mở/],
  ['loops crossed', p('{#chi_dao}{#co_phoi_hop}{/chi_dao}{/co_phoi_hop}'), /Hãy đóng \{\/co_phoi_hop\} trước/],
  ['loop in itself', p('{#dai_bieu}{#dai_bieu}{/dai_bieu}{/dai_bieu}'), /nằm trong chính nó/],
  ['brace not closed', p('{dia_diem'), /không có dấu “}” trong cùng đoạn/],
  ['brace not opened', p('dia_diem}'), /không có dấu “{” phía trước/],
  ['without a name', p('{}'), /không tên/],
  ['nothing to fill', p('Chào'), /không có chỗ trống nào/],
  ['code', p('{constructor.constructor("return 1")()}'), /không nhận phép tính, mã lệnh/],
  ['raw XML', p('{@ten_cuoc_hop}'), /không nhận phép tính, mã lệnh hay XML/],
  ['another delimiter', p('{=[[ ]]=}'), /không nhận phép tính/],
  ['picture name', picture('{anh_33}'), /“\{anh_33\}”/],
]
for (const [name, body, message, suggestion] of wrong) {
  test(`told with a sentence: ${name}`, () => {
    const problems = inspectTemplate(makeTemplate(body))
    expect(problems.map((one) => one.message).join('\n')).toMatch(message)
    if (suggestion !== undefined) expect(problems.map((one) => one.suggestion)).toContain(suggestion)
    expect(problems.every((one) => /\.$/.test(one.message))).toBe(true)
  })
}

test('the prototype is no placeholder, whatever stands in the template', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    const { bytes, problems } = fill(makeTemplate(p(`{${name}}`)))
    expect([bytes, problems.length], name).toEqual([null, 1])
    expect(fill(makeTemplate(p(`{#${name}}x{/${name}}`))).bytes, name).toBeNull()
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a loop that does not wrap whole rows is told, not a bug', () => {
  const { bytes, problems } = fill(makeTemplate(`${p('{#chi_dao}')}${table(['{stt}', '{nhiem_vu}{/chi_dao}'])}`))
  expect(bytes).toBeNull()
  expect(problems[0]?.message).toMatch(/chi_dao/)
})

test('macros, embedded objects, remote templates, fields that start programs, bombs and foreign paths are refused', () => {
  const link = (type: string) =>
    `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://x.example/a.dotm" TargetMode="External"/>`
  const refused: [string, Uint8Array, string][] = [
    ['macro', makeTemplate(p('{dia_diem}'), { parts: { 'word/vbaProject.bin': 'x' } }), 'hasMacros'],
    [
      'docm',
      makeTemplate(p('x'), {
        types: '<Override PartName="/a.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
      'hasMacros',
    ],
    ['object', makeTemplate(p('x'), { parts: { 'word/embeddings/oleObject1.bin': 'x' } }), 'hasMacros'],
    ['remote template', makeTemplate(p('x'), { links: link('attachedTemplate') }), 'hasMacros'],
    ['remote picture', makeTemplate(p('x'), { links: link('image') }), 'hasMacros'],
    [
      'DDE',
      makeTemplate(
        '<w:p><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\x</w:instrText></w:r></w:p>',
      ),
      'hasMacros',
    ],
    ['DDE after another field', makeTemplate(`<w:p>${field(' PAGE ')}${field(' DDEAUTO c:\\x ')}</w:p>`), 'hasMacros'],
    ['DDE in another field', makeTemplate(`<w:p>${field(' IF ', field('DDE c:\\x'))}</w:p>`), 'hasMacros'],
    [
      'DDE in a comment',
      makeTemplate(p('x'), {
        parts: {
          'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${field('DDEAUTO x')}</w:p></w:comments>`,
        },
      }),
      'hasMacros',
    ],
    [
      'entity',
      makeTemplate(p('x'), { parts: { 'word/footer1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'badXml',
    ],
    ['path', makeTemplate(p('x'), { parts: { '../x.xml': '<a/>' } }), 'badName'],
    ['bomb', makeTemplate(p('x'), { parts: { 'word/x.xml': new Uint8Array(130_000_000) } }), 'tooBig'],
    ['no zip', new TextEncoder().encode('không phải zip'), 'notAZip'],
    ['.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldWord'],
  ]
  for (const [name, bytes, problem] of refused) {
    expect(() => inspectTemplate(bytes), name).toThrow(expect.objectContaining({ problem }))
  }
  const hyperlink = link('hyperlink')
  expect(fill(makeTemplate(p('{dia_diem}'), { links: hyperlink })).problems).toEqual([])
})

test('a picture is replaced by the photo in its own shape; without a photo it is taken out', () => {
  const bytes = makeTemplate(`${picture('{anh_1}')}${picture('{ anh_2 }')}${picture('biểu trưng')}`)
  const photo = {
    bytes: Uint8Array.from([1, 2, 3]),
    extension: 'png',
    width: 400,
    height: 400,
    turn: 0,
    alt: 'Quang cảnh "A" & B',
  } as const
  const filled = fillTemplate(bytes, { data: makeTemplateData(richMeeting()), pictures: [photo], changedAt })
  const parts = openDocx(filled.bytes ?? new Uint8Array())
  const xml = parts['word/document.xml'] ?? ''
  expect(filled.problems).toEqual([])
  expect(filled.empty).toEqual(['anh_2'])
  expect(xml.match(/<w:drawing>/gu)).toHaveLength(2)
  expect(xml).toContain('cx="720000" cy="720000"')
  expect(xml).toContain('descr="Quang cảnh &quot;A&quot; &amp; B"')
  expect(xml).toContain('r:embed="rIdAnh1"')
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="media/anh_1.png"')
  expect(parts['[Content_Types].xml']).toContain('Extension="png" ContentType="image/png"')
  expect(parts['word/media/anh_1.png']).toBe('\u0001\u0002\u0003')
})

test('the same template and meeting give the same bytes; what is empty is named', async () => {
  const starter = await makeStarter()
  const [one, other] = [fill(starter), fill(starter)]
  expect(Buffer.from(one.bytes ?? []).equals(Buffer.from(other.bytes ?? []))).toBe(true)
  expect([one.problems, one.empty]).toEqual([[], []])
  const bare = fill(starter, Meeting.parse({ ...meeting(), title: 'Họp' }))
  expect(bare.problems).toEqual([])
  expect(bare.empty).toEqual(expect.arrayContaining(['bat_dau', 'dia_diem', 'dai_bieu_co_mat', 'chi_dao']))
  expect(textsOf(bare.bytes)).toContain('Cuộc họp không có ý kiến chỉ đạo.')
})
