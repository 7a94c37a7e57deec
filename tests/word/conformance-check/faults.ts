import { drop, type Edit, main, pageHeader, reformat, reshape, retell, swap } from './plant-fault.ts'
import type { RightPaper } from './right-papers.ts'

/** One fault: the rule it breaks, the right paper it is planted in, and how. */
export type Fault = {
  rule: string
  paper: RightPaper
  edit: Edit
  /** What the same fault breaks as well: a rule as long as a text that has become narrower is too long. */
  also?: readonly string[]
}

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const bold = '<w:b/>'
const notBold = '<w:b w:val="0"/>'
const italic = '<w:i/>'
const notItalic = '<w:i w:val="0"/>'
const left = '<w:jc w:val="left"/>'

/** Sizes, faces and places of table A2 of nd30.md (NĐ 30, Phụ lục I, Mục V). */
const looks: Fault[] = [
  { rule: 'nationalName.size', paper: 'notice', edit: reformat('NationalName', size(32)) },
  { rule: 'nationalName.bold', paper: 'notice', edit: reformat('NationalName', notBold) },
  { rule: 'nationalName.italic', paper: 'notice', edit: reformat('NationalName', italic) },
  { rule: 'nationalName.align', paper: 'notice', edit: reshape('NationalName', left) },
  {
    rule: 'nationalName.case',
    paper: 'notice',
    edit: retell('NationalName', () => 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
  },
  { rule: 'motto.size', paper: 'notice', edit: reformat('Motto', size(24)), also: ['mottoRule.length'] },
  { rule: 'motto.bold', paper: 'notice', edit: reformat('Motto', notBold), also: ['mottoRule.length'] },
  { rule: 'motto.align', paper: 'notice', edit: reshape('Motto', left) },
  { rule: 'tier.sizes', paper: 'notice', edit: reformat('PlaceAndDate', size(26)) },
  { rule: 'governingBody.size', paper: 'notice', edit: reformat('GoverningBody', size(28)) },
  { rule: 'governingBody.bold', paper: 'notice', edit: reformat('GoverningBody', bold) },
  { rule: 'issuingBody.bold', paper: 'notice', edit: reformat('IssuingBody', notBold) },
  { rule: 'issuingBody.align', paper: 'notice', edit: reshape('IssuingBody', left) },
  { rule: 'symbol.size', paper: 'notice', edit: reformat('Symbol', size(28)) },
  { rule: 'symbol.bold', paper: 'notice', edit: reformat('Symbol', bold) },
  { rule: 'symbol.align', paper: 'notice', edit: reshape('Symbol', left) },
  { rule: 'placeAndDate.italic', paper: 'notice', edit: reformat('PlaceAndDate', notItalic) },
  { rule: 'placeAndDate.bold', paper: 'notice', edit: reformat('PlaceAndDate', bold) },
  { rule: 'placeAndDate.align', paper: 'notice', edit: reshape('PlaceAndDate', '<w:jc w:val="right"/>') },
  { rule: 'typeName.size', paper: 'notice', edit: reformat('TypeName', size(36)) },
  { rule: 'typeName.bold', paper: 'notice', edit: reformat('TypeName', notBold) },
  { rule: 'typeName.align', paper: 'notice', edit: reshape('TypeName', left) },
  { rule: 'typeName.case', paper: 'notice', edit: retell('TypeName', () => 'Thông báo') },
  { rule: 'subject.size', paper: 'notice', edit: reformat('Subject', size(24)) },
  { rule: 'subject.italic', paper: 'notice', edit: reformat('Subject', italic) },
  { rule: 'subject.bold', paper: 'notice', edit: reformat('Subject', notBold) },
  { rule: 'letterSubject.size', paper: 'letter', edit: reformat('LetterSubject', size(28)) },
  { rule: 'letterSubject.bold', paper: 'letter', edit: reformat('LetterSubject', bold) },
  { rule: 'addressee.size', paper: 'letter', edit: reformat('Addressee', size(32)) },
  { rule: 'addressee.italic', paper: 'letter', edit: reformat('Addressee', italic) },
  { rule: 'body.size', paper: 'notice', edit: reformat('Body', size(24), true) },
  { rule: 'body.oneSize', paper: 'notice', edit: reformat('Body', size(26), true) },
  { rule: 'body.upright', paper: 'notice', edit: reformat('Body', italic, true) },
  { rule: 'body.justified', paper: 'notice', edit: reshape('Body', left, true) },
  { rule: 'body.indent', paper: 'notice', edit: reshape('Body', '<w:ind w:firstLine="0"/>', true) },
  { rule: 'body.lines', paper: 'notice', edit: reshape('Body', '<w:spacing w:line="480" w:lineRule="auto"/>', true) },
  { rule: 'body.gap', paper: 'report', edit: reshape('Body', '<w:spacing w:after="0"/>') },
  { rule: 'heading.bold', paper: 'notice', edit: reformat('Heading1', notBold, true) },
  { rule: 'divisionTitle.bold', paper: 'divided', edit: reformat('Division', notBold, true) },
  { rule: 'division.bold', paper: 'divided', edit: reshape('Division', `<w:rPr>${notBold}</w:rPr>`, true) },
  { rule: 'article.size', paper: 'divided', edit: reformat('Article', size(32), true) },
  { rule: 'authority.bold', paper: 'notice', edit: reformat('SignatureTitle', notBold) },
  { rule: 'signerPost.bold', paper: 'notice', edit: reformat('SignaturePost', notBold) },
  { rule: 'signerPost.size', paper: 'notice', edit: reformat('SignaturePost', size(24)) },
  { rule: 'signerName.bold', paper: 'notice', edit: reformat('SignerName', notBold) },
  { rule: 'signerName.align', paper: 'notice', edit: reshape('SignerName', '<w:jc w:val="right"/>') },
  { rule: 'signerName.case', paper: 'notice', edit: retell('SignerName', (name) => name.toUpperCase()) },
  { rule: 'recipientsLabel.size', paper: 'notice', edit: reformat('RecipientsLabel', size(28)) },
  { rule: 'recipientsLabel.italic', paper: 'notice', edit: reformat('RecipientsLabel', notItalic) },
  { rule: 'recipientsLabel.bold', paper: 'notice', edit: reformat('RecipientsLabel', notBold) },
  { rule: 'recipientsList.size', paper: 'notice', edit: reformat('Recipients', size(26), true) },
  { rule: 'recipientsList.bold', paper: 'notice', edit: reformat('Recipients', bold, true) },
  { rule: 'stamp.size', paper: 'marked', edit: reformat('Urgency', size(20)) },
  { rule: 'annexLabel.size', paper: 'marked', edit: reformat('AnnexLabel', size(26), true) },
  { rule: 'annexTitle.bold', paper: 'marked', edit: reformat('AnnexTitle', notBold, true) },
  { rule: 'annexTitle.case', paper: 'marked', edit: retell('AnnexTitle', () => 'Danh sách đại biểu') },
  { rule: 'annexReference.italic', paper: 'marked', edit: reformat('AnnexNote', notItalic, true) },
  {
    rule: 'pageNumber.size',
    paper: 'notice',
    edit: pageHeader((xml) => xml.replaceAll('<w:r>', `<w:r><w:rPr>${size(20)}</w:rPr>`)),
  },
  {
    rule: 'pageNumber.align',
    paper: 'notice',
    edit: pageHeader((xml) => xml.replace('</w:pPr>', '<w:jc w:val="right"/></w:pPr>')),
  },
]

/** The sheet, the page number, the letters. */
const sheet: Fault[] = [
  { rule: 'page.size', paper: 'notice', edit: swap('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"') },
  {
    rule: 'page.orientation',
    paper: 'notice',
    edit: swap('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"'),
    also: ['subjectRule.length'],
  },
  { rule: 'margin.top', paper: 'notice', edit: swap('w:top="1134"', 'w:top="567"') },
  { rule: 'margin.bottom', paper: 'notice', edit: swap('w:bottom="1134"', 'w:bottom="2268"') },
  { rule: 'margin.left', paper: 'notice', edit: swap('w:left="1701" w:header', 'w:left="1134" w:header') },
  { rule: 'margin.right', paper: 'notice', edit: swap('w:right="850"', 'w:right="567"') },
  { rule: 'font.family', paper: 'notice', edit: reformat('Body', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', true) },
  { rule: 'font.color', paper: 'notice', edit: reformat('Body', '<w:color w:val="0000FF"/>', true) },
  { rule: 'text.nfc', paper: 'notice', edit: retell('Body', (text) => text.normalize('NFD')) },
  { rule: 'text.underscores', paper: 'notice', edit: retell('Body', (text) => `${text} ______ `) },
  { rule: 'text.blanks', paper: 'notice', edit: retell('Body', (text) => text.replace(' ', '        ')) },
  {
    rule: 'text.emptyParagraphs',
    paper: 'notice',
    edit: main((xml) =>
      xml.replace(/(<w:p><w:pPr><w:pStyle w:val="Clause"\/>)/u, '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr></w:p>$1'),
    ),
  },
  { rule: 'pageNumber.firstPage', paper: 'notice', edit: swap('<w:titlePg/>', '') },
  { rule: 'pageNumber.present', paper: 'report', edit: main((xml) => xml.replace(/<w:headerReference[^>]*\/>/gu, '')) },
  {
    rule: 'pageNumber.place',
    paper: 'notice',
    edit: main((xml) =>
      xml.replace(
        /(<w:)header(Reference w:type="default" r:id=")(\w+)("\/>)(.*?)<w:footerReference w:type="default" r:id="\w+"\/>/su,
        '$1footer$2$3$4$5',
      ),
    ),
  },
  { rule: 'pageNumber.start', paper: 'notice', edit: swap('<w:pgNumType/>', '<w:pgNumType w:start="3"/>') },
]

/** Words and marks of the head. */
const head: Fault[] = [
  { rule: 'nationalName.present', paper: 'notice', edit: drop('NationalName') },
  {
    rule: 'nationalName.text',
    paper: 'notice',
    edit: retell('NationalName', (text) => text.replace('NGHĨA', 'NGHỈA')),
  },
  { rule: 'motto.text', paper: 'notice', edit: retell('Motto', (text) => text.replaceAll(' - ', ' – ')) },
  {
    rule: 'mottoRule.length',
    paper: 'notice',
    edit: swap(/w:left="1007" w:right="1007"/u, 'w:left="1400" w:right="1400"'),
  },
  { rule: 'mottoRule.drawn', paper: 'notice', edit: typedRule('Motto') },
  { rule: 'mottoRule.present', paper: 'notice', edit: withoutRule('Motto') },
  { rule: 'agencyRule.drawn', paper: 'notice', edit: typedRule('IssuingBody') },
  { rule: 'agencyRule.present', paper: 'notice', edit: withoutRule('IssuingBody') },
  { rule: 'agencyRule.length', paper: 'notice', edit: ruleWithIndent('IssuingBody', 200) },
  { rule: 'subjectRule.drawn', paper: 'notice', edit: typedRule('Subject') },
  { rule: 'subjectRule.present', paper: 'notice', edit: withoutRule('Subject') },
  { rule: 'subjectRule.length', paper: 'notice', edit: ruleWithIndent('Subject', 200) },
  { rule: 'symbol.label', paper: 'notice', edit: retell('Symbol', (text) => text.replace('Số:', 'Số')) },
  { rule: 'symbol.form', paper: 'notice', edit: retell('Symbol', (text) => text.replace('/', ' / ')) },
  { rule: 'symbol.form', paper: 'notice', edit: retell('Symbol', (text) => text.replace('/', '-')) },
  { rule: 'symbol.padding', paper: 'notice', edit: retell('Symbol', (text) => text.replace('07', '7')) },
  { rule: 'symbol.type', paper: 'notice', edit: retell('Symbol', (text) => text.replace('TB', 'BC')) },
  { rule: 'symbol.case', paper: 'notice', edit: retell('Symbol', (text) => text.replace('SNNMT', 'Snnmt')) },
  { rule: 'symbol.letter', paper: 'letter', edit: retell('Symbol', (text) => text.replace('/SNNMT', '/TB-SNNMT')) },
  { rule: 'symbol.present', paper: 'notice', edit: drop('Symbol') },
  { rule: 'placeAndDate.present', paper: 'notice', edit: drop('PlaceAndDate') },
  { rule: 'placeAndDate.comma', paper: 'notice', edit: retell('PlaceAndDate', (text) => text.replace(',', '')) },
  {
    rule: 'placeAndDate.place',
    paper: 'notice',
    edit: retell('PlaceAndDate', (text) => text.replace('An Lạc', 'an Lạc')),
  },
  {
    rule: 'placeAndDate.day',
    paper: 'notice',
    edit: retell('PlaceAndDate', (text) => text.replace('ngày 05', 'ngày 5')),
  },
  {
    rule: 'placeAndDate.month',
    paper: 'notice',
    edit: retell('PlaceAndDate', (text) => text.replace('tháng 02', 'tháng 2')),
  },
  {
    rule: 'placeAndDate.month',
    paper: 'notice',
    edit: retell('PlaceAndDate', (text) => text.replace('tháng 02', 'tháng 03')),
  },
  {
    rule: 'placeAndDate.real',
    paper: 'notice',
    edit: retell('PlaceAndDate', (text) => text.replace('ngày 05', 'ngày 30')),
  },
  { rule: 'letterSubject.present', paper: 'letter', edit: drop('LetterSubject') },
  {
    rule: 'letterSubject.prefix',
    paper: 'letter',
    edit: retell('LetterSubject', (text) => text.replace('V/v', 'v/v')),
  },
  { rule: 'letterSubject.gap', paper: 'letter', edit: reshape('LetterSubject', '<w:spacing w:before="480"/>') },
  {
    rule: 'subject.present',
    paper: 'marked',
    edit: main(
      (xml) =>
        drop('Subject')({
          'word/document.xml': withoutRule('Subject')({ 'word/document.xml': xml })['word/document.xml'] ?? '',
        })['word/document.xml'] ?? '',
    ),
  },
  {
    rule: 'stamp.frame',
    paper: 'marked',
    edit: main((xml) => {
      const at = xml.lastIndexOf('<w:tblBorders>', xml.indexOf('<w:pStyle w:val="Urgency"/>'))
      return xml.slice(0, at) + xml.slice(xml.indexOf('</w:tblBorders>', at) + '</w:tblBorders>'.length)
    }),
  },
]

/** Words, marks and numbers of body, closing and annexes. */
const text: Fault[] = [
  { rule: 'body.endMark', paper: 'notice', edit: swap('./.', '.') },
  { rule: 'numbering.letters', paper: 'divided', edit: swap('>đ) ', '>e) ') },
  { rule: 'numbering.letters', paper: 'divided', edit: swap('>e) ', '>f) ') },
  { rule: 'numbering.mark', paper: 'divided', edit: swap('>b) ', '>b. ') },
  {
    rule: 'numbering.order',
    paper: 'divided',
    edit: (parts) => ({
      ...parts,
      'word/document.xml': (parts['word/document.xml'] ?? '').replace(
        /(<w:pStyle w:val="Clause"\/>)(?:(?!<w:pStyle w:val="Clause").)*?(<w:t[^>]*>)Cuộc/su,
        (whole) => whole.replace(/<w:numPr>.*?<\/w:numPr>(?=(?:(?!<w:numPr>).)*$)/su, '').replace(/Cuộc$/u, '4. Cuộc'),
      ),
    }),
  },
  { rule: 'capitals.weekday', paper: 'divided', edit: swap('thứ Hai', 'thứ hai') },
  { rule: 'capitals.article', paper: 'divided', edit: swap('khoản 2 Điều 5', 'khoản 2 điều 5') },
  {
    rule: 'addressee.colon',
    paper: 'letter',
    edit: retell('Addressee', (line) => line.replace('Kính gửi:', 'Kính gửi')),
  },
  { rule: 'addressee.marks', paper: 'letter', edit: retell('Addressee', (line) => `${line}.`) },
  { rule: 'addressee.present', paper: 'letter', edit: drop('Addressee') },
  {
    rule: 'recipients.present',
    paper: 'notice',
    edit: main(
      (xml) =>
        drop('Recipients')({
          'word/document.xml': drop('RecipientsLabel')({ 'word/document.xml': xml })['word/document.xml'] ?? '',
        })['word/document.xml'] ?? '',
    ),
  },
  { rule: 'recipients.colon', paper: 'notice', edit: retell('RecipientsLabel', () => 'Nơi nhận') },
  { rule: 'recipients.dash', paper: 'notice', edit: retell('Recipients', (line) => line.replace('- ', '+ ')) },
  { rule: 'recipients.marks', paper: 'notice', edit: retell('Recipients', (line) => line.replace(';', ',')) },
  { rule: 'recipients.archive', paper: 'notice', edit: swap('- Lưu: VT, VP.', '- Lưu VT, VP.') },
  { rule: 'recipients.sameAsAbove', paper: 'letter', edit: swap('- Như trên;', '- Như kính gửi;') },
  { rule: 'signer.authority', paper: 'notice', edit: retell('SignatureTitle', (line) => line.replace('TL. ', 'T/L ')) },
  { rule: 'signer.authority', paper: 'notice', edit: retell('SignatureTitle', (line) => line.replace('TL. ', 'TL ')) },
  { rule: 'signer.ownPost', paper: 'notice', edit: drop('SignaturePost') },
  { rule: 'signer.honour', paper: 'notice', edit: retell('SignerName', (name) => `TS. ${name}`) },
  { rule: 'signer.name', paper: 'notice', edit: retell('SignerName', () => '') },
  {
    rule: 'minutes.noPlaceAndDate',
    paper: 'minutes',
    edit: main((xml) =>
      xml.replace(
        /<w:pStyle w:val="PlaceAndDate"\/>(.*?)<\/w:pPr>/su,
        '<w:pStyle w:val="PlaceAndDate"/>$1</w:pPr><w:r><w:t>An Lạc, ngày 05 tháng 02 năm 2026</w:t></w:r>',
      ),
    ),
  },
  {
    rule: 'minutes.signers',
    paper: 'minutes',
    edit: main((xml) => xml.replace('>THƯ KÝ<', '>@<').replace('>CHỦ TỌA<', '>THƯ KÝ<').replace('>@<', '>CHỦ TỌA<')),
  },
  { rule: 'annex.number', paper: 'marked', edit: retell('AnnexLabel', () => 'Phụ lục 1') },
  { rule: 'annex.pages', paper: 'marked', edit: swap('<w:pgNumType w:start="1"/>', '<w:pgNumType/>') },
  { rule: 'annex.mention', paper: 'marked', edit: retell('Body', () => 'Các đơn vị thực hiện./.') },
  {
    rule: 'annex.reference',
    paper: 'marked',
    edit: main((xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="AnnexNote"\/>.*?<\/w:p>/su, '')),
  },
]

/** The paragraph right after the last of a style, which holds its rule. */
function ruleAfter(style: string, change: (rule: string) => string): Edit {
  return main((xml) => {
    const start = xml.indexOf(`<w:pStyle w:val="${style}"/>`)
    const from = xml.indexOf('<w:p>', xml.indexOf('</w:p>', start))
    const end = xml.indexOf('</w:p>', from) + '</w:p>'.length
    return xml.slice(0, from) + change(xml.slice(from, end)) + xml.slice(end)
  })
}

function typedRule(style: string): Edit {
  return ruleAfter(style, () => '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>__________</w:t></w:r></w:p>')
}

function withoutRule(style: string): Edit {
  return ruleAfter(style, (rule) => rule.replace(/<w:pBdr>.*?<\/w:pBdr>/su, ''))
}

function ruleWithIndent(style: string, twips: number): Edit {
  return ruleAfter(style, (rule) => rule.replace(/<w:ind [^>]*>/u, `<w:ind w:left="${twips}" w:right="${twips}"/>`))
}

export const faults: readonly Fault[] = [...looks, ...sheet, ...head, ...text]
