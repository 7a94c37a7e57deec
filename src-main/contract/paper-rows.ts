import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { DocumentKind, PaperRef } from '#domain/document-record.ts'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import { GivenNumber, NumberEntry } from '#domain/number-entry.ts'
import { SizeTier } from '#domain/settings.ts'
import {
  CheckedFinding,
  ConformanceReport,
  DocumentPages,
  DocumentPreview,
  ExportedFile,
  Holiday,
  NumberProposal,
  PaperEntry,
  ProfileValues,
} from './paper-shapes.ts'
import type { Row } from './row.ts'
import { Job } from './shapes.ts'

const nothing = z.object({})
const paper = { id: Id, ...PaperRef.shape, sizeTier: SizeTier.optional() }
/** A file of at most 64 MB, as base64. */
const contentBase64 = z.string().max(90_000_000)

/** The calls about papers: making, looking at, checking, numbering, exporting them. */
export const paperRows = {
  'document.list': {
    kind: 'query',
    summary: 'Các văn bản làm được từ một cuộc họp, và số điều cần xem của từng văn bản.',
    input: z.object({ id: Id }),
    output: z.object({ papers: z.array(PaperEntry) }),
  },
  'document.findings': {
    kind: 'query',
    summary: 'Mọi điều cần xem của các văn bản một cuộc họp, mỗi điều một lần.',
    input: z.object({ id: Id }),
    output: z.object({ findings: z.array(CheckedFinding) }),
  },
  'document.preview': {
    kind: 'query',
    summary: 'Xem nhanh một văn bản trước khi xuất, kết quả kiểm tra, và những gì không đưa ra báo chí.',
    input: z.object(paper),
    output: DocumentPreview,
  },
  'document.pages': {
    kind: 'query',
    summary: 'Từng trang của chính tệp Word sẽ xuất.',
    input: z.object({ ...paper, firstPage: z.int().min(1).default(1), count: z.int().min(1).max(50).default(20) }),
    output: DocumentPages,
  },
  'document.export': {
    kind: 'query',
    summary: 'Tạo tệp Word của một văn bản; từ chối khi còn mâu thuẫn chưa ai ghi lý do bỏ qua.',
    input: z.object(paper),
    output: ExportedFile,
  },
  'document.exportTo': {
    kind: 'query',
    summary: 'Xuất nhiều văn bản vào một thư mục, chạy nền; tệp đã có không bị ghi đè.',
    input: z.object({
      id: Id,
      papers: z.array(PaperRef).min(1).max(1000),
      folder: z.string().min(1).max(1000),
      sizeTier: SizeTier.optional(),
    }),
    output: Job,
  },
  'document.override': {
    kind: 'command',
    summary: 'Ghi lý do bỏ qua một chỗ mâu thuẫn (để trống lý do là thôi bỏ qua).',
    input: z.object({
      id: Id,
      baseRevision: z.int().nonnegative(),
      key: z.string().max(500),
      reason: z.string().max(2000),
      by: z.string().max(200),
    }),
    output: Meeting,
  },
  'document.checkFile': {
    kind: 'query',
    summary: 'Đọc một tệp Word bất kỳ và nêu từng chỗ khác thể thức, kèm điểm của quy định.',
    input: z.object({
      fileName: z.string().max(255),
      contentBase64,
      profileId: z.string().max(64).optional(),
    }),
    output: ConformanceReport,
  },
  'file.open': {
    kind: 'query',
    summary: 'Mở tệp vừa xuất bằng Word, hoặc mở thư mục chứa tệp.',
    input: z.object({ path: z.string().min(1).max(2000), how: z.enum(['open', 'reveal']) }),
    output: nothing,
  },
  'number.propose': {
    kind: 'query',
    summary: 'Số kế tiếp còn trống của một loại văn bản trong sổ số của cơ quan.',
    input: z.object({ organizationId: Id, kind: DocumentKind, on: CalendarDate, isSecret: z.boolean().default(false) }),
    output: NumberProposal,
  },
  'number.take': {
    kind: 'command',
    summary: 'Cấp số cho một văn bản của cuộc họp; bỏ trống số là lấy số kế tiếp. Số đã cấp thì từ chối.',
    input: z.object({
      id: Id,
      baseRevision: z.int().nonnegative(),
      ...PaperRef.shape,
      number: GivenNumber.nullable().default(null),
      issuedOn: CalendarDate,
    }),
    output: Meeting,
  },
  'number.release': {
    kind: 'command',
    summary: 'Trả lại số đã cấp cho một văn bản chưa phát hành.',
    input: z.object({ id: Id, baseRevision: z.int().nonnegative(), ...PaperRef.shape }),
    output: Meeting,
  },
  'number.add': {
    kind: 'command',
    summary: 'Ghi vào sổ một số đã dùng cho văn bản không lập ở đây.',
    input: z.object({
      organizationId: Id,
      kind: DocumentKind,
      number: GivenNumber,
      issuedOn: CalendarDate,
      isSecret: z.boolean().default(false),
      subject: z.string().max(500).default(''),
    }),
    output: NumberEntry,
  },
  'number.remove': {
    kind: 'command',
    summary: 'Bỏ khỏi sổ một số đã ghi bằng tay.',
    input: z.object({ entryId: Id }),
    output: nothing,
  },
  'number.list': {
    kind: 'query',
    summary: 'Sổ số văn bản của một cơ quan.',
    input: z.object({ organizationId: Id }),
    output: z.object({ entries: z.array(NumberEntry) }),
  },
  'photo.add': {
    kind: 'command',
    summary: 'Thêm ảnh vào cuộc họp (.jpg, .png), hoặc gắn tệp cho ảnh mới có chú thích.',
    input: z.object({
      id: Id,
      baseRevision: z.int().nonnegative(),
      fileName: z.string().max(255),
      contentBase64,
      /** The photo that so far has only its caption; empty = a new one. */
      photoId: z.string().max(64).default(''),
    }),
    output: Meeting,
  },
  'photo.get': {
    kind: 'query',
    summary: 'Nội dung một ảnh của cuộc họp.',
    input: z.object({ id: Id, photoId: Id }),
    output: z.object({ mediaType: z.string(), contentBase64: z.string() }),
  },
  'calendar.holidays': {
    kind: 'query',
    summary: 'Ngày nghỉ và ngày làm bù của một năm: theo luật, theo âm lịch, và do người dùng sửa.',
    input: z.object({ year: z.int().min(1990).max(2199) }),
    output: z.object({ holidays: z.array(Holiday) }),
  },
  'profile.list': {
    kind: 'query',
    summary: 'Các bộ quy định thể thức, hiệu lực, trị số và trị số nào chưa được xác nhận.',
    input: nothing,
    output: z.object({ profiles: z.array(ProfileValues) }),
  },
} as const satisfies Record<string, Row>
