import { holdCopyAgainstRecord } from '#app/hold-copy-against-record.ts'
import { openPaper } from '#app/open-paper.ts'
import { printCopyNow } from '#app/print-copy-now.ts'
import { nameAnchor } from '#documents/name-anchor.ts'
import type { Meeting } from '#domain/meeting.ts'
import { listReviewItems, type ReviewItem } from '#domain/review-items.ts'
import { Settings } from '#domain/settings.ts'
import { readReturnedFile } from '#sources/copies/read-returned-file.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { writeDocx } from '#word/write-docx.ts'
import { assessment, attendee, directive, fields, meeting, speech } from './meeting.ts'

export const CHAIR = 'Lê Thị Hạnh'
const QUOTED = 'Hồ sơ là trí nhớ của cơ quan, mất hồ sơ là mất trí nhớ.'

/** A meeting with one of everything that a leader is asked about, and six directives. */
export const reviewMeeting = (): Meeting =>
  meeting(
    fields({ id: 'giao-ban', title: 'Giao ban tháng mười', heldOn: '2026-10-05' }),
    attendee(CHAIR, { role: 'chair', posts: ['Giám đốc'] }),
    attendee('Trần Văn Bình'),
    assessment('praise', 'Ghi nhận cố gắng của các xã vùng cao trong mùa mưa lũ', { speaker: CHAIR }),
    directive('Rà soát kho lưu trữ và tiêu huỷ tài liệu hết giá trị', {
      ...{ issuer: CHAIR, assignee: 'Văn phòng Sở', coordinators: ['Phòng Hành chính', 'Trung tâm Lưu trữ'] },
      ...{ deadline: { kind: 'date', date: '2026-12-15' }, product: 'Danh mục tài liệu đã tiêu huỷ' },
    }),
    directive('Lập kế hoạch đào tạo công chức xã năm sau', {
      ...{ issuer: CHAIR, assignee: 'Phòng Tổ chức', deadline: { kind: 'recurring', every: 'month' } },
    }),
    directive('Báo cáo tiến độ sửa chữa ba điểm trường bị tốc mái', { issuer: CHAIR, assignee: 'Sở Xây dựng' }),
    directive('Tham mưu quy chế phối hợp giữa các phòng chuyên môn', { issuer: CHAIR }),
    directive('Kiểm tra việc chi trả chế độ cho cán bộ nghỉ hưu sớm', {
      ...{ issuer: CHAIR, assignee: 'Thanh tra Sở', deadline: { kind: 'vague', text: 'trước kỳ họp tới' } },
    }),
    directive('Khảo sát nguồn nước sạch ở bốn bản xa trung tâm', {
      ...{ issuer: CHAIR, assignee: 'Sở Y tế', product: 'Báo cáo khảo sát' },
    }),
    speech(CHAIR, QUOTED, {
      kind: 'conclusion',
      paragraphs: [{ text: QUOTED, marks: [{ type: 'quotation', start: 0, end: QUOTED.length }] }],
    }),
  )

export const exportCopy = (made: Meeting): Promise<Uint8Array> =>
  writeDocx(openPaper(made, Settings.parse({}), { kind: 'review-copy', target: '' }).document)

export const readBack = async (bytes: Uint8Array, made: Meeting) =>
  holdCopyAgainstRecord(readReturnedFile(bytes), made, await printCopyNow(made, Settings.parse({})))

/** An item by words of its text, and its bookmarks. */
export function itemLike(made: Meeting, words: string): ReviewItem & { mark: (field: string) => string } {
  const found = listReviewItems(made, pointLetter).find((one) => one.content.some(({ text }) => text.includes(words)))
  if (!found) throw new Error(`no item ${words}`)
  return { ...found, mark: (field) => nameAnchor(found, field) }
}
