import * as z from 'zod'
import { Approval, Decision } from '#domain/approval.ts'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import { CopyReading } from './copy-shapes.ts'
import { ReviewCounts, ReviewedItem, ReviewLeader, ReviewRow } from './review-shapes.ts'
import type { Row } from './row.ts'

/** The calls about a leader's review. */
export const reviewRows = {
  'review.list': {
    kind: 'query',
    summary: 'Các cuộc họp đang chờ lãnh đạo duyệt, và mỗi cuộc còn bao nhiêu nội dung.',
    input: z.object({}),
    output: z.object({ meetings: z.array(ReviewRow) }),
  },
  'review.get': {
    kind: 'query',
    summary: 'Những gì cần lãnh đạo duyệt trong một cuộc họp, từng nội dung đang ở đâu, ai đã quyết định gì.',
    input: z.object({ id: Id }),
    output: z.object({
      leaders: z.array(ReviewLeader),
      hasBegun: z.boolean(),
      items: z.array(ReviewedItem),
      counts: ReviewCounts,
      /** Every decision ever recorded, in the order of time, withdrawn ones too. */
      approvals: z.array(Approval),
    }),
  },
  'review.decide': {
    kind: 'command',
    summary:
      'Ghi nhận quyết định của lãnh đạo về một nội dung: duyệt, trả lại kèm ý kiến, không công bố, hoặc rút quyết định trước.',
    input: z.object({
      id: Id,
      baseRevision: z.int().nonnegative(),
      itemId: z.string().min(1).max(200),
      /** Seal of the text that was read; where the text has changed meanwhile, nothing is recorded. */
      hash: z.string().max(64),
      decision: Decision,
      by: z.string().min(1).max(200),
      comment: z.string().max(4000).default(''),
    }),
    output: Meeting,
  },
  'review.readCopy': {
    kind: 'query',
    summary:
      'Đọc bản xin ý kiến duyệt lãnh đạo gửi lại, nêu từng chỗ sửa theo nội dung và trường, cùng nhận xét bên lề; không lưu gì.',
    input: z.object({
      /** Where it is not given, the file says of which meeting it is. */
      id: Id.nullable().default(null),
      fileName: z.string().max(255),
      contentBase64: z.string().max(90_000_000),
    }),
    output: CopyReading,
  },
  'review.keepCopy': {
    kind: 'command',
    summary: 'Giữ bản xin ý kiến đã sửa làm chứng cứ của cuộc họp, đúng như tệp gửi lại; không sửa nội dung nào.',
    input: z.object({
      id: Id,
      baseRevision: z.int().nonnegative(),
      fileName: z.string().max(255),
      contentBase64: z.string().max(90_000_000),
    }),
    output: Meeting,
  },
} as const satisfies Record<string, Row>
