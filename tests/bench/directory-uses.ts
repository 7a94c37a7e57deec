import { callApi } from '#app/call-api.ts'
import { createClient } from '#contract/client.ts'
import { Person } from '#domain/person.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { MeetingStore } from '#store/store.ts'
import { linkBigStore, makeBigMeeting } from '#tests/builders/big-store.ts'

/**
 * Where somebody stands among N generated meetings (10,000), with the index ready.
 * Run: `node tests/bench/directory-uses.ts [N] [folder of an earlier run]`.
 */
const count = Number(process.argv[2] ?? 10_000)
const folder = process.argv[3] ?? linkBigStore(count)
const environment = createEnvironment('test', folder)
const client = createClient((name, input) => callApi(environment, name, input))
await environment.store.openForWriting()
await environment.store.all()
if (process.argv[3] === undefined) await environment.store.rebuildIndex({ report: () => undefined })
if (environment.store instanceof MeetingStore) environment.store.warmUp()
await client('meeting.search', { text: 'x' })
console.log(folder)

const names = [3, 17, 400].flatMap((at) => makeBigMeeting(at).attendees.slice(0, 20))
for (const [at, { fullName }] of names.entries()) {
  await client('person.save', { people: [{ person: Person.parse({ id: `n${at}`, fullName }), posts: [] }] })
}
await client('organization.save', { organization: { id: 'so', officialName: 'Sở Nội vụ' } })
await client('organization.save', { organization: { id: 'khong', officialName: 'Sở Không Có' } })

const times: number[] = []
let found = 0
for (const at of names.keys()) {
  const start = performance.now()
  found += (await client('directory.uses', { id: `n${at}` })).uses.length
  times.push(performance.now() - start)
}
times.sort((a, b) => a - b)
const told = (value = 0) => `${value.toFixed(0)} ms`
console.log(`people: ${found} uses; p50 ${told(times[30])}, p95 ${told(times[57])}, max ${told(times.at(-1))}`)
for (const id of ['so', 'khong']) {
  const start = performance.now()
  const { uses, hasMore } = await client('directory.uses', { id })
  console.log(`body ${id}: ${uses.length} uses, more: ${hasMore}, ${told(performance.now() - start)}`)
}
await environment.store.close()
