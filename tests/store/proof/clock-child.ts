import { localDate } from '#domain/dates.ts'
import { Directive } from '#domain/directive.ts'
import { isOverdue } from '#domain/due.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/**
 * A process in another time zone (TZ): opens the store at the instant given, edits, removes, and prints what depends on
 * the place of the clock.
 */
const [folder = '', instant = '', id = ''] = process.argv.slice(2)
const now = new Date(instant)
const store = openStore(folder, { now: () => now })
const before = (await store.all()).meetings.find((one) => one.id === id)
const current = before ? await store.get(id) : await store.create(blankMeeting(id))
const saved = await store.update(id, current.revision, (one) => ({ ...one, title: `${one.title}.` }))
const other = await store.create(blankMeeting(`${id}-x`))
const removed = await store.remove(other.id)
const directive = Directive.parse({ id: 'd', text: 'x', deadline: { kind: 'date', date: '2026-12-05' } })
console.log(
  JSON.stringify({
    revision: saved.revision,
    updatedAt: saved.updatedAt,
    keptUntil: removed.keptUntil,
    isOverdue: isOverdue(directive, null, localDate(now)),
  }),
)
await store.close()
