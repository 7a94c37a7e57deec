import type { LayoutProfile } from './layout-profile.ts'

/** State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I. Values inside a range of the decree are the house's choice. */
export const stateNd30: LayoutProfile = {
  id: 'state-nd30',
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
    '12/13': {
      nationalName: 12, // II.1a: 12-13
      motto: 13, // II.1b: 13-14
      agency: 12, // II.2: 12-13
      symbol: 13, // II.3: 13
      placeAndDate: 13, // II.4: 13-14
      typeName: 13, // II.5a: 13-14
      subject: 13, // II.5a: 13-14
      body: 13, // II.6: 13-14
      table: 13, // part of the body
      signature: 13, // II.7: 13-14
      recipientsLabel: 12, // II.9b: 12
      recipientsList: 11, // II.9b: 11
      stamp: 13, // III.2: 13-14
      contact: 11, // III.4: 11-12
      pageNumber: 13, // I.7: 13-14
    },
    '13/14': {
      nationalName: 13,
      motto: 14,
      agency: 13,
      symbol: 13,
      placeAndDate: 14,
      typeName: 14,
      subject: 14,
      body: 14,
      table: 13,
      signature: 14,
      recipientsLabel: 12,
      recipientsList: 11,
      stamp: 13,
      contact: 11,
      pageNumber: 14,
    },
  },
  // II.6: indent 1 or 1.27 cm, gap at least 6 pt, lines single to one and a half.
  body: { firstLineIndent: 12.7, spacingAfter: 6, lineSpacing: 1.15 },
  // II.1b: as long as the line; II.2 and II.5a: a third to a half. The decree gives no thickness.
  rule: { thickness: 0.75, agencyShare: 0.4, subjectShare: 0.4, mottoShare: 1 },
  // National name: 88.3 mm at 12 pt, 95.7 mm at 13 pt, bold.
  header: { rightColumn: { '12/13': 92, '13/14': 99 }, cellPadding: 1.5 },
  // Mẫu 1.4 and 1.9; the gap for the signature and the kept lines are practice.
  signature: { leftColumn: 70, minutesLeftColumn: 76, gap: 28, keptLines: 2 },
  // Phụ lục III: every sample form ends in this mark.
  endMark: './.',
}
