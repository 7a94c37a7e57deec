import { expect, test } from '@playwright/test'
import { changesOf, decode } from './decode.ts'
import { documentXml, makePackage, makeWord, type Parts, p, run, table } from './make-word.ts'

const read = async (body: string, parts: Parts = {}) => {
  const decoded = await decode('ghi-chep.docx', makeWord(body, parts))
  return { lines: decoded.text.split('\n'), changes: changesOf(decoded), decoded }
}

test('runs in fonts of old encodings are converted each by its own font; capital fonts give capitals', async () => {
  const { lines, changes } = await read(
    [
      p(run('ñy ban nh©n d©n x· Phó ThÞnh', '.VnTimeH')),
      p(`${run('Céng hoµ', '.VnTime')}${run(' và ')}${run('Coäng hoaø', 'VNI-Times')}`),
      // The vowel and its sign in two runs of one font, the second in bold.
      p(`${run('Ho', 'VNI-Times')}${run('ä', 'VNI-Times', '<w:b/>')}${run('i nghò', 'VNI-Times')}`),
    ].join(''),
  )
  expect(lines).toEqual(['ỦY BAN NHÂN DÂN XÃ PHÚ THỊNH', 'Cộng hoà và Cộng hoà', 'Hội nghị'])
  expect(changes).toEqual(['legacyFont 4 .VnTimeH, .VnTime, VNI-Times'])
})

test('an old font is known through styles, the theme, the defaults and the font of a list', async () => {
  const style = (id: string, more: string, kind = 'paragraph') =>
    `<w:style w:type="${kind}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}>${more}</w:style>`
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
  const styles = [
    `<w:docDefaults><w:rPrDefault>${font('.VnTime')}</w:rPrDefault></w:docDefaults>`,
    style('Normal', ''),
    style('Base', font('VNI-Times')),
    style('Child', '<w:basedOn w:val="Base"/>'),
    style('Unicode', font('Arial')),
    style('Upper', font('.VnTimeH'), 'character'),
    style('Themed', '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr>'),
  ].join('')
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="VNI-Helve"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/>${font('.VnTime')}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const pStyle = (id: string) => `<w:pStyle w:val="${id}"/>`
  const { lines } = await read(
    [
      p('Héi nghÞ'),
      p('Hoäi nghò', pStyle('Child')),
      p('Hội nghị', pStyle('Unicode')),
      p(`<w:r><w:rPr><w:rStyle w:val="Upper"/></w:rPr><w:t>héi nghÞ</w:t></w:r>`),
      p('Hoäi nghò', pStyle('Themed')),
      p('Rà soát', `${pStyle('Unicode')}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
      p('Báo cáo', `${pStyle('Unicode')}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
    ].join(''),
    { styles, theme, numbering },
  )
  expect(lines).toEqual([
    'Hội nghị',
    'Hội nghị',
    'Hội nghị',
    'HỘI NGHỊ',
    'Hội nghị',
    'Điều 1. Rà soát',
    'Điều 2. Báo cáo',
  ])
})

test('Unicode typed under a style that still names an old font stays as it is', async () => {
  const { lines, changes } = await read(p(run('Hà Nội, cà phê và trà', '.VnTime')) + p(run('Hà và cà', '.VnTime')))
  expect(lines).toEqual(['Hà Nội, cà phê và trà', 'Hà và cà'])
  expect(changes).toEqual([])
})

test('letters of an old encoding left without their font are recognised, named, and can be taken back', async () => {
  const { decoded } = await read(p('Céng hoµ x· héi chñ nghÜa ViÖt Nam') + p('Hội nghị giao ban'))
  expect(decoded.text).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam\nHội nghị giao ban')
  expect(decoded.encoding).toBe('TCVN3 (ABC)')
  expect(decoded.original).toBe('Céng hoµ x· héi chñ nghÜa ViÖt Nam\nHội nghị giao ban')
})

test('tracked changes are taken as accepted: inserted kept, deleted dropped, moved text once', async () => {
  const { lines, changes } = await read(
    [
      p(
        `${run('Sở ')}<w:del w:id="1">${run('Tài chính').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2">${run('Nội vụ')}</w:ins>${run(' báo cáo')}`,
      ),
      p(`<w:moveFrom w:id="3">${run('Đoạn chuyển đi.')}</w:moveFrom>`),
      p(`${run('Giữ. ')}<w:moveTo w:id="4">${run('Đoạn chuyển đi.')}</w:moveTo>`),
      p(run('Câu đầu '), '<w:rPr><w:del w:id="5"/></w:rPr>'),
      p('nối tiếp.'),
    ].join('') +
      table([
        ['Giữ', '1'],
        ['Bỏ', '2'],
        ['Còn', '3'],
      ]).replace(/<w:tr>(?=(?:(?!<w:tr>).)*Bỏ)/u, '<w:tr><w:trPr><w:del w:id="6"/></w:trPr>'),
  )
  expect(lines).toEqual(['Sở Nội vụ báo cáo', '', 'Giữ. Đoạn chuyển đi.', 'Câu đầu nối tiếp.', 'Giữ | 1', 'Còn | 3'])
  expect(changes).toEqual(['trackedChanges 4', 'tables 1'])
})

test('tables are read cell by cell: data in rows, a letterhead in lines, a table inside a cell in its place', async () => {
  const letterhead = table(
    [[p('SỞ NỘI VỤ') + p('Số: 12/TB-SNV'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')]],
    '<w:tblBorders><w:insideH w:val="nil"/></w:tblBorders>',
  )
  const inner = table([
    ['a', 'b'],
    ['c', 'd'],
  ])
  const tasks = table([
    ['STT', 'Nhiệm vụ', 'Đơn vị', 'Hạn'],
    ['1', p('Rà soát hồ sơ') + p('và báo cáo'), '', '30/6'],
    ['2', inner + p(''), 'Sở Y tế', ''],
  ])
  const { lines, changes } = await read(letterhead + tasks)
  expect(lines).toEqual([
    'SỞ NỘI VỤ',
    'Số: 12/TB-SNV',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'STT | Nhiệm vụ | Đơn vị | Hạn',
    '1 | Rà soát hồ sơ và báo cáo |  | 30/6',
    '2 | a | b c | d | Sở Y tế',
  ])
  expect(changes).toEqual(['tables 2'])
})

test('headers, footers and notes are kept once; page numbers and what the body says are not said again', async () => {
  const section = (...kinds: string[]) =>
    `<w:sectPr>${kinds.map((kind) => `<w:${kind.replace(/\d/u, '')}Reference w:type="default" r:id="${kind}"/>`).join('')}</w:sectPr>`
  const page =
    '<w:p><w:r><w:t>Trang </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
  const { lines, changes } = await read(
    p('THÔNG BÁO') + p('Nội dung', section('header1')) + section('header1', 'footer1'),
    {
      header1: p('UBND TỈNH AN LẠC') + p('thông báo') + page,
      header2: p('Không trang nào dùng'),
      footer1: p('Nơi nhận: như trên') + page,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="1">${p('Theo báo cáo quý I.')}</w:footnote>`,
    },
  )
  expect(lines).toEqual(['UBND TỈNH AN LẠC', 'THÔNG BÁO', 'Nội dung', 'Theo báo cáo quý I.', 'Nơi nhận: như trên'])
  expect(changes).toEqual(['edges 3'])
})

test('breaks, tabs, links, fields, controls and signs are read; comments, hidden words, pictures and contents counted', async () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const { lines, changes } = await read(
    [
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Mục 1</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      p('<w:r><w:t>Dòng một</w:t><w:br/><w:t>Dòng hai</w:t><w:tab/><w:t>cột</w:t></w:r>'),
      p(`<w:hyperlink r:id="x">${run('Cổng thông tin')}</w:hyperlink><w:smartTag>${run(' tỉnh')}</w:smartTag>`),
      p(`${field(' IF 1 = 1 ', 'đúng hạn')}${run(' và ')}${field('DATE', '12/3/2026')}`),
      `<w:sdt><w:sdtContent>${p('Trong ô nhập')}</w:sdtContent></w:sdt>`,
      p(`${run('Hiện')}${run('ẩn', '', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>`),
      p(run('chữ hoa', '', '<w:caps/>')),
      p('<w:r><w:t>A</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r>'),
      p('<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>'),
    ].join(''),
  )
  expect(lines.filter((line) => line !== '')).toEqual([
    'Dòng một',
    'Dòng hai\tcột',
    'Cổng thông tin tỉnh',
    'đúng hạn và 12/3/2026',
    'Trong ô nhập',
    'Hiện',
    'CHỮ HOA',
    'A→B-C',
  ])
  expect(changes).toEqual(['leftOut 4 1 lời bình, 1 chữ ẩn, 1 ảnh, 1 mục lục'])
})

test('a text box is read once, behind its paragraph, in the newer of its two forms', async () => {
  const box = `<w:txbxContent>${p('Trong khung')}</w:txbxContent>`
  const { lines } = await read(
    p(
      `${run('Trước khung')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ) + p('Sau khung'),
  )
  expect(lines).toEqual(['Trước khung', 'Trong khung', 'Sau khung'])
})

test('a file with macros gives its text; the macros are neither kept nor run, and that is said', async () => {
  const { lines, changes } = await read(p('Chỉ có chữ'), { vbaProject: '' })
  expect(lines).toEqual(['Chỉ có chữ'])
  expect(changes).toEqual(['leftOut 1 1 macro'])
})

test('a .doc that is a .docx inside is read as what it is', async () => {
  const decoded = await decode('cu.doc', makeWord(p('Biên bản họp')))
  expect([decoded.format, decoded.text]).toEqual(['word', 'Biên bản họp'])
})

test('damaged, dangerous and foreign packages are refused in words', async () => {
  const refused: [Uint8Array, string, RegExp][] = [
    [makePackage({ 'word/document.xml': documentXml(p('x')) }), 'SOURCE_DAMAGED', /không có nội dung Word/],
    [makePackage({ '../x.xml': 'x' }), 'SOURCE_DAMAGED', /trỏ ra ngoài/],
    [makeWord('').subarray(0, 300), 'SOURCE_DAMAGED', /gói zip/],
    [makeWord(p('x').replace('</w:p>', '')), 'SOURCE_DAMAGED', /hỏng/],
    [makeWord(p(''), { styles: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'SOURCE_DAMAGED', /hỏng/],
    [makeWord(`<w:p/>`.repeat(2_700_000)), 'SOURCE_DAMAGED', /lớn khác thường/],
    [makeWord(''), 'SOURCE_EMPTY', /không có chữ nào/],
  ]
  for (const [bytes, code, sentence] of refused) {
    const error = await decode('a.docx', bytes).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ code, message: expect.stringMatching(sentence) })
  }
})
