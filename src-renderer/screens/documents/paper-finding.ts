import type { DocumentPreview } from '#contract/paper-shapes.ts'

export type PaperFinding = DocumentPreview['findings'][number]
