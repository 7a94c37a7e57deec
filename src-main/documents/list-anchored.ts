import type { OfficialDocument } from './official-document.ts'

/** What a paper prints inside each of its bookmarks, in order. */
export const listAnchored = ({ blocks }: Pick<OfficialDocument, 'blocks'>): { name: string; text: string }[] =>
  blocks
    .flatMap((block) => ('runs' in block ? block.runs : []))
    .flatMap(({ anchor, text }) => (anchor ? [{ name: anchor.name, text }] : []))
