import type { Block, Run } from './official-document.ts'
import { trimSentence } from './wording/sentence.ts'

/** The blocks with the end mark after the last words of the body, in place of the last full stop. */
export function endDocument(blocks: readonly Block[], mark: string): Block[] {
  const at = blocks.findLastIndex((block) => 'runs' in block && block.runs.some((run) => run.text.trim() !== ''))
  const last = blocks[at]
  if (!last || !('runs' in last)) return [...blocks]
  const runs = last.runs.map((run, place) => (place === last.runs.length - 1 ? endRun(run, mark) : run))
  return blocks.toSpliced(at, 1, { ...last, runs })
}

const endRun = (run: Run, mark: string): Run => ({ ...run, text: `${trimSentence(run.text)}${mark}` })
