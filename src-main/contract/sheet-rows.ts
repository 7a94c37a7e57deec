import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { chosenDirectives, TakenEvent } from './follow-up-shapes.ts'
import type { Row } from './row.ts'
import { DirectivePlace, LeftOffSheets, SheetDecision, SheetFormat, SheetReading, SheetUnit } from './sheet-shapes.ts'

/** A file of at most 64 MB, as base64. */
const file = { fileName: z.string().max(255), contentBase64: z.string().max(90_000_000) }

/** The calls about update sheets: out to the bodies, and back. */
export const sheetRows = {
  'directive.listSheets': {
    kind: 'query',
    summary: 'Các đơn vị có phiếu cập nhật, mỗi đơn vị bao nhiêu chỉ đạo; chưa ghi tệp nào.',
    input: z.object(chosenDirectives),
    output: z.object({ units: z.array(SheetUnit), left: LeftOffSheets, unread: z.int() }),
  },
  'directive.exportSheets': {
    kind: 'query',
    summary:
      'Xuất phiếu cập nhật cho từng đơn vị chủ trì vào một thư mục (Word hoặc Excel); tệp đã có không bị ghi đè.',
    input: z.object({
      ...chosenDirectives,
      /** Only these bodies; `null` = all that have something. */
      units: z.array(z.string()).max(5000).nullable().default(null),
      format: SheetFormat.default('docx'),
      folder: z.string().min(1).max(1000),
    }),
    output: z.object({
      folder: z.string(),
      files: z.array(z.object({ unit: z.string(), count: z.int(), path: z.string() })),
      left: LeftOffSheets,
    }),
  },
  'directive.readSheet': {
    kind: 'query',
    summary: 'Đọc một phiếu cập nhật đơn vị gửi lại, đối chiếu với sổ và nêu từng chỗ khác; không lưu gì.',
    input: z.object({
      ...file,
      /** The day to record news on that has no day of its own; by default that of the sheet, or today. */
      reportedOn: CalendarDate.nullable().default(null),
    }),
    output: SheetReading,
  },
  'directive.acceptSheet': {
    kind: 'command',
    summary: 'Ghi vào sổ những gì đã chọn từ một phiếu cập nhật, và giữ chính tệp ấy làm chứng cứ.',
    input: z.object({ ...file, unit: z.string().max(1000), decisions: z.array(SheetDecision).min(1).max(20_000) }),
    output: z.object({
      /** Name of the kept file. */
      file: z.string(),
      taken: z.array(TakenEvent),
      refused: z.array(z.object({ ...DirectivePlace.shape, message: z.string() })),
    }),
  },
  'directive.takeBackSheet': {
    kind: 'command',
    summary: 'Bỏ nhiều ghi nhận vừa ghi một lượt, của phiếu cập nhật hay đôn đốc; tệp phiếu vẫn được giữ.',
    input: z.object({ taken: z.array(TakenEvent).min(1).max(20_000) }),
    output: z.object({ removed: z.int() }),
  },
  'directive.getSheet': {
    kind: 'query',
    summary: 'Tệp phiếu cập nhật đã giữ làm chứng cứ của một ghi nhận.',
    input: z.object({ file: z.string().max(64) }),
    output: z.object({ contentBase64: z.string() }),
  },
} as const satisfies Record<string, Row>
