import { buildDocument } from '#documents/build-document.ts'
import type { Block, OfficialDocument } from '#documents/official-document.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'

/** Pages that the body of the sample minutes fills once. */
const PAGES_ONCE = 2.6

/** Minutes of about so many pages: the sample's body again and again, each time in other words, as real text is. */
export function makeContent(pages: number): OfficialDocument {
  const document = buildDocument('minutes', richMeeting(), { sizeTier: '13/14' })
  const times = Math.max(1, Math.round(pages / PAGES_ONCE))
  const body = pages < PAGES_ONCE ? document.blocks.slice(0, 12) : document.blocks
  return { ...document, blocks: Array.from({ length: times }, (_, at) => body.map((block) => vary(block, at))).flat() }
}

function vary(block: Block, at: number): Block {
  if (!('runs' in block)) return block
  return { ...block, runs: [...block.runs, { text: ` (${at}.${((at + 7) * 7919) % 10007})` }] }
}

/** The same text for tools that know nothing of our tree. */
export const paragraphsOf = ({ blocks }: OfficialDocument): string[] =>
  blocks.map((block) => {
    if ('runs' in block) return block.runs.map((run) => run.text).join('')
    return 'text' in block ? block.text : ''
  })
