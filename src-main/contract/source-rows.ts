import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { Directive } from '#domain/directive.ts'
import { Extraction } from '#domain/extraction.ts'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import { sourceOrigin } from '#domain/source.ts'
import type { Row } from './row.ts'
import { ImportCounts, Job, ProposalDecision } from './shapes.ts'
import { AttendeeTable, DecodedSource, HandKind } from './source-shapes.ts'

const notes = {
  /** The notes as text; the app normalises them to NFC with LF. */
  text: z.string(),
  fileName: z.string().max(255).default(''),
  /** The day the notes were published or typed; gives a missing year. */
  date: CalendarDate.optional(),
  /** Go on even where no meeting was found in them. */
  keepAnyway: z.boolean().default(false),
}
const edited = { id: Id, baseRevision: z.int().nonnegative() }
const file = { fileName: z.string().max(255), contentBase64: z.string() }

/** Rows about notes, what is read out of them, and what people decide on it. */
export const sourceRows = {
  'source.decode': {
    kind: 'query',
    summary:
      'Đọc tệp ghi chép (Word, trang web, phụ đề, văn bản thuần …) thành chữ: nhận loại tệp, bảng mã và nêu đã đổi gì.',
    input: z.object({
      ...file,
      /** Read with this encoding instead of the one that was recognised; one of `encodings`. */
      encoding: z.string().max(40).optional(),
      /** Put in the words of the list "Nghe → đúng" of the body that new meetings belong to. */
      glossary: z.boolean().default(false),
    }),
    output: DecodedSource,
  },
  'source.extract': {
    kind: 'query',
    summary: 'Đọc ghi chép và nêu đề xuất có chỉ rõ chỗ trong nguồn; không lưu gì.',
    input: z.object(notes),
    output: Extraction,
  },
  'directive.read': {
    kind: 'query',
    summary: 'Đọc lời văn của một chỉ đạo: đơn vị chủ trì, phối hợp, thời hạn nêu trong câu; không lưu gì.',
    input: z.object({ meetingId: Id, text: z.string() }),
    output: Directive.pick({
      verb: true,
      assignee: true,
      assigneeAsSpoken: true,
      coordinators: true,
      deadline: true,
    }),
  },
  'source.import': {
    kind: 'command',
    summary: 'Lưu ghi chép thành cuộc họp mới cùng các đề xuất chờ nhận.',
    input: z.object({ ...notes, ...sourceOrigin, acceptAll: z.boolean().default(false) }),
    output: z.object({ meeting: Meeting, counts: ImportCounts }),
  },
  'source.add': {
    kind: 'command',
    summary:
      'Thêm nguồn vào một cuộc họp, hoặc nhập lại nguồn đã sửa: chỉ đề xuất những gì mới, giữ nguyên những gì đã nhận và đã bỏ.',
    input: z.object({
      ...edited,
      ...notes,
      ...sourceOrigin,
      /** The source this text is a corrected edition of; `null` = found by file name and likeness, or none. */
      replaces: Id.nullable().default(null),
    }),
    output: z.object({ meeting: Meeting, counts: ImportCounts, replaced: Id.nullable() }),
  },
  'source.startReading': {
    kind: 'command',
    summary:
      'Đọc ghi chép dài trong nền, có tiến độ và dừng được; xong thì lưu thành cuộc họp mới hoặc thêm vào cuộc họp đã nêu.',
    input: z.object({
      ...notes,
      ...sourceOrigin,
      /** The meeting to add to; `null` = a new one. The job’s result is `{ id, counts }`. */
      meeting: z.object(edited).nullable().default(null),
      replaces: Id.nullable().default(null),
    }),
    output: Job,
  },
  'proposal.decide': {
    kind: 'command',
    summary: 'Nhận, bỏ hoặc mở lại các đề xuất của một cuộc họp.',
    input: z.object({ ...edited, decisions: z.array(ProposalDecision) }),
    output: Meeting,
  },
  'proposal.add': {
    kind: 'command',
    summary:
      'Lấy một đoạn đã bôi đen trong nguồn làm ý kiến chỉ đạo, phát biểu, số liệu, người dự hoặc đánh giá; nhận ngay.',
    input: z.object({
      ...edited,
      kind: HandKind,
      sourceId: Id,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
    output: z.object({ meeting: Meeting, proposalId: Id }),
  },
  'proposal.merge': {
    kind: 'command',
    summary: 'Gộp các đề xuất cùng loại thành một; các đề xuất cũ ghi là đã bỏ.',
    input: z.object({ ...edited, proposalIds: z.array(Id).min(2) }),
    output: z.object({ meeting: Meeting, proposalId: Id }),
  },
  'proposal.split': {
    kind: 'command',
    summary: 'Tách một đề xuất thành nhiều tại những chỗ chỉ ra trong nguồn; đề xuất cũ ghi là đã bỏ.',
    input: z.object({
      ...edited,
      proposalId: Id,
      /** Offsets in the source’s text, inside the proposal’s passage. */
      at: z.array(z.int().positive()).min(1),
    }),
    output: z.object({ meeting: Meeting, proposalIds: z.array(Id) }),
  },
  'attendee.readTable': {
    kind: 'query',
    summary: 'Đọc danh sách đại biểu từ bảng tính (.xlsx, .csv) và đoán từng cột là gì; không lưu gì.',
    input: z.object(file),
    output: AttendeeTable,
  },
} satisfies Record<string, Row>
