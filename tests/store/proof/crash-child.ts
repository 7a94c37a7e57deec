import { writeSync } from 'node:fs'
import { isChange } from '#tests/fakes/crash-disk.ts'
import { interposeFiles } from '#tests/fakes/faulty-files.ts'
import { openStore } from './open-store.ts'
import { plannedSession, runStep, sessionClock } from './scripted-session.ts'

/**
 * A process that runs the planned session and ends itself by SIGKILL at its changing file call number `fatal`. Each finished
 * step is told to the parent before the next begins; a session that comes to its end tells how many calls it made.
 */
const [folder = '', fatal = ''] = process.argv.slice(2)
let calls = 0
const files = interposeFiles((call, run) => {
  if (isChange(call)) calls++
  if (calls === Number(fatal)) process.kill(process.pid, 'SIGKILL')
  return run()
})

const clock = sessionClock()
const store = openStore(folder, { now: clock.now, files })
for (const [at, step] of plannedSession().entries()) {
  clock.tick()
  await runStep(store, step, at)
  writeSync(1, `step ${at + 1}\n`)
}
await store.close()
writeSync(1, `calls ${calls}\n`)
