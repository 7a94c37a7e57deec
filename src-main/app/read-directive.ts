import { readSelection } from '#extraction/read-selection.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import type { Handler } from './handler.ts'
import { readerOptions } from './read-meeting-notes.ts'

/** What the words of one task tell of itself, read with the people, bodies and day of its meeting; nothing is stored. */
export const readDirective: Handler<'directive.read'> = async ({ store }, { meetingId, text }) => {
  const [meeting, directory] = [await store.get(meetingId), await store.directory()]
  const line = normalizeText(text).replaceAll('\n', ' ').trim()
  const options = readerOptions(directory, { meeting })
  const [read] = readSelection(line, { span: [0, line.length], kind: 'directive' }, options).directives
  return {
    verb: read?.verb ?? '',
    assignee: read?.assignee ?? '',
    assigneeAsSpoken: read?.assigneeAsSpoken ?? '',
    coordinators: read?.coordinators ?? [],
    deadline: read?.deadline ?? { kind: 'none' },
  }
}
