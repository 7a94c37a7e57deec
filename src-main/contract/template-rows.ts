import * as z from 'zod'
import { Id } from '#domain/ids.ts'
import { ExportedFile, Template, TemplateProblem, TemplateTag, TemplateTrial } from './paper-shapes.ts'
import type { Row } from './row.ts'

const nothing = z.object({})
const contentBase64 = z.string().max(30_000_000)

/** The calls about the office's own Word templates. */
export const templateRows = {
  'template.list': {
    kind: 'query',
    summary: 'Các mẫu Word riêng của cơ quan.',
    input: nothing,
    output: z.object({ templates: z.array(Template) }),
  },
  'template.add': {
    kind: 'command',
    summary: 'Thêm một mẫu .docx, hoặc thay mẫu đang có bằng bản mới; nêu ngay chỗ trống viết sai.',
    input: z.object({
      fileName: z.string().max(255),
      name: z.string().max(200),
      contentBase64,
      /** The template it replaces; empty = a new one. */
      templateId: z.string().max(64).default(''),
    }),
    output: z.object({ template: Template, problems: z.array(TemplateProblem) }),
  },
  'template.remove': {
    kind: 'command',
    summary: 'Bỏ một mẫu; tệp được chuyển vào thùng rác của tủ hồ sơ.',
    input: z.object({ templateId: Id }),
    output: nothing,
  },
  'template.get': {
    kind: 'query',
    summary: 'Tệp của một mẫu, để sửa trong Word.',
    input: z.object({ templateId: Id }),
    output: z.object({ fileName: z.string(), mediaType: z.string(), contentBase64: z.string() }),
  },
  'template.tags': {
    kind: 'query',
    summary: 'Mọi chỗ trống mà mẫu dùng được: tên, nghĩa, ví dụ.',
    input: nothing,
    output: z.object({ tags: z.array(TemplateTag) }),
  },
  'template.starter': {
    kind: 'query',
    summary: 'Một mẫu .docx dựng sẵn để sửa tiếp trong Word.',
    input: nothing,
    output: z.object({ fileName: z.string(), mediaType: z.string(), contentBase64: z.string() }),
  },
  'template.try': {
    kind: 'query',
    summary: 'Thử một mẫu với dữ liệu mẫu: nêu chỗ trống thiếu, viết sai, và cho tệp đã điền.',
    input: z.object({ templateId: Id }),
    output: TemplateTrial,
  },
  'template.fill': {
    kind: 'query',
    summary: 'Điền một mẫu bằng dữ liệu của cuộc họp.',
    input: z.object({ templateId: Id, id: Id }),
    output: z.object({
      ...ExportedFile.omit({ kind: true, target: true }).shape,
      empty: z.array(z.string()),
      /** Words in a leader's name that nobody has approved as they stand, once a review has begun. */
      unapproved: z.int().nonnegative(),
    }),
  },
} as const satisfies Record<string, Row>
