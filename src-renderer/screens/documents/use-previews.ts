import { useEffect, useState } from 'react'
import type { DocumentPreview } from '#contract/shapes.ts'
import { DocumentKind } from '#domain/document-record.ts'
import type { Id } from '#domain/ids.ts'
import type { SizeTier } from '#domain/settings.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

export type Previews = { byKind: Partial<Record<DocumentKind, DocumentPreview>>; problem: string }

type PreviewInput = { id: Id; revision: number; sizeTier: SizeTier | undefined }

/** All papers of a stored version of the meeting: the list shows what each lacks. The last ones stay meanwhile. */
export function usePreviews({ id, revision, sizeTier }: PreviewInput): Previews {
  const [previews, setPreviews] = useState<Previews>({ byKind: {}, problem: '' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision needs new previews
  useEffect(() => {
    let isCurrent = true
    Promise.all(DocumentKind.options.map((kind) => client('document.preview', { id, kind, sizeTier })))
      .then((all) => {
        if (isCurrent) setPreviews({ byKind: Object.fromEntries(all.map((one) => [one.kind, one])), problem: '' })
      })
      .catch((error: unknown) => {
        if (isCurrent) setPreviews((last) => ({ ...last, problem: sentenceOf(error) }))
      })
    return () => {
      isCurrent = false
    }
  }, [id, revision, sizeTier])
  return previews
}
