import type { SizeTier } from '#domain/settings.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

/** The profile's rules as CSS, every selector under `.paper`. */
export function paperCss(profile: LayoutProfile, tier: SizeTier): string {
  return [...pageCss(profile, tier), ...headCss(profile, tier), ...bodyCss(profile), ...closingCss(profile, tier)].join(
    '',
  )
}

function pageCss({ page, margins, font, sizes }: LayoutProfile, tier: SizeTier): string[] {
  const padding = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`
  return [
    `.paper{box-sizing:border-box;width:${page.width}mm;min-height:${page.height}mm;padding:${padding};background:#fff;color:#000;`,
    `font:${sizes[tier].body}pt/1.15 '${font}','Liberation Serif',serif;overflow-wrap:break-word}`,
    '.paper p,.paper h2,.paper h3{margin:0;font-weight:inherit;font-size:inherit}',
    '.paper .paper-rule{border-top:0.75pt solid #000;margin:3pt auto 0}',
  ]
}

function headCss({ sizes, header }: LayoutProfile, tier: SizeTier): string[] {
  const size = sizes[tier]
  return [
    '.paper .paper-head{display:grid;text-align:center}',
    `.paper .paper-head>div{padding:0 ${header.cellPadding}mm}`,
    `.paper .governing-body{font-size:${size.agency}pt}`,
    `.paper .issuing-body{font-size:${size.agency}pt;font-weight:700}`,
    `.paper .national-name{font-size:${size.nationalName}pt;font-weight:700;white-space:nowrap}`,
    `.paper .motto{font-size:${size.motto}pt;font-weight:700}`,
    `.paper .symbol{font-size:${size.symbol}pt;padding-top:3pt;white-space:pre-wrap}`,
    `.paper .secrecy{font-size:${size.stamp}pt;font-weight:700;padding-top:6pt}`,
    `.paper .place-and-date{font-size:${size.placeAndDate}pt;font-style:italic;padding-top:3pt;text-align:center}`,
    '.paper .paper-titles{padding:18pt 0 8pt;text-align:center;font-weight:700}',
    '.paper .paper-titles .place-and-date{font-weight:400}',
    '.paper .paper-masthead{border-bottom:0.75pt solid #000;padding-bottom:3pt}',
    '.paper .masthead-name{font-weight:700}',
    `.paper .masthead-lines{font-size:${size.contact}pt}`,
  ]
}

function bodyCss({ body, sizes }: LayoutProfile): string[] {
  const gap = `${body.spacingAfter}pt`
  const indent = `${body.firstLineIndent}mm`
  return [
    `.paper .body,.paper .lead,.paper .label,.paper .paper-heading{margin:0 0 ${gap};text-align:justify;text-indent:${indent};line-height:${body.lineSpacing * 1.15}}`,
    '.paper .lead,.paper .label,.paper .paper-heading{font-weight:700}',
    `.paper .addressee{margin:6pt 0;text-align:center}`,
    `.paper .caption{margin:3pt 0 ${gap};text-align:center;font-size:${sizes['13/14'].contact}pt;font-style:italic}`,
    '.paper .has-leader{display:flex;align-items:baseline}',
    '.paper .has-leader .leader{flex:1;border-bottom:1.5pt dotted #000;margin-left:1mm}',
    `.paper table{width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 ${gap};font-size:${sizes['13/14'].table}pt}`,
    '.paper th,.paper td{border:0.5pt solid #000;padding:2pt 1.5mm;vertical-align:top;text-align:left}',
    '.paper th,.paper td.center{text-align:center}',
  ]
}

function closingCss({ signature, sizes }: LayoutProfile, tier: SizeTier): string[] {
  const size = sizes[tier]
  return [
    `.paper .paper-signatures{display:grid;grid-template-columns:${signature.leftColumn}mm 1fr;margin-top:6pt}`,
    '.paper .paper-signature{text-align:center;font-weight:700}',
    `.paper .signature-title,.paper .signer-name{font-size:${size.signature}pt}`,
    `.paper .signer-name{padding-top:${signature.gap}mm}`,
    '.paper .paper-signatures+.paper-recipients{margin-top:12pt}',
    `.paper .recipients-label{font-size:${size.recipientsLabel}pt;font-weight:700;font-style:italic}`,
    `.paper .recipients{font-size:${size.recipientsList}pt}`,
    '.paper .byline{margin-top:6pt;text-align:right;font-weight:700}',
  ]
}
