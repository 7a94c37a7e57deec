import * as z from 'zod'
import { DirectoryChange } from '#domain/directory-change.ts'
import { Id } from '#domain/ids.ts'
import { Person, Post } from '#domain/person.ts'
import { Directory } from '#domain/settings.ts'
import { DirectoryUse } from './directory-shapes.ts'
import type { Row } from './row.ts'
import { Job } from './shapes.ts'

const nothing = z.object({})
const entry = z.object({ person: Person, posts: z.array(Post) })

/** The calls about the directory: people with their dated posts, and bodies. */
export const directoryRows = {
  'directory.get': {
    kind: 'query',
    summary: 'Cả danh bạ: cơ quan, người và các chức vụ theo thời gian.',
    input: nothing,
    output: Directory,
  },
  'person.save': {
    kind: 'command',
    summary: 'Thêm hoặc sửa một hay nhiều người cùng toàn bộ chức vụ của họ.',
    input: z.object({ people: z.array(entry).min(1).max(5000) }),
    output: Directory,
  },
  'person.remove': {
    kind: 'command',
    summary: 'Bỏ người khỏi danh bạ; các cuộc họp giữ nguyên tên và chức vụ đã ghi.',
    input: z.object({ ids: z.array(Id).min(1) }),
    output: Directory,
  },
  'person.merge': {
    kind: 'command',
    summary: 'Gộp những người trùng nhau thành một; tên khác và chức vụ được giữ lại.',
    input: z.object({ keepId: Id, otherIds: z.array(Id).min(1) }),
    output: Directory,
  },
  'organization.remove': {
    kind: 'command',
    summary: 'Bỏ cơ quan khỏi danh bạ; từ chối khi là cơ quan mặc định.',
    input: z.object({ ids: z.array(Id).min(1) }),
    output: Directory,
  },
  'organization.merge': {
    kind: 'command',
    summary: 'Gộp những cơ quan trùng nhau thành một; tên khác được giữ lại.',
    input: z.object({ keepId: Id, otherIds: z.array(Id).min(1) }),
    output: Directory,
  },
  'directory.putBack': {
    kind: 'command',
    summary: 'Hoàn tác một lần sửa danh bạ: trả các mục về như trước, bỏ các mục đã thêm.',
    input: DirectoryChange.extend({
      /** The default body, where the step had repointed it. */
      defaultOrganizationId: Id.optional(),
    }),
    output: Directory,
  },
  'directory.keepApart': {
    kind: 'command',
    summary: 'Ghi nhớ rằng những mục này không phải là một (hoặc thôi ghi nhớ), để không đề xuất gộp nữa.',
    input: z.object({ ids: z.array(Id).min(2).max(20), isApart: z.boolean().default(true) }),
    output: Directory,
  },
  'directory.collectPeople': {
    kind: 'query',
    summary:
      'Bắt đầu đọc mọi cuộc họp để tìm người chưa có trong danh bạ, kèm chức vụ và ngày gặp; kết quả ở công việc.',
    input: nothing,
    output: Job,
  },
  'directory.findDuplicates': {
    kind: 'query',
    summary: 'Những người, những cơ quan có vẻ là một.',
    input: nothing,
    output: z.object({ people: z.array(z.array(Id)), organizations: z.array(z.array(Id)) }),
  },
  'directory.uses': {
    kind: 'query',
    summary: 'Một người hoặc một cơ quan có trong những cuộc họp nào, với vai trò gì.',
    input: z.object({ id: Id, limit: z.int().min(1).max(200).default(25) }),
    /** The newest first; `hasMore`: there are further meetings. */
    output: z.object({ uses: z.array(DirectoryUse), hasMore: z.boolean() }),
  },
} as const satisfies Record<string, Row>
