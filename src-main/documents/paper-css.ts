import type { SizeTier } from '#domain/settings.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

/** The profile's rules as CSS, every selector under `.paper`. */
export function paperCss(profile: LayoutProfile, tier: SizeTier): string {
  return [
    ...pageCss(profile, tier),
    ...headCss(profile, tier),
    ...stampCss(profile, tier),
    ...bodyCss(profile, tier),
    ...tableCss(profile, tier),
    ...speechCss(profile, tier),
    ...closingCss(profile, tier),
  ].join('')
}

function pageCss({ page, margins, font, sizes, rule }: LayoutProfile, tier: SizeTier): string[] {
  const padding = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`
  return [
    `.paper{box-sizing:border-box;width:${page.width}mm;min-height:${page.height}mm;padding:${padding};background:#fff;color:#000;`,
    `font:${sizes[tier].body}pt/1.15 '${font}','Liberation Serif',serif;overflow-wrap:break-word}`,
    `.paper.is-landscape{width:${page.height}mm;min-height:${page.width}mm}`,
    '.paper p,.paper h2,.paper h3{margin:0;font-weight:inherit;font-size:inherit}',
    `.paper .paper-rule{border-top:${rule.thickness}pt solid #000;margin:3pt auto 0}`,
  ]
}

function headCss({ sizes, header, letter }: LayoutProfile, tier: SizeTier): string[] {
  const size = sizes[tier]
  return [
    '.paper .paper-head{display:grid;text-align:center}',
    `.paper .paper-head>div{padding:0 ${header.cellPadding}mm}`,
    `.paper .governing-body,.paper .star{font-size:${size.agency}pt}`,
    `.paper .issuing-body{font-size:${size.agency}pt;font-weight:700}`,
    `.paper .national-name{font-size:${size.nationalName}pt;font-weight:700;white-space:nowrap}`,
    `.paper .motto{font-size:${size.motto}pt;font-weight:700}`,
    `.paper .symbol{font-size:${size.symbol}pt;padding-top:3pt;white-space:pre-wrap}`,
    `.paper .letter-subject{font-size:${size.letterSubject}pt;padding-top:6pt${letter.isSubjectItalic ? ';font-style:italic' : ''}}`,
    `.paper .place-and-date{font-size:${size.placeAndDate}pt;font-style:italic;padding-top:3pt;text-align:center}`,
    '.paper .paper-titles{padding:18pt 0 8pt;text-align:center;font-weight:700}',
    `.paper .type-name{font-size:${size.typeName}pt}`,
    `.paper .subject{font-size:${size.subject}pt}`,
    '.paper .paper-titles .place-and-date{font-weight:400}',
    '.paper .paper-masthead{border-bottom:0.75pt solid #000;padding-bottom:3pt}',
    '.paper .masthead-name{font-weight:700}',
    `.paper .masthead-lines{font-size:${size.contact}pt}`,
    '.paper .paper-annex{border-top:1px dashed #999;margin-top:14mm;padding-top:14mm}',
    `.paper .annex-head{text-align:center;padding-bottom:8pt;font-size:${size.subject}pt}`,
    `.paper .annex-label{font-size:${size.annexLabel}pt}`,
    '.paper .annex-label,.paper .annex-title{font-weight:700}',
    '.paper .annex-note{font-style:italic}',
  ]
}

function stampCss({ sizes, stamps }: LayoutProfile, tier: SizeTier): string[] {
  const { stamp } = sizes[tier]
  return [
    `.paper .stamp{width:fit-content;padding:2pt 3mm;margin-top:6pt;border:1pt solid #000;font-size:${stamp}pt;font-weight:700}`,
    `.paper .urgency{color:#${stamps.color};border-color:#${stamps.color}}`,
    '.paper .circulation{margin:-12mm 0 4mm 45%}',
  ]
}

function bodyCss({ body, sizes, legalBasis }: LayoutProfile, tier: SizeTier): string[] {
  const gap = `${body.spacingAfter}pt`
  const indent = `${body.firstLineIndent}mm`
  const height = body.exactLine > 0 ? `${body.exactLine}pt` : `${body.lineSpacing * 1.15}`
  const text = ['body', 'legalBasis', 'lead', 'label', 'paper-heading'].map((name) => `.paper .${name}`).join(',')
  return [
    `${text}{margin:0 0 ${gap};text-align:justify;text-indent:${indent};line-height:${height}}`,
    '.paper .lead,.paper .label,.paper .paper-heading,.paper .paper-division{font-weight:700}',
    legalBasis.isItalic ? '.paper .legalBasis{font-style:italic}' : '',
    '.paper .paper-division{margin:6pt 0;text-align:center}',
    '.paper .addressee{margin:6pt 0;text-align:center}',
    `.paper .addresseeLine+:not(.addresseeLine){margin-top:${body.spacingAfter * 2}pt}`,
    `.paper .caption{margin:3pt 0 ${gap};text-align:center;font-size:${sizes[tier].contact}pt;font-style:italic}`,
    `.paper .centeredNote{margin:0 0 ${gap};text-align:center;font-style:italic}`,
    '.paper .picture{box-sizing:border-box;margin:6pt auto;padding:16mm 4mm;border:1px solid #bbb;background:#f4f4f4 center/contain no-repeat;color:#555;text-align:center}',
    '.paper .has-leader{display:flex;align-items:baseline}',
    '.paper .has-leader .leader{flex:1;border-bottom:1.5pt dotted #000;margin-left:1mm}',
  ]
}

const tableCss = ({ sizes, body }: LayoutProfile, tier: SizeTier): string[] => [
  `.paper table{width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 ${body.spacingAfter}pt;font-size:${sizes[tier].table}pt}`,
  '.paper th,.paper td{border:0.5pt solid #000;padding:2pt 1.5mm;vertical-align:top;text-align:left}',
  '.paper th,.paper td.center{text-align:center}',
  '.paper tr.group td,.paper tr.total td{font-weight:700}',
]

const speechCss = ({ sizes, spoken, body }: LayoutProfile, tier: SizeTier): string[] => [
  `.paper .spoken,.paper .salutation{margin:0 0 ${spoken.spacingAfter}pt;font-size:${sizes[tier].spoken}pt;line-height:${spoken.lineSpacing * 1.15};text-indent:${body.firstLineIndent}mm}`,
  '.paper .salutation{font-weight:700}',
]

function closingCss({ signature, sizes, recipients }: LayoutProfile, tier: SizeTier): string[] {
  const size = sizes[tier]
  const label =
    recipients.labelLook === 'underlined' ? 'text-decoration:underline' : 'font-weight:700;font-style:italic'
  return [
    `.paper .paper-signatures{display:grid;grid-template-columns:${signature.leftColumn}mm 1fr;margin-top:6pt}`,
    `.paper .paper-signature{text-align:center;font-weight:700;font-size:${size.signature}pt}`,
    '.paper .paper-signature .post{font-weight:400}',
    `.paper .signer{padding-top:${signature.gap}mm}`,
    '.paper .paper-signatures+.paper-recipients{margin-top:12pt}',
    `.paper .recipients-label{font-size:${size.recipientsLabel}pt;${label}}`,
    `.paper .recipients{font-size:${size.recipientsList}pt}`,
    `.paper .draft-mark{font-size:${size.draftMark}pt}`,
    '.paper .byline{margin-top:6pt;text-align:right;font-weight:700}',
    `.paper .paper-contact{margin-top:10mm;padding-top:3pt;border-top:0.75pt solid #000;text-align:center;font-size:${size.contact}pt}`,
  ]
}
