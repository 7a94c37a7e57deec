import type { Source } from '#domain/source.ts'
import { reviewWords } from '../text/review.ts'
import { writeMoment } from './date-text.ts'

/** What a source is called: its file, or when it was pasted. */
export const sourceName = ({ fileName, importedAt }: Source): string =>
  fileName === '' ? reviewWords.pastedAt(writeMoment(importedAt)) : fileName
