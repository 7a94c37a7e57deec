import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import { MeetingSummary } from '#domain/meeting-summary.ts'
import { Organization } from '#domain/organization.ts'
import { Settings } from '#domain/settings.ts'
import { checkedOnce } from './checked-once.ts'
import { directiveRows } from './directive-rows.ts'
import { directoryRows } from './directory-rows.ts'
import { figureRows } from './figure-rows.ts'
import { followUpRows } from './follow-up-rows.ts'
import { paperRows } from './paper-rows.ts'
import { pastRows } from './past-rows.ts'
import { reviewRows } from './review-rows.ts'
import type { Row } from './row.ts'
import {
  DamagedMeeting,
  EditSteps,
  ImportCounts,
  MissingMeeting,
  RecoveredFile,
  RemovedMeeting,
  SearchPage,
  Status,
} from './shapes.ts'
import { sheetRows } from './sheet-rows.ts'
import { sourceRows } from './source-rows.ts'
import { storeRows } from './store-rows.ts'
import { templateRows } from './template-rows.ts'

const nothing = z.object({})
/** The app's table of contents. A query reads the store; a command takes the writer's lock. */
export const api = {
  'app.status': {
    kind: 'query',
    summary: 'Tủ hồ sơ ở đâu, đang mở để ghi hay chỉ đọc, phiên bản nào.',
    input: nothing,
    output: Status,
  },
  'meeting.list': {
    kind: 'query',
    summary: 'Danh sách cuộc họp, mới nhất trước, kèm các tệp bị hỏng và các tệp không còn thấy.',
    input: nothing,
    output: z.object({
      meetings: z.array(checkedOnce(MeetingSummary)),
      damaged: z.array(DamagedMeeting),
      missing: z.array(MissingMeeting),
    }),
  },
  'meeting.reading': {
    kind: 'query',
    summary: 'Danh sách đang phải đọc bao nhiêu tệp, đã đọc bao nhiêu; lần mở đầu của một tủ hồ sơ lớn mới lâu.',
    input: nothing,
    /** Both 0 while nothing is being read. */
    output: z.object({ done: z.int(), total: z.int() }),
  },
  'meeting.get': {
    kind: 'query',
    summary: 'Toàn bộ một cuộc họp.',
    input: z.object({ id: Id }),
    output: Meeting,
  },
  'meeting.create': {
    kind: 'command',
    summary: 'Tạo một cuộc họp trống của cơ quan mặc định.',
    input: z.object({ title: z.string().default('') }),
    output: Meeting,
  },
  'meeting.save': {
    kind: 'command',
    summary: 'Ghi một cuộc họp đã sửa; từ chối nếu bản gốc đã cũ.',
    input: z.object({ baseRevision: z.int().nonnegative(), meeting: Meeting }),
    output: Meeting,
  },
  'meeting.remove': {
    kind: 'command',
    summary: 'Chuyển một cuộc họp vào thùng rác.',
    input: z.object({ id: Id }),
    output: RemovedMeeting,
  },
  'meeting.restore': {
    kind: 'command',
    summary: 'Lấy lại một cuộc họp từ thùng rác.',
    input: z.object({ id: Id }),
    output: Meeting,
  },
  'meeting.listRemoved': {
    kind: 'query',
    summary: 'Các cuộc họp trong thùng rác.',
    input: nothing,
    output: z.object({ removed: z.array(RemovedMeeting) }),
  },
  'meeting.purge': {
    kind: 'command',
    summary: 'Xoá hẳn các cuộc họp trong thùng rác cùng bản chụp của chúng; xoá nhiều thì phải xác nhận.',
    input: z.object({ ids: z.array(Id).min(1), isConfirmed: z.boolean().default(false) }),
    output: z.object({ purged: z.int() }),
  },
  'meeting.forgetMissing': {
    kind: 'command',
    summary: 'Bỏ khỏi danh sách những cuộc họp mà tệp không còn trong tủ hồ sơ.',
    input: z.object({ ids: z.array(Id).min(1) }),
    output: z.object({ forgotten: z.int() }),
  },
  'meeting.undo': {
    kind: 'command',
    summary: 'Hoàn tác lần sửa gần nhất của một cuộc họp, kể cả sau khi mở lại chương trình.',
    input: z.object({ id: Id, baseRevision: z.int().nonnegative() }),
    output: z.object({ meeting: Meeting, steps: EditSteps }),
  },
  'meeting.redo': {
    kind: 'command',
    summary: 'Làm lại lần sửa vừa hoàn tác.',
    input: z.object({ id: Id, baseRevision: z.int().nonnegative() }),
    output: z.object({ meeting: Meeting, steps: EditSteps }),
  },
  'meeting.steps': {
    kind: 'query',
    summary: 'Có gì để hoàn tác, làm lại trong một cuộc họp.',
    input: z.object({ id: Id }),
    output: EditSteps,
  },
  'meeting.importCopy': {
    kind: 'command',
    summary: 'Lưu một bản sao cuộc họp đã cất ra tệp (khi không ghi được) thành cuộc họp mới.',
    input: z.object({ text: z.string() }),
    output: Meeting,
  },
  'meeting.search': {
    kind: 'query',
    summary:
      'Tìm trong mọi cuộc họp, không cần gõ dấu; nhận cụm trong ngoặc kép và các bộ lọc nguoi:, coquan:, loai:, trangthai:, tu:, den:, han:.',
    input: z.object({
      text: z.string().max(500),
      limit: z.int().min(1).max(500).default(50),
      /** Meetings already shown, to go on after them. */
      skip: z.int().nonnegative().default(0),
    }),
    output: SearchPage,
  },
  ...storeRows,
  ...sourceRows,
  ...paperRows,
  ...templateRows,
  ...directoryRows,
  ...directiveRows,
  ...sheetRows,
  ...figureRows,
  ...followUpRows,
  ...pastRows,
  ...reviewRows,
  'organization.list': {
    kind: 'query',
    summary: 'Các cơ quan trong danh bạ.',
    input: nothing,
    output: z.object({ organizations: z.array(Organization) }),
  },
  'organization.save': {
    kind: 'command',
    summary: 'Thêm hoặc sửa một cơ quan trong danh bạ.',
    input: z.object({ organization: Organization }),
    output: Organization,
  },
  'settings.get': {
    kind: 'query',
    summary: 'Các cài đặt.',
    input: nothing,
    output: Settings,
  },
  'settings.save': {
    kind: 'command',
    summary: 'Ghi các cài đặt.',
    input: z.object({ settings: Settings }),
    output: Settings,
  },
  'settings.recover': {
    kind: 'command',
    summary: 'Lấy lại tệp cài đặt, danh bạ bị hỏng từ bản chụp gần nhất; tệp hỏng được giữ riêng.',
    input: nothing,
    output: z.object({ recovered: z.array(RecoveredFile) }),
  },
  'sample.notes': {
    kind: 'query',
    summary: 'Ghi chép mẫu đi kèm chương trình.',
    input: nothing,
    output: z.object({ fileName: z.string(), text: z.string(), date: CalendarDate }),
  },
  'sample.import': {
    kind: 'command',
    summary: 'Lưu cuộc họp mẫu vào tủ hồ sơ; đã có thì mở lại, không tạo bản thứ hai.',
    input: nothing,
    output: z.object({ meeting: Meeting, counts: ImportCounts, isNew: z.boolean() }),
  },
} as const satisfies Record<string, Row>

export type Api = typeof api
export type CallName = keyof Api
export type Input<Name extends CallName> = z.input<Api[Name]['input']>
export type ParsedInput<Name extends CallName> = z.output<Api[Name]['input']>
export type Output<Name extends CallName> = z.output<Api[Name]['output']>

/** Own properties only, so that `constructor` or `__proto__` is no call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(api, name)
