import { withApprovals } from './with-approvals.ts'

/** One step of the file format, from version `from` to the next. A step imports nothing: it must never change again. */
export type MigrationStep = { from: number; run: (body: unknown) => unknown }

/** All steps in order; step n goes from version n to n + 1. */
export const steps: readonly MigrationStep[] = [{ from: 1, run: withApprovals }]
