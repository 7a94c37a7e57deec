import { DocumentKind } from '#domain/document-record.ts'
import { addressWord } from '../../parts/address-word.ts'

export const sideParts = ['checks', 'source', 'history'] as const
export type SidePart = (typeof sideParts)[number]
export const paperPanes = ['checks', 'record', 'press'] as const
export type PaperPane = (typeof paperPanes)[number]

/**
 * Which paper is looked at, and what beside it; which field, and which item of a list, a link leads to; which version is
 * shown; what stands beside the page. What was not chosen here is left out.
 */
export type EditorSearch = {
  paper?: DocumentKind
  target?: string
  pane?: PaperPane
  field?: string
  item?: string
  version?: string
  side?: SidePart | 'closed'
}

/** Reads the address of the editor; what is not understood is left out. */
export const readEditorSearch = (search: Record<string, unknown>): EditorSearch => ({
  paper: DocumentKind.safeParse(search.paper).data,
  target: addressWord(search.target),
  pane: paperPanes.find((one) => one === search.pane),
  field: addressWord(search.field),
  item: addressWord(search.item),
  version: addressWord(search.version),
  side: [...sideParts, 'closed' as const].find((one) => one === search.side),
})
