import * as z from 'zod'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import {
  DirectiveCounts,
  DirectiveFilter,
  DirectiveGroup,
  DirectiveRow,
  DirectiveSort,
  NewDirectiveEvent,
} from './directive-shapes.ts'
import type { Row } from './row.ts'

/** The calls about directives over all meetings. */
export const directiveRows = {
  'directive.list': {
    kind: 'query',
    summary: 'Sổ theo dõi chỉ đạo của mọi cuộc họp: lọc, xếp, đếm theo tình hình thực hiện.',
    input: z.object({
      filter: DirectiveFilter.prefault({}),
      sort: DirectiveSort.prefault({}),
      /** Rows of one body or leader together, in the order of names. */
      groupBy: z.enum(['assignee', 'issuer']).nullable().default(null),
      skip: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(1000).default(200),
    }),
    output: z.object({
      /** Tasks in the order asked for, each followed by its items. */
      rows: z.array(DirectiveRow),
      /** How many rows the filter finds, items included. */
      found: z.int(),
      /** Counted over what the filter finds, with what is left out as put aside. */
      counts: DirectiveCounts,
      /** Tasks that the filter finds and that are left out as put aside until a later day. */
      asleep: z.int(),
      groups: z.array(DirectiveGroup),
      /** Names to choose from, over the whole register. */
      issuers: z.array(z.string()),
      assignees: z.array(z.string()),
      /** Tasks of the whole register, whatever the filter finds. */
      inRegister: z.int(),
      /** Meetings not yet read into the register: ask again until none is left. */
      unread: z.int(),
      /** Sentences about filters that were not understood. */
      notes: z.array(z.string()),
    }),
  },
  'directive.addEvent': {
    kind: 'command',
    summary:
      'Ghi nhận một việc xảy ra với một chỉ đạo: tiến độ, đôn đốc, gia hạn, để sau, xong một kỳ, hoàn thành, dừng, mở lại.',
    input: z.object({ meetingId: Id, directiveId: Id, event: NewDirectiveEvent }),
    output: z.object({ meeting: Meeting, row: DirectiveRow, eventId: Id }),
  },
  'directive.removeEvent': {
    kind: 'command',
    summary: 'Bỏ một ghi nhận nhầm của một chỉ đạo.',
    input: z.object({ meetingId: Id, directiveId: Id, eventId: Id }),
    output: z.object({ meeting: Meeting, row: DirectiveRow }),
  },
} as const satisfies Record<string, Row>
