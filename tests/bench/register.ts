import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listDirectives } from '#app/directive-handlers.ts'
import type { Environment } from '#app/environment.ts'
import { countDirectives } from '#app/figure-handlers.ts'
import { makeUnits } from '#app/register-rows.ts'
import { api, type ParsedInput } from '#contract/api.ts'
import { localDate } from '#domain/dates.ts'
import { Directive } from '#domain/directive.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { enterDirectives, type MeetingDirectives } from '#domain/register-entry.ts'
import { shiftDate } from '#domain/working-days.ts'
import { DirectiveFile } from '#store/directive-file.ts'
import { nodeFiles } from '#store/file-system.ts'
import { foldersOf } from '#store/folders.ts'
import { makeBigMeeting } from '#tests/builders/big-store.ts'
import { bestTime } from './best-time.ts'

/**
 * Questions to a register of N directives (50,000): filtered, sorted, counted, first page given and checked, against a
 * bare Array.filter over the same rows in the same run. Run: `node tests/bench/register.ts [N]`.
 */
const PER_MEETING = 20
const asked = Number(process.argv[2] ?? 50_000)
const today = localDate(new Date())
const ISSUERS = ['Lê Văn Hùng', 'Trần Thị Đào', 'Vũ Đình Khôi', 'Phạm Thu Hà', 'Ngô Quang Vinh']

/** Every third one done, a sixth of them late, a tenth an item of the one before it. */
function spread(directive: Directive, at: number): Directive {
  const due = shiftDate(today, (at % 400) - 150)
  const on = shiftDate(due, at % 18 === 0 ? 3 : -3)
  const done = { id: 'xong', on, recordedAt: '2026-01-01T08:00+07:00', type: 'completed', document: `${at}/BC-SNV` }
  return Directive.parse({
    ...directive,
    issuer: ISSUERS[at % ISSUERS.length],
    parentId: at % 10 === 9 ? `d${(at % PER_MEETING) - 1}` : null,
    deadline: at % 7 === 0 ? { kind: 'none' } : { kind: 'date', date: due },
    history: at % 3 === 0 ? [done] : [],
  })
}

const meetings: MeetingDirectives[] = Array.from({ length: Math.ceil(asked / PER_MEETING) }, (_, at) => {
  const made = makeBigMeeting(at)
  const directives = made.directives.map((one, place) => spread({ ...one, id: `d${place}` }, at * PER_MEETING + place))
  const meeting = { ...made, directives }
  return { summary: summarizeMeeting(meeting), directives: enterDirectives(meeting) }
})
const total = meetings.reduce((sum, one) => sum + one.directives.length, 0)
const environment = { now: () => new Date(), store: { directives: async () => ({ meetings, unread: 0 }) } }
const ask = async (input: object) => {
  const row = api['directive.list']
  const parsed = row.input.parse(input) as ParsedInput<'directive.list'>
  return row.output.parse(await listDirectives(environment as unknown as Environment, parsed))
}
const count = (input: object) => {
  const row = api['directive.figures']
  return countDirectives(environment as unknown as Environment, row.input.parse(input)).then((made) =>
    row.output.parse(made),
  )
}
const rowsOf = () => makeUnits(meetings, today).flatMap(({ head, items }) => [head, ...items].map(({ row }) => row))

const line = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

console.log(`${total} directives of ${meetings.length} meetings`)
let start = performance.now()
makeUnits(meetings, today)
line('rows made of the entries, once', ms(performance.now() - start))
start = performance.now()
await ask({ filter: { text: 'ra soat' } })
line('first question with words (texts are folded)', ms(performance.now() - start))

const rows = rowsOf()
const bare = bestTime(20, () => rows.filter((row) => row.standing === 'overdue'))
line('bare Array.filter by one field', ms(bare))
const questions: [string, object][] = [
  ['everything, by last day', {}],
  ['overdue', { filter: { standings: ['overdue'] } }],
  [
    'one body, by day given, descending',
    { filter: { assignees: ['Sở Nội vụ'] }, sort: { by: 'givenOn', isDescending: true } },
  ],
  ['words and a name', { filter: { text: 'an nguoi:"Trần Thị Đào"' } }],
  ['words, 1,000 rows', { filter: { text: 'hoi' }, limit: 1000 }],
  ['by body, grouped', { groupBy: 'assignee' }],
  ['last page', { skip: total - 300 }],
]
async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  const times: number[] = []
  for (let round = 0; round < 15; round++) {
    const busy = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(busy)
    times.push((user + system) / 1000)
  }
  const best = Math.min(...times)
  line(`  ${name}`, `${ms(best)}, ${(best / bare).toFixed(0)} × the bare filter`)
}
for (const [name, input] of questions) await measure(name, () => ask(input))
await measure('figures of everything', () => count({}))
await measure('figures of a year', () => count({ filter: { givenFrom: '2026-01-01', givenTo: '2026-12-31' } }))

const folder = mkdtempSync(join(tmpdir(), 'thu-ky-so-'))
try {
  const place = { files: nodeFiles, folders: foldersOf(folder) } as ConstructorParameters<typeof DirectiveFile>[0]
  const entries = new Map(
    meetings.map(({ summary, directives }) => [summary.id, { mtimeMs: 1, size: 1, directives: [...directives] }]),
  )
  await new DirectiveFile(place).save(new Set(entries.keys()), entries)
  start = performance.now()
  await new DirectiveFile(place).read()
  const megabytes = (statSync(foldersOf(folder).directives).size / 1024 / 1024).toFixed(0)
  line(`the file of ${megabytes} MB is read at the first question`, ms(performance.now() - start))
} finally {
  rmSync(folder, { recursive: true })
}
