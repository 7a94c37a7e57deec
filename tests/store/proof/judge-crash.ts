import { readdirSync } from 'node:fs'
import type { Store } from '#app/environment.ts'
import { TEMP_NAME } from '#store/durable-file.ts'
import type { StoreOptions } from '#store/store.ts'
import { observeStore } from './observe-store.ts'
import { openStore, unsyncedFiles } from './open-store.ts'
import type { Step } from './scripted-session.ts'
import { afterSession, runStep, sessionClock } from './scripted-session.ts'

/** What was found in a folder after a crash. `seen` is to be the state after step `acknowledged`, or after the next. */
export type Found = { at: string; acknowledged: number; seen: string; problems: string[] }

type Crash = Pick<StoreOptions, 'steps'> & Pick<Found, 'at' | 'acknowledged'>

/** Opens what a crash left, as the next start of the program does, and uses it. */
export async function judgeFolder(folder: string, { steps, ...crash }: Crash): Promise<Found> {
  const store = openStore(folder, { now: afterSession, files: unsyncedFiles, steps })
  const problems: string[] = []
  try {
    await store.openForWriting()
    const seen = await observeStore(store)
    problems.push(...(await registerProblems(store)))
    for (const { id, revision } of (await store.all()).meetings) {
      const versions = await store.versions.list(id)
      problems.push(...versions.flatMap((one) => (one.problem === null ? [] : [`version ${one.name}: ${one.problem}`])))
      const saved = await store.update(id, revision, (meeting) => ({ ...meeting, title: `${meeting.title}!` }))
      if (saved.revision !== revision + 1) problems.push(`${id} went from revision ${revision} to ${saved.revision}`)
    }
    // Closing waits for the tidying that a write sets off.
    await store.close()
    return { ...crash, seen, problems: [...problems, ...leftOvers(folder)] }
  } catch (error) {
    await store.close()
    return { ...crash, seen: '', problems: [...problems, String(error)] }
  }
}

/** The register is derived: after a crash it must say what the meetings say, whatever was left of its file. */
async function registerProblems(store: Store): Promise<string[]> {
  let answer = await store.directives()
  while (answer.unread > 0) answer = await store.directives()
  const told = new Map(answer.meetings.map((one) => [one.summary.id, one.directives.map(({ text }) => text)]))
  const problems: string[] = []
  for (const { id } of (await store.all()).meetings) {
    const held = (await store.get(id)).directives.map(({ text }) => text)
    if (JSON.stringify(told.get(id) ?? []) !== JSON.stringify(held)) problems.push(`the register of ${id} is wrong`)
    told.delete(id)
  }
  return [...problems, ...[...told.keys()].map((id) => `the register tells of ${id}, which is gone`)]
}

const leftOvers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEMP_NAME.test(name) || /writer\.lock\./.test(name))
    .map((name) => `left over: ${name}`)

/** The sentences for everything that is not as promised; none means that nothing acknowledged was lost. */
export function violationsOf(found: readonly Found[], states: readonly string[]): string[] {
  return found.flatMap(({ at, acknowledged, seen, problems }) => {
    const isPromised = seen === states[acknowledged] || seen === states[acknowledged + 1]
    const wrong = isPromised
      ? problems
      : [...problems, `state is not that of step ${acknowledged} or the next: ${seen.slice(0, 300)}`]
    return wrong.map((one) => `${at} after step ${acknowledged}: ${one}`)
  })
}

/** The states of a session that nobody disturbs: before its first step, and after each. */
export async function statesOf(folder: string, session: readonly Step[]): Promise<string[]> {
  const clock = sessionClock()
  const store = openStore(folder, { now: clock.now, files: unsyncedFiles })
  const states = [await observeStore(store)]
  for (const [at, step] of session.entries()) {
    clock.tick()
    await runStep(store, step, at)
    states.push(await observeStore(store))
  }
  await store.close()
  return states
}
