import type { LetterKind } from '#contract/follow-up-shapes.ts'
import { changeRecord } from '#domain/change-record.ts'
import { momentOf } from '#domain/dates.ts'
import { makeId } from '#domain/ids.ts'
import type { Environment } from './environment.ts'
import { updateOnNewest } from './update-on-newest.ts'

type Exports = { kind: LetterKind; written: readonly { target: string; path: string; hash: string }[] }

/** The meeting keeps which of its papers went into which file, as it does where its own screen exports them. */
export async function recordExports(environment: Environment, id: string, { kind, written }: Exports): Promise<void> {
  if (written.length === 0) return
  const { randomBytes, now } = environment
  const exportedAt = momentOf(now())
  await updateOnNewest(environment, id, (meeting) =>
    written.reduce(
      (changed, { target, path, hash }) =>
        changeRecord(
          changed,
          { paper: { kind, target }, newId: () => makeId(randomBytes) },
          { fileName: path.split(/[\\/]/).at(-1) ?? path, hash, exportedAt },
        ),
      meeting,
    ),
  )
}
