import type { ReadReport } from '#contract/shapes.ts'
import type { Source } from '#domain/source.ts'
import { writeCount } from '../../parts/number-text.ts'
import { sourceName } from '../../parts/source-name.ts'
import { sourceWords } from '../../text/sources.ts'

/** What an added source brought, kind by kind, and which earlier edition it was taken for. */
export function tellAdded(
  { counts, replaced }: Pick<ReadReport, 'counts' | 'replaced'>,
  sources: readonly Source[],
): string {
  const kinds = (Object.keys(sourceWords.counted) as (keyof typeof counts)[]).filter((kind) => counts[kind] > 0)
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const each = kinds.map((kind) => `${writeCount(counts[kind])} ${sourceWords.counted[kind]}`).join(', ')
  const old = sources.find((one) => one.id === replaced)
  const brought = total === 0 ? sourceWords.addNothing : sourceWords.addDone(writeCount(total), each)
  return old ? `${brought} ${sourceWords.addReplaced(sourceName(old))}` : brought
}
