import type { DirectiveState } from './directive-state.ts'
import { findReport } from './find-frames.ts'
import { enumerators } from './rules/connectors.ts'
import { ANNOUNCES_RESULTS, ENDS_IN_COLON, NUMBERED_ITEM } from './rules/read-result-list-patterns.ts'
import type { Range } from './split-sentences.ts'

/** The enumerators count to this and begin anew in other words. */
const ORDINALS = 10

/**
 * "Kết quả thể hiện qua bảy điểm nổi bật, cụ thể:" makes every counted item below it a result, until the count begins anew or
 * somebody orders; whatever else stands between is read for itself.
 */
export function readResultList(state: DirectiveState, sentence: Range, isOrder: boolean): boolean {
  const { source } = state
  const words = source.work.slice(sentence.start, sentence.end)
  if (!isOrder && !state.isConclusion && ENDS_IN_COLON.test(words) && ANNOUNCES_RESULTS.test(words)) {
    const speaker = findReport(source, sentence)?.reference?.person
    if (speaker) state.speaker = speaker
    return startItem(state, 0)
  }
  if (state.resultsTold === null) return false
  const ordinal = ordinalOf(words)
  if (ordinal === 0 && !isOrder) return false
  if (!isOrder && ordinal > state.resultsTold) return startItem(state, ordinal)
  state.resultsTold = null
  return false
}

function startItem(state: DirectiveState, ordinal: number): true {
  state.resultsTold = ordinal
  state.run.isOpen = false
  state.lapsed = null
  return true
}

/** "Thứ ba, …", "Ba là, …", "3. …" → 3; 0 where nothing is counted. */
function ordinalOf(words: string): number {
  const item = NUMBERED_ITEM.exec(words)
  if (item?.groups?.number) return Number(item.groups.number)
  return item ? (enumerators.indexOf((item.groups?.word ?? '').toLowerCase()) % ORDINALS) + 1 : 0
}
