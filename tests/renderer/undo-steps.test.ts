import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import { type Client, createClient } from '#contract/client.ts'
import type { Meeting } from '#domain/meeting.ts'
import { MeetingSession } from '#renderer/hooks/meeting-session.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { memoryDrafts } from '#tests/fakes/memory-drafts.ts'

const setPlace = (place: string) => (meeting: Meeting) => ({ ...meeting, place })

/** A session over the real core in a temp folder; `slow` makes saves and undos wait until they are let in. */
async function withSession(
  work: (session: MeetingSession, slow: () => () => void, calls: string[]) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thu-ky-undo-'))
  const environment = createEnvironment('test', folder)
  let gate: Promise<void> = Promise.resolve()
  const calls: string[] = []
  const client: Client = createClient(async (name, input) => {
    calls.push(name)
    if (name === 'meeting.save' || name === 'meeting.undo') await gate
    return callApi(environment, name, input)
  })
  const slow = () => {
    let letIn: () => void = () => undefined
    gate = new Promise((resolve) => (letIn = resolve))
    return letIn
  }
  const { meeting } = await client('source.import', { text: 'Sáng 12/3/2024 họp giao ban.', date: '2024-03-12' })
  const session = new MeetingSession(meeting.id, { client, drafts: memoryDrafts(), sentenceOf: String })
  await session.load()
  await work(session, slow, calls)
  await session.flush()
  await environment.store.close()
  await rm(folder, { recursive: true, force: true })
}

const places = async (session: MeetingSession, steps: number): Promise<(string | undefined)[]> => {
  const seen: (string | undefined)[] = []
  for (let at = 0; at < steps; at++) {
    await session.undo()
    seen.push(session.getState().meeting?.place)
  }
  return seen
}

test('a change made apart is one step of undo, the keys before and after it are others', async () => {
  await withSession(async (session) => {
    session.change(setPlace('gõ'))
    session.changeApart(setPlace('gõ, đánh dấu'))
    session.change(setPlace('gõ, đánh dấu, gõ tiếp'))
    await session.flush()
    expect(await places(session, 3)).toEqual(['gõ, đánh dấu', 'gõ', ''])
  })
})

test('so it is while an earlier save is still on its way', async () => {
  await withSession(async (session, slow) => {
    const letIn = slow()
    session.change(setPlace('một'))
    const first = session.flush()
    await Promise.resolve()
    session.change(setPlace('một hai'))
    session.changeApart(setPlace('HAI'))
    session.change(setPlace('HAI ba'))
    letIn()
    await first
    await session.flush()
    expect(session.getState()).toMatchObject({ phase: 'saved', meeting: { place: 'HAI ba' } })
    expect((await places(session, 2)).at(-1)).toBe('một hai')
  })
})

test('a change made apart while an undo is under way stands on what the undo brought back', async () => {
  await withSession(async (session, slow, calls) => {
    session.change(setPlace('cũ'))
    await session.flush()
    session.change((meeting) => ({ ...meeting, title: 'Tên sẽ hoàn tác' }))
    await session.flush()
    const letIn = slow()
    const undone = session.undo()
    await expect.poll(() => calls.includes('meeting.undo')).toBe(true)
    session.changeApart(setPlace('mới'))
    letIn()
    await undone
    await session.flush()
    const { meeting, phase } = session.getState()
    expect({ place: meeting?.place, title: meeting?.title, phase }).toEqual({
      place: 'mới',
      title: expect.not.stringContaining('Tên sẽ hoàn tác'),
      phase: 'saved',
    })
  })
})
