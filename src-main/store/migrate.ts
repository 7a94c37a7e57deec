import type { MigrationStep } from './migrations/steps.ts'

export class StepMissing extends Error {}

/** Applies every step from `version` on, in order. Validation comes after, never before (a step may mend old shapes). */
export function migrate(body: unknown, version: number, steps: readonly MigrationStep[]): unknown {
  let current = body
  for (let from = version; from <= steps.length; from++) {
    const step = steps[from - 1]
    if (step?.from !== from) throw new StepMissing(`no migration step from version ${from}`)
    current = step.run(current)
  }
  return current
}
