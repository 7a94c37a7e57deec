import { buildDocument } from '#documents/build-document.ts'
import type { Block } from '#documents/official-document.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Signer } from '#domain/organization.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'

/** A meeting whose papers have their numbers, and whose body has somebody to sign for everything. */
export function issuedMeeting(): Meeting {
  const made = richMeeting()
  const record = (kind: DocumentKind, target = '') =>
    DocumentRecord.parse({ id: `r-${kind}`, kind, target, number: 7, issuedOn: '2026-02-05' })
  const signer = Signer.parse({ id: 'all', title: 'Giám đốc', fullName: 'Lê Hoàng Minh' })
  return {
    ...made,
    organizer: { ...made.organizer, signers: [...made.organizer.signers, signer] },
    documents: (['minutes', 'conclusion-notice', 'report', 'invitation', 'communique'] as const).map((kind) =>
      record(kind),
    ),
  }
}

const paragraph = (text: string): Block => ({ type: 'paragraph', style: 'body', runs: [{ text }] })

/** Every unit of numbering there is, in order. */
const divided: Block[] = [
  { type: 'division', unit: 'chapter', text: 'Quy định chung' },
  { type: 'division', unit: 'article', text: 'Phạm vi' },
  { type: 'clause', list: 901, runs: [{ text: 'Quy chế này áp dụng với cuộc họp định kỳ.' }] },
  ...'abcdđe'
    .split('')
    .map((_letter, place): Block => ({ type: 'point', place, runs: [{ text: 'Họp giao ban, họp chuyên đề;' }] })),
  { type: 'clause', list: 901, runs: [{ text: 'Cuộc họp bất thường do người đứng đầu quyết định.' }] },
  { type: 'division', unit: 'article', text: 'Thời gian' },
  paragraph('Họp vào sáng thứ Hai hằng tuần theo khoản 2 Điều 5 của Quy chế làm việc.'),
  { type: 'division', unit: 'chapter', text: 'Tổ chức thực hiện' },
  { type: 'division', unit: 'article', text: 'Hiệu lực' },
  paragraph('Quy chế này có hiệu lực kể từ ngày ký./.'),
]

/** Right papers to plant faults in. */
export const rightPapers = {
  notice: () => writeDocx(buildDocument('conclusion-notice', issuedMeeting(), { sizeTier: '13/14' })),
  report: () => writeDocx(buildDocument('report', issuedMeeting(), { sizeTier: '13/14' })),
  minutes: () => writeDocx(buildDocument('minutes', issuedMeeting(), { sizeTier: '13/14' })),
  letter: () =>
    writeDocx(
      buildDocument('reminder', issuedMeeting(), { sizeTier: '13/14', target: 'Sở Nông nghiệp và Môi trường' }),
    ),
  divided: () =>
    writeDocx({ ...buildDocument('conclusion-notice', issuedMeeting(), { sizeTier: '13/14' }), blocks: divided }),
  marked: () => {
    const document = buildDocument('conclusion-notice', issuedMeeting(), { sizeTier: '13/14' })
    const header =
      document.header?.type === 'letterhead'
        ? { ...document.header, urgency: 'KHẨN', circulation: 'LƯU HÀNH NỘI BỘ' }
        : document.header
    return writeDocx({
      ...document,
      header,
      blocks: [paragraph('Có phụ lục kèm theo thông báo này./.')],
      annexes: [
        {
          title: 'Danh sách đại biểu',
          attachedTo: 'Kèm theo Thông báo số 07/TB-SNNMT',
          orientation: 'portrait',
          blocks: [paragraph('Nội dung phụ lục thứ nhất.')],
        },
        {
          title: 'Số liệu',
          attachedTo: 'Kèm theo Thông báo số 07/TB-SNNMT',
          orientation: 'portrait',
          blocks: [paragraph('Nội dung phụ lục thứ hai.')],
        },
      ],
    })
  },
} as const satisfies Record<string, () => Promise<Uint8Array>>

export type RightPaper = keyof typeof rightPapers
