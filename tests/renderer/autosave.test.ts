import { expect, test } from '@playwright/test'
import type { CallName } from '#contract/api.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#domain/errors.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { AutosaveTimer } from '#renderer/hooks/autosave-timer.ts'
import { MeetingSession } from '#renderer/hooks/meeting-session.ts'
import { HandClock } from '#tests/fakes/hand-clock.ts'
import { memoryDrafts } from '#tests/fakes/memory-drafts.ts'

/** The moments at which a save goes out while one key is pressed every `gap` ms for `length` ms. */
function savesWhileTyping(gap: number, length: number): number[] {
  const clock = new HandClock()
  const saves: number[] = []
  const timer: AutosaveTimer = new AutosaveTimer(() => {
    saves.push(clock.now())
    timer.stop()
  }, clock)
  for (let at = 0; at < length; at += gap) {
    timer.schedule()
    clock.turn(gap)
  }
  clock.turn(5_000)
  return saves
}

test('a pause of 600 ms after the last key saves, and nothing is saved twice', () => {
  expect(savesWhileTyping(100, 100)).toEqual([600])
  expect(savesWhileTyping(700, 2_100)).toEqual([600, 1_300, 2_000])
})

test('somebody who never pauses is saved every 2 seconds', () => {
  expect(savesWhileTyping(100, 7_000).slice(0, 3)).toEqual([2_000, 4_000, 6_000])
})

const body = Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' })
const stored = newMeeting('m1', '2024-03-12T08:00:00+07:00', body)
const typed = (place: string) => (meeting: Meeting) => ({ ...meeting, place })

type Answers = { [Name in CallName]?: (input: never) => unknown }

/** A core of which each answer is given by hand; what is not given never comes. */
function handCore(answers: Answers) {
  const calls: string[] = []
  const client = (async (name: CallName, input: never) => {
    calls.push(name)
    const answer = answers[name]
    return answer ? answer(input) : new Promise(() => undefined)
  }) as unknown as Client
  return { client, calls }
}

const steps = { undo: null, redo: null }
const settle = () => new Promise((resolve) => setTimeout(resolve))

test('a core that hangs: what was typed is kept by the browser, the newest of it', async () => {
  const { client, calls } = handCore({ 'meeting.get': () => stored, 'meeting.steps': () => steps })
  const [drafts, clock] = [memoryDrafts(), new HandClock()]
  const session = new MeetingSession('m1', { client, drafts, sentenceOf: String, clock })
  await session.load()
  session.change(typed('Phòng'))
  clock.turn(600)
  await settle()
  expect(calls).toContain('meeting.save')
  expect(session.getState().phase).toBe('saving')
  session.change(typed('Phòng họp số 3'))
  clock.turn(10_000)
  await settle()
  expect(session.getState()).toMatchObject({ phase: 'saving', meeting: { place: 'Phòng họp số 3' } })
  expect((await drafts.find('m1'))?.changed).toEqual({ place: 'Phòng họp số 3' })
})

test('a save goes out by itself only when its draft would outlive a crash: the store is never ahead of it', async () => {
  const { client, calls } = handCore({ 'meeting.get': () => stored, 'meeting.steps': () => steps })
  const [drafts, clock] = [memoryDrafts(), new HandClock()]
  let isOnDisk: () => void = () => undefined
  const slow = { ...drafts, write: () => new Promise<void>((done) => (isOnDisk = done)) }
  const session = new MeetingSession('m1', { client, drafts: slow, sentenceOf: String, clock })
  await session.load()
  session.change(typed('Phòng họp 1'))
  clock.turn(600)
  await settle()
  expect(calls).not.toContain('meeting.save')
  isOnDisk()
  await settle()
  expect(calls).toContain('meeting.save')
})

test('a save that failed is shown until one succeeds, and is tried again with the next key', async () => {
  let isFull = true
  const { client } = handCore({
    'meeting.get': () => stored,
    'meeting.steps': () => steps,
    'meeting.save': ({ meeting }: { meeting: Meeting }) => {
      if (isFull) throw new AppError('STORE_WRITE_FAILED', { problem: 'ENOSPC' })
      return { ...meeting, revision: meeting.revision + 1 }
    },
  })
  const [drafts, clock] = [memoryDrafts(), new HandClock()]
  const session = new MeetingSession('m1', { client, drafts, sentenceOf: String, clock })
  await session.load()
  session.change(typed('A'))
  clock.turn(600)
  await settle()
  expect(session.getState().phase).toBe('failed')
  await session.load()
  expect(session.getState()).toMatchObject({ phase: 'failed', meeting: { place: 'A' } })
  session.change(typed('AB'))
  expect(session.getState().phase).toBe('failed')
  isFull = false
  clock.turn(600)
  await settle()
  expect(session.getState()).toMatchObject({ phase: 'saved', problem: '', meeting: { place: 'AB' } })
  expect(await drafts.find('m1')).toBeNull()
})

test('undo saves what is unsaved first, then takes it back; keys typed meanwhile stay', async () => {
  let core = stored
  let letIn: () => void = () => undefined
  const door = new Promise<void>((resolve) => (letIn = resolve))
  const step = { at: '2024-03-12T08:01:00+07:00', parts: ['place'] }
  const { client, calls } = handCore({
    'meeting.get': () => core,
    'meeting.steps': () => ({ undo: step, redo: null }),
    'meeting.save': ({ meeting }: { meeting: Meeting }) => {
      core = { ...meeting, revision: meeting.revision + 1 }
      return core
    },
    'meeting.undo': async ({ baseRevision }: { baseRevision: number }) => {
      expect(baseRevision).toBe(core.revision)
      await door
      core = { ...stored, revision: core.revision + 1 }
      return { meeting: core, steps: { undo: null, redo: step } }
    },
  })
  const session = new MeetingSession('m1', { client, drafts: memoryDrafts(), sentenceOf: String })
  await session.load()
  session.change(typed('Gõ nhầm'))
  const undone = session.undo()
  await expect.poll(() => calls).toContain('meeting.undo')
  session.change((meeting) => ({ ...meeting, title: 'Gõ trong lúc chờ' }))
  letIn()
  expect(await undone).toMatchObject({ step, before: { place: 'Gõ nhầm' }, after: { place: '' } })
  expect(session.getState()).toMatchObject({ phase: 'dirty', meeting: { place: '', title: 'Gõ trong lúc chờ' } })
  await session.flush()
  expect(core).toMatchObject({ place: '', title: 'Gõ trong lúc chờ' })
})

test('an undo on a version that has become old changes nothing and shows the newest', async () => {
  let core = stored
  const { client } = handCore({
    'meeting.get': () => core,
    'meeting.steps': () => steps,
    'meeting.undo': () => {
      throw new AppError('MEETING_CONFLICT', { base: 0, current: 5 })
    },
  })
  const session = new MeetingSession('m1', { client, drafts: memoryDrafts(), sentenceOf: String })
  await session.load()
  core = { ...stored, revision: 5, place: 'Sửa ở nơi khác' }
  await expect(session.undo()).rejects.toMatchObject({ code: 'MEETING_CONFLICT' })
  expect(session.getState()).toMatchObject({ phase: 'saved', meeting: { place: 'Sửa ở nơi khác' } })
})

test('room is made on a full drive while nobody touches a key: the save follows by itself', async () => {
  let isFull = true
  const { client } = handCore({
    'meeting.get': () => stored,
    'meeting.steps': () => steps,
    'meeting.save': ({ meeting }: { meeting: Meeting }) => {
      if (isFull) throw new AppError('STORE_WRITE_FAILED', { problem: 'ENOSPC' })
      return { ...meeting, revision: meeting.revision + 1 }
    },
  })
  const clock = new HandClock()
  const session = new MeetingSession('m1', { client, drafts: memoryDrafts(), sentenceOf: String, clock })
  await session.load()
  session.change(typed('Phòng'))
  for (const isStillFull of [true, true, false]) {
    isFull = isStillFull
    clock.turn(10_000)
    await settle()
    expect(session.getState().phase).toBe(isStillFull ? 'failed' : 'saved')
  }
})

test('what no repetition will mend is not sent again and again', async () => {
  const { client, calls } = handCore({
    'meeting.get': () => stored,
    'meeting.steps': () => steps,
    'meeting.save': () => {
      throw new AppError('INVALID_INPUT', { problem: 'place' })
    },
  })
  const clock = new HandClock()
  const session = new MeetingSession('m1', { client, drafts: memoryDrafts(), sentenceOf: String, clock })
  await session.load()
  session.change(typed('Phòng'))
  for (let minute = 0; minute < 3; minute++) {
    clock.turn(60_000)
    await settle()
  }
  expect(calls.filter((name) => name === 'meeting.save')).toHaveLength(1)
})
