import * as z from 'zod'
import { CarriedDirective } from '#domain/carried-directive.ts'
import { PartialDate } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'
import { Meeting, Session } from '#domain/meeting.ts'
import type { Row } from './row.ts'

/** The calls that begin a meeting from an earlier one. */
export const pastRows = {
  'meeting.createFrom': {
    kind: 'command',
    summary: 'Tạo cuộc họp mới từ một cuộc họp trước: thành phần, nội dung, nơi nhận, chỉ đạo còn mở.',
    input: z.object({
      fromId: Id,
      title: z.string().default(''),
      heldOn: PartialDate.nullable().default(null),
      isYearInferred: z.boolean().default(false),
      session: Session.nullable().default(null),
      /** The series both belong to; a new name begins a series, empty: none. */
      seriesName: z.string().max(300).default(''),
      copies: z
        .object({
          attendees: z.boolean().default(true),
          agenda: z.boolean().default(true),
          recipients: z.boolean().default(true),
          openDirectives: z.boolean().default(true),
        })
        .prefault({}),
    }),
    output: Meeting,
  },
  'meeting.openDirectives': {
    kind: 'query',
    summary:
      'Các chỉ đạo còn mở sẽ được xem lại ở kỳ sau của một cuộc họp, kể cả những chỉ đạo đã chuyển từ các kỳ trước.',
    input: z.object({ id: Id }),
    output: z.object({ directives: z.array(CarriedDirective) }),
  },
} as const satisfies Record<string, Row>
