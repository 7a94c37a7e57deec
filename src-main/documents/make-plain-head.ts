import type { Meeting } from '#domain/meeting.ts'
import { makeLetterhead } from './make-letterhead.ts'
import type { Letterhead } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'

/** The head of a table, which is no type of paper of the decree (điều 7): a number only where the registry gave it one. */
export function makePlainHead(meeting: Meeting, context: PaperContext): Letterhead {
  const head = makeLetterhead(meeting, context)
  return context.record.number === null && context.record.symbol === '' ? { ...head, symbol: '' } : head
}
