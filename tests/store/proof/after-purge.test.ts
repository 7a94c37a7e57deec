import { cpSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Store } from '#app/environment.ts'
import { buryHolder } from '#tests/fakes/crash-disk.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

const orders: [string, (store: Store, folder: string) => Promise<unknown>][] = [
  [
    'deleted for good',
    async (store) => {
      await store.remove('hop-1')
      await store.purge(['hop-1'], true)
    },
  ],
  [
    'forgotten',
    async (store, folder) => {
      unlinkSync(join(folder, 'meetings', 'hop-1.json'))
      expect((await store.all()).missing).toHaveLength(1)
      await store.forgetMissing(['hop-1'])
    },
  ],
]

for (const [name, order] of orders) {
  test(`a meeting ${name} came back as missing where the program died before its catalogue was written`, () =>
    withTempFolder(async (parent) => {
      const [folder, crashed] = [join(parent, 'store'), join(parent, 'crashed')]
      const first = openStore(folder)
      await first.create(blankMeeting('hop-1'))
      await first.close()
      const store = openStore(folder)
      await order(store, folder)
      cpSync(folder, crashed, { recursive: true, preserveTimestamps: true })
      buryHolder(crashed)
      expect(await openStore(crashed).all()).toEqual({ meetings: [], damaged: [], missing: [] })
      await store.close()
    }))
}
