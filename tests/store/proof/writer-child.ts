import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#domain/errors.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { openStore } from './open-store.ts'

/**
 * A second program on the same folder: adds its own words to meetings, `count` times, opening and closing the store as
 * it goes. Prints every acknowledged edit and every refusal.
 */
const [folder = '', name = '', count = '0'] = process.argv.slice(2)
const pick = seededPick([...name].reduce((sum, one) => sum + one.charCodeAt(0), 0))
let done = 0
while (done < Number(count)) {
  const store = openStore(folder)
  try {
    for (let turn = 1 + pick(6); turn > 0 && done < Number(count); turn--) {
      const id = `hop-${1 + pick(3)}`
      const meeting = await store.get(id)
      await wait(pick(4))
      const word = `${name}${done}`
      await store.update(id, meeting.revision, () => ({ ...meeting, onlineSites: [...meeting.onlineSites, word] }))
      writeSync(1, `kept ${id} ${word}\n`)
      done++
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    writeSync(1, `refused ${error.code}\n`)
  } finally {
    await store.close()
  }
  await wait(pick(5))
}
