import * as z from 'zod'
import { SizeTier } from '#domain/settings.ts'
import { DirectiveFilter } from './directive-shapes.ts'
import { DirectiveFigures } from './figure-shapes.ts'
import { DocumentPages } from './paper-shapes.ts'
import type { Row } from './row.ts'

/** The period is the days given (`givenFrom`, `givenTo`); names and days are asked of the task, not of its items. */
const asked = { filter: DirectiveFilter.prefault({}) }
const paper = { ...asked, sizeTier: SizeTier.optional() }

/** The calls about the figures of the register and the report that is made of it. */
export const figureRows = {
  'directive.figures': {
    kind: 'query',
    summary:
      'Số liệu thực hiện chỉ đạo giao trong kỳ: tổng số, theo đơn vị, theo người giao, theo tháng, tuổi quá hạn.',
    input: z.object(asked),
    output: DirectiveFigures,
  },
  'directive.reportPages': {
    kind: 'query',
    summary: 'Từng trang của báo cáo tình hình thực hiện ý kiến chỉ đạo, như tệp Word sẽ xuất.',
    input: z.object({ ...paper, firstPage: z.int().min(1).default(1), count: z.int().min(1).max(50).default(20) }),
    output: DocumentPages,
  },
  'directive.exportReport': {
    kind: 'query',
    summary: 'Tạo tệp Word của báo cáo tình hình thực hiện ý kiến chỉ đạo.',
    input: z.object(paper),
    output: z.object({ fileName: z.string(), mediaType: z.string(), contentBase64: z.string(), hash: z.string() }),
  },
} as const satisfies Record<string, Row>
