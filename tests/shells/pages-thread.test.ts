import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import { makePageMaker } from '#app/make-pages.ts'
import { createClient } from '#contract/client.ts'
import { buildDocument } from '#documents/build-document.ts'
import { startPages } from '#shells/core/start-pages.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { congressMeeting } from '#tests/builders/congress.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const request = {
  document: buildDocument('minutes', richMeeting(), { sizeTier: '13/14' }),
  pictures: new Map(),
  range: { firstPage: 1, count: 20 },
}

test('the thread of the pages gives what is made in place', async () => {
  const here = makePageMaker((bytes) => `${bytes.length}`)
  const there = startPages()
  const [own, other] = [await here(request), await there(request)]
  expect({ ...other, hash: '' }).toEqual({ ...own, hash: '' })
  expect(other.hash).toMatch(/^[0-9a-f]{64}$/u)
})

test('a paper that cannot be laid out fails alone, and the thread goes on', async () => {
  const pages = startPages()
  const broken = { ...request, document: { ...request.document, blocks: null as never } }
  await expect(pages(broken)).rejects.toThrow()
  expect((await pages(request)).isWhole).toBe(true)
})

test('a thread that cannot be started fails its request', async () => {
  await expect(startPages(new URL('./no-such-thread.ts', import.meta.url))(request)).rejects.toThrow()
})

test('a save is answered while a long paper is laid out, and its first pages come before the whole', () =>
  withTempFolder(async (folder) => {
    const environment = createEnvironment('http', join(folder, 'data'))
    const client = createClient((name, input) => callApi(environment, name, input))
    await environment.store.openForWriting()
    const { id, revision } = await environment.store.create(congressMeeting())
    const paper = { id, kind: 'minutes' } as const
    const first = await client('document.pages', paper)
    expect([first.isWhole, first.pages.length > 0]).toEqual([false, true])
    const order: string[] = []
    const whole = client('document.pages', paper).then((answer) => {
      order.push('pages')
      return answer
    })
    const meeting = await client('meeting.get', { id })
    await client('meeting.save', { meeting: { ...meeting, title: 'đại hội' }, baseRevision: revision })
    order.push('save')
    const { isWhole, pageCount, hash } = await whole
    expect(order).toEqual(['save', 'pages'])
    expect([isWhole, hash]).toEqual([true, first.hash])
    expect(pageCount).toBeGreaterThan(first.pages.length)
    await environment.store.close()
  }))
