import * as z from 'zod'

/** Why a version of a meeting was kept; part of its file's name. */
export const VersionReason = z.enum([
  'daily',
  'editing',
  'manual',
  'import',
  'migration',
  'merge',
  'restore',
  'bulk',
  'removal',
])
export type VersionReason = z.infer<typeof VersionReason>
