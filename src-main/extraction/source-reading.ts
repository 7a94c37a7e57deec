import type { CalendarDate } from '#domain/dates.ts'
import type { Reference } from './find-references.ts'
import type { LabelledLine } from './label-lines.ts'
import type { KnownPerson, PeopleBook } from './people-book.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

/** All that the finders share about one source; made once. */
export type SourceReading = WorkingText & {
  lines: LabelledLine[]
  quotes: Range[]
  /** `work` with quoted speech blanked. */
  outside: string
  book: PeopleBook
  references: Reference[]
  chairs: KnownPerson[]
  organizer: string
  heldOn: CalendarDate | null
  /** Where the title and the day stand: those sentences tell of the meeting itself. */
  frame: Range[]
}
