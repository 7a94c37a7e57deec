import type { LayoutProfile, TypeSizes } from './layout-profile.ts'
import { partyTypeCodes } from './party-type-codes.ts'
import { stateNd30 } from './state-nd30.ts'

/** Phụ lục 3 of the guideline; where it gives a range, the smaller. The Party knows no two tiers. */
const sizes: TypeSizes = {
  nationalName: 15,
  motto: 15,
  agency: 14,
  symbol: 14,
  letterSubject: 12,
  placeAndDate: 14,
  typeName: 16,
  subject: 15,
  body: 14,
  spoken: 18,
  table: 13,
  signature: 14,
  recipientsLabel: 14,
  recipientsList: 12,
  draftMark: 11,
  stamp: 13,
  contact: 11,
  pageNumber: 14,
  annexLabel: 14,
}

/** Party papers from 2018 until the guideline of 2026: Hướng dẫn 36-HD/VPTW to Quy định 66-QĐ/TW. */
export const partyHd36: LayoutProfile = {
  ...stateNd30,
  id: 'party-hd36',
  name: 'Văn bản của Đảng (trước 27/5/2026)',
  source: 'Hướng dẫn 36-HD/VPTW',
  system: 'party',
  effectiveFrom: '2018-04-03',
  effectiveTo: '2026-05-26',
  margins: { top: 20, bottom: 20, left: 30, right: 15, pageNumber: 10 },
  sizes: { '12/13': sizes, '13/14': sizes },
  body: { firstLineIndent: 10, spacingAfter: 6, lineSpacing: 1.15, exactLine: 18 },
  legalBasis: { isItalic: false, opening: '- ', lastMark: ',' },
  header: {
    // The name of the Party: 72.9 mm at 15 pt, bold.
    rightColumn: { '12/13': 90, '13/14': 90 },
    cellPadding: 1.5,
    nationalName: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    agencyMark: 'star',
  },
  number: { label: 'Số', afterNumber: '-', beforeBody: '/', period: 'committeeTerm' },
  typeCodes: partyTypeCodes,
  titles: { startsLower: true, mark: 'dashes' },
  letter: {
    subjectPrefix: '',
    isSubjectItalic: true,
    addresseeLabel: 'Kính gửi:',
    submissionLabel: 'Kính gửi:',
  },
  minutes: { hasPlaceAndDate: true, secretarySigns: 'NGƯỜI GHI BIÊN BẢN', chairSigns: 'CHỦ TRÌ HỘI NGHỊ' },
  signature: {
    ...stateNd30.signature,
    authorityMarks: { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'TUQ.', Q: 'Q.' },
  },
  recipients: {
    label: 'Nơi nhận:',
    labelLook: 'underlined',
    separator: ',',
    archiveLabel: 'Lưu',
    archiveOffice: '',
    minutesArchive: '',
  },
  endMark: '.',
  unconfirmed: [
    'sizes.letterSubject',
    'sizes.recipientsLabel',
    'sizes.recipientsList',
    'sizes.pageNumber',
    'body.firstLineIndent',
    'body.spacingAfter',
    'body.exactLine',
    'legalBasis.isItalic',
    'legalBasis.lastMark',
    'signature.authorityMarks.TUQ',
  ],
}
