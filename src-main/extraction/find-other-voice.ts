import { skipOpeners } from './find-shape.ts'
import { oncePerPlace } from './once-per-place.ts'
import { readBodies } from './read-body.ts'
import { OTHER_SPEAKS, OTHERS, OTHERS_BEHIND, OTHERS_SAY } from './rules/find-other-voice-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** A sentence in which a body or a group, not a named person, reports or asks: whoever spoke before has ended. */
export const findOtherVoice = oncePerPlace(({ work, outside }: SourceReading, sentence: Range): boolean => {
  const at = skipOpeners(work, sentence.start, sentence.end)
  const words = outside.slice(at, sentence.end)
  if (OTHERS.test(words) || OTHERS_SAY.test(words) || OTHERS_BEHIND.test(words)) return true
  const body = readBodies(work, at, sentence.end)
  return body !== null && OTHER_SPEAKS.test(outside.slice(body.end, sentence.end))
})
