import type { CheckedFinding } from '#contract/paper-shapes.ts'

export type PaperFinding = CheckedFinding
