import { type KnownDirective, listKnown } from '#app/known-directives.ts'
import { makeUpdateSheet } from '#app/make-update-sheets.ts'
import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { enterDirectives } from '#domain/register-entry.ts'
import type { UpdateSheet } from '#domain/update-sheet.ts'
import { directive, fields, meeting } from './meeting.ts'

export const TODAY = '2026-11-23'
export const UNIT = 'Sở Nội vụ'
const WORK = ['Rà soát', 'Lập kế hoạch', 'Báo cáo', 'Kiểm tra', 'Hoàn thiện', 'Tham mưu']
const MATTERS = [
  'danh mục hồ sơ lưu trữ',
  'đề án vị trí việc làm',
  'kinh phí đào tạo',
  'cải cách thủ tục',
  'kho lưu trữ',
  'biên chế các trường',
]
const WHERE = ['của xã Tân An', 'tại phường Đông Ba', 'trên toàn tỉnh', 'ở ba huyện miền núi']

/** A meeting with directives to one body, each with words of its own, and one to another body. */
export const sheetMeeting = (count: number): Meeting => ({
  ...meeting(
    fields({ title: 'Giao ban tháng mười', heldOn: '2026-10-05' }),
    ...Array.from({ length: count }, (_, at) =>
      directive(`${WORK[at % 6]} ${MATTERS[(at * 5) % 6]} ${WHERE[at % 4]}, đợt ${at + 1}`, {
        issuer: 'Lê Văn Hùng',
        assignee: UNIT,
        deadline: { kind: 'date', date: `2026-12-${String((at % 27) + 1).padStart(2, '0')}` },
      }),
    ),
    directive('Khảo sát nguồn nước sạch nông thôn', { issuer: 'Lê Văn Hùng', assignee: 'Sở Xây dựng' }),
  ),
  id: 'hop-10',
})

/** The meeting as the register knows it. */
export const knownOf = (made: Meeting): readonly KnownDirective[] =>
  listKnown([{ summary: summarizeMeeting(made), directives: enterDirectives(made) }], TODAY)

export const sheetOf = (known: readonly KnownDirective[]): UpdateSheet =>
  makeUpdateSheet(
    UNIT,
    known.filter(({ body }) => body === UNIT),
    TODAY,
  )
