import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import { mapEdition } from '#domain/map-edition.ts'
import type { Source } from '#domain/source.ts'

/** From this share of unchanged words on, a text of another name is an edition of the same notes. */
const ALIKE = 0.5
/** A text under the same name may have been rewritten more, but not altogether. */
const ALIKE_BY_NAME = 0.2

/** The source that a new text is a corrected edition of: the one named, else the likest one that nothing has replaced. */
export function findEdited(
  sources: readonly Source[],
  fresh: Pick<Source, 'fileName' | 'text'> & { replaces: Id | null },
): Source | null {
  if (fresh.replaces !== null) {
    const named = sources.find((one) => one.id === fresh.replaces)
    if (!named) throw new AppError('INVALID_INPUT', { problem: 'replaces' })
    return named
  }
  const replaced = new Set(sources.map((one) => one.replaces))
  const likely = sources
    .filter((one) => !replaced.has(one.id))
    .map((one) => ({ one, likeness: mapEdition(one.text, fresh.text).likeness }))
    .filter(({ one, likeness }) => likeness >= (isSameName(one, fresh) ? ALIKE_BY_NAME : ALIKE))
    .toSorted((a, b) => b.likeness - a.likeness)
  return likely[0]?.one ?? null
}

const isSameName = (a: { fileName: string }, b: { fileName: string }): boolean =>
  a.fileName !== '' && a.fileName === b.fileName
