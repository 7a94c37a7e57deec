import * as z from 'zod'
import { Id } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import type { Row } from './row.ts'
import { BackupContents, FieldChange, FolderListing, Job, Version, VersionRoom } from './shapes.ts'

const nothing = z.object({})

/** The calls about the data folder as a whole: index, versions, check, backup, move, and the long work they start. */
export const storeRows = {
  'search.rebuild': {
    kind: 'command',
    summary: 'Lập lại chỉ mục tìm kiếm từ các tệp cuộc họp, chạy nền.',
    input: nothing,
    output: Job,
  },
  'version.list': {
    kind: 'query',
    summary: 'Các bản chụp của một cuộc họp, mới nhất trước, và chỗ chúng chiếm.',
    input: z.object({ meetingId: Id }),
    output: z.object({ versions: z.array(Version), room: VersionRoom }),
  },
  'version.get': {
    kind: 'query',
    summary: 'Toàn bộ một bản chụp.',
    input: z.object({ meetingId: Id, name: z.string().max(120) }),
    output: Meeting,
  },
  'version.compare': {
    kind: 'query',
    summary: 'Khác nhau từng trường giữa hai bản; bỏ trống “to” để so với bản hiện tại.',
    input: z.object({ meetingId: Id, from: z.string().max(120), to: z.string().max(120).nullable().default(null) }),
    output: z.object({ changes: z.array(FieldChange) }),
  },
  'version.make': {
    kind: 'command',
    summary: 'Chụp lại bản hiện tại của một cuộc họp.',
    input: z.object({ meetingId: Id }),
    output: Version,
  },
  'version.restore': {
    kind: 'command',
    summary: 'Lấy lại một bản chụp, thành một bản mới; bản đang có được chụp lại trước.',
    input: z.object({ meetingId: Id, name: z.string().max(120) }),
    output: Meeting,
  },
  'store.check': {
    kind: 'query',
    summary: 'Soát mọi tệp của tủ hồ sơ, nêu chỗ hỏng, chạy nền.',
    input: nothing,
    output: Job,
  },
  'store.repair': {
    kind: 'command',
    summary: 'Soát mọi tệp và chỉ sửa những gì suy ra được từ tệp khác (danh mục, chỉ mục).',
    input: nothing,
    output: Job,
  },
  'store.backUp': {
    kind: 'query',
    summary: 'Sao lưu cả tủ hồ sơ thành một tệp .zip trong thư mục đã chọn, rồi đọc lại để chắc là được.',
    input: z.object({ folder: z.string().min(1).max(1000) }),
    output: Job,
  },
  'store.inspectBackup': {
    kind: 'query',
    summary: 'Xem một tệp sao lưu có gì so với tủ hồ sơ; chưa thay đổi gì.',
    input: z.object({ path: z.string().min(1).max(1000) }),
    output: BackupContents,
  },
  'store.restoreBackup': {
    kind: 'command',
    summary: 'Lấy lại từ tệp sao lưu: thêm cuộc họp còn thiếu; chỉ thay bản đang có khi được yêu cầu.',
    input: z.object({ path: z.string().min(1).max(1000), replaceDifferent: z.boolean().default(false) }),
    output: Job,
  },
  'store.move': {
    kind: 'command',
    summary: 'Chuyển tủ hồ sơ sang thư mục khác: chép, so từng tệp, rồi mới dùng; bản cũ giữ nguyên.',
    input: z.object({ folder: z.string().min(1).max(1000) }),
    output: Job,
  },
  'folder.list': {
    kind: 'query',
    summary: 'Các thư mục con của một thư mục, để chọn nơi đặt tủ hồ sơ hoặc tệp sao lưu.',
    input: z.object({ path: z.string().max(1000).default('') }),
    output: FolderListing,
  },
  'job.list': {
    kind: 'query',
    summary: 'Các việc chạy nền: đang chạy, vừa xong, bị dừng.',
    input: nothing,
    output: z.object({ jobs: z.array(Job) }),
  },
  'job.cancel': {
    kind: 'query',
    summary: 'Dừng một việc chạy nền.',
    input: z.object({ id: Id }),
    output: Job,
  },
} as const satisfies Record<string, Row>
