import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import {
  chosenDirectives,
  Letter,
  LetterGrouping,
  LetterKind,
  PlacedEvent,
  RefusedEvent,
  RefusedLetter,
  ReminderMessage,
  TakenEvent,
  UrgedTasks,
  WantedLetter,
  WrittenLetter,
} from './follow-up-shapes.ts'
import { DocumentPages } from './paper-shapes.ts'
import type { Row } from './row.ts'
import { DirectivePlace } from './sheet-shapes.ts'

/** The calls that follow directives up: messages, letters and days for a calendar. */
export const followUpRows = {
  'directive.messages': {
    kind: 'query',
    summary: 'Lời nhắc để gửi Zalo hay thư điện tử, mỗi đơn vị một đoạn, về những chỉ đạo còn mở; không ghi gì vào sổ.',
    input: z.object({
      ...chosenDirectives,
      /** The day to report by; without one the text names none. */
      reportBefore: CalendarDate.nullable().default(null),
    }),
    output: z.object({
      messages: z.array(ReminderMessage),
      /** Who is to be asked, as the text says; empty where the settings name nobody. */
      contact: z.string(),
      left: z.object({ closed: z.int(), unassigned: z.int(), secret: z.int(), withheld: z.int() }),
      unread: z.int(),
    }),
  },
  'directive.calendar': {
    kind: 'query',
    summary: 'Thời hạn của các chỉ đạo còn mở thành tệp lịch .ics: mỗi chỉ đạo một ngày, có nhắc trước.',
    input: z.object(chosenDirectives),
    output: z.object({
      text: z.string(),
      count: z.int(),
      left: z.object({ closed: z.int(), undated: z.int(), secret: z.int() }),
      unread: z.int(),
    }),
  },
  'directive.listLetters': {
    kind: 'query',
    summary:
      'Các công văn đôn đốc (mỗi đơn vị một công văn gộp các cuộc họp, hoặc mỗi cuộc họp một công văn) hoặc phiếu giao nhiệm vụ làm được từ những chỉ đạo đã chọn; chưa ghi tệp nào.',
    input: z.object({
      ...chosenDirectives,
      kind: LetterKind,
      grouping: LetterGrouping.default('body'),
      urged: UrgedTasks.default('near'),
      /** Only to bodies whose name holds these words; tone marks need not be typed. */
      unit: z.string().max(500).default(''),
    }),
    output: z.object({
      letters: z.array(Letter),
      /** `notDue`: still open, but not among those that are urged. */
      left: z.object({ closed: z.int(), unassigned: z.int(), notDue: z.int() }),
      unread: z.int(),
    }),
  },
  'directive.letterPages': {
    kind: 'query',
    summary: 'Từng trang của công văn đôn đốc gộp các cuộc họp gửi một đơn vị, như tệp Word sẽ xuất.',
    input: z.object({
      unit: z.string(),
      places: z.array(DirectivePlace).min(1).max(50_000),
      firstPage: z.int().min(1).default(1),
      count: z.int().min(1).max(50).default(20),
    }),
    output: DocumentPages,
  },
  'directive.exportLetters': {
    kind: 'command',
    summary:
      'Xuất công văn đôn đốc hoặc phiếu giao nhiệm vụ của nhiều cuộc họp vào một thư mục; tệp đã có không bị ghi đè.',
    input: z.object({
      kind: LetterKind,
      letters: z.array(WantedLetter).min(1).max(5000),
      folder: z.string().min(1).max(1000),
    }),
    output: z.object({
      folder: z.string(),
      files: z.array(WrittenLetter),
      refused: z.array(RefusedLetter),
      /** Meetings whose tasks a letter over several was written without. */
      leftOut: z.array(RefusedLetter),
    }),
  },
  'directive.addEvents': {
    kind: 'command',
    summary: 'Ghi một lượt cho nhiều chỉ đạo, ví dụ đã đôn đốc; cái nào không ghi được thì nói rõ, cái khác vẫn ghi.',
    input: z.object({ events: z.array(PlacedEvent).min(1).max(20_000) }),
    output: z.object({ taken: z.array(TakenEvent), refused: z.array(RefusedEvent) }),
  },
} as const satisfies Record<string, Row>
