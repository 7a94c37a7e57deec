import { typeCodes } from '../wording/letterhead-words.ts'
import type { LayoutProfile, TypeSizes } from './layout-profile.ts'

const small: TypeSizes = {
  nationalName: 12, // II.1a: 12-13
  motto: 13, // II.1b: 13-14
  agency: 12, // II.2: 12-13
  symbol: 13, // II.3: 13
  letterSubject: 12, // II.5b: 12-13
  placeAndDate: 13, // II.4: 13-14
  typeName: 13, // II.5a: 13-14
  subject: 13, // II.5a: 13-14
  body: 13, // II.6: 13-14
  spoken: 18, // no rule: practice, to be read standing
  table: 13, // part of the body
  signature: 13, // II.7: 13-14
  recipientsLabel: 12, // II.9b: 12
  recipientsList: 11, // II.9b: 11
  draftMark: 11, // III.3: 11
  stamp: 13, // III.2: 13-14
  contact: 11, // III.4: 11-12
  pageNumber: 13, // I.7: 13-14
  annexLabel: 14, // III.1b: 14
}

/** State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I. Values inside a range of the decree are the house's choice. */
export const stateNd30: LayoutProfile = {
  id: 'state-nd30',
  name: 'Văn bản hành chính nhà nước',
  source: 'Nghị định 30/2020/NĐ-CP',
  system: 'state',
  // Điều 37: in force on the day it was signed.
  effectiveFrom: '2020-03-05',
  effectiveTo: null,
  // Phần I, Mục I.1: Times New Roman, Unicode TCVN 6909:2001, black.
  font: 'Times New Roman',
  language: 'vi-VN',
  // Mục I.1: A4, portrait.
  page: { width: 210, height: 297 },
  // Mục I.1: top and bottom 20-25, left 30-35, right 15-20. The number stands in the top margin (Mục I.7).
  margins: { top: 20, bottom: 20, left: 30, right: 15, pageNumber: 10 },
  sizes: {
    '12/13': small,
    '13/14': {
      ...small,
      nationalName: 13,
      motto: 14,
      agency: 13,
      placeAndDate: 14,
      typeName: 14,
      subject: 14,
      body: 14,
      letterSubject: 13,
      signature: 14,
      pageNumber: 14,
    },
  },
  // II.6: indent 1 or 1.27 cm, gap at least 6 pt, lines single to one and a half.
  body: { firstLineIndent: 12.7, spacingAfter: 6, lineSpacing: 1.15, exactLine: 0 },
  // II.6a.
  legalBasis: { isItalic: true, opening: '', lastMark: '.' },
  spoken: { lineSpacing: 1.4, spacingAfter: 12 },
  // II.1b: as long as the line; II.2 and II.5a: a third to a half. The decree gives no thickness.
  rule: { thickness: 0.75, agencyShare: 0.4, subjectShare: 0.4, mottoShare: 1 },
  header: {
    // National name: 88.3 mm at 12 pt, 95.7 mm at 13 pt, bold.
    rightColumn: { '12/13': 92, '13/14': 99 },
    cellPadding: 1.5,
    // II.1: the hyphens of the motto stand between spaces.
    nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    agencyMark: 'rule',
  },
  // II.3: a colon, `/` after the number, `-` between groups, no blanks.
  number: { label: 'Số:', afterNumber: '/', beforeBody: '-', period: 'calendarYear' },
  typeCodes,
  titles: { startsLower: false, mark: 'rule' },
  // II.5b, II.9.
  letter: {
    subjectPrefix: 'V/v ',
    isSubjectItalic: false,
    addresseeLabel: 'Kính gửi:',
    submissionLabel: 'Kính gửi:',
  },
  // Mẫu 1.9.
  minutes: { hasPlaceAndDate: false, secretarySigns: 'THƯ KÝ', chairSigns: 'CHỦ TỌA' },
  signature: {
    // Mẫu 1.4 and 1.9; the gap for the signature and the kept lines are practice.
    leftColumn: 70,
    minutesLeftColumn: 76,
    gap: 28,
    keptLines: 2,
    // II.7a.
    authorityMarks: { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' },
    isPostBold: true,
  },
  // II.9d; Mẫu 1.9 keeps minutes with `VT, Hồ sơ`.
  recipients: {
    label: 'Nơi nhận:',
    labelLook: 'boldItalic',
    separator: ';',
    archiveLabel: 'Lưu:',
    archiveOffice: 'VT',
    minutesArchive: 'VT, Hồ sơ',
  },
  // III.2b: frames of a single line, bright red.
  stamps: {
    express: { word: 'HỎA TỐC', width: 30, height: 8 },
    veryUrgent: { word: 'THƯỢNG KHẨN', width: 40, height: 8 },
    urgent: { word: 'KHẨN', width: 20, height: 8 },
    color: 'FF0000',
  },
  // Phụ lục III: every sample form ends in this mark.
  endMark: './.',
  unconfirmed: [],
}
