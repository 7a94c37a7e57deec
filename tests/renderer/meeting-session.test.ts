import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import type { Client } from '#contract/client.ts'
import { createClient } from '#contract/client.ts'
import type { Meeting } from '#domain/meeting.ts'
import { MeetingSession } from '#renderer/hooks/meeting-session.ts'
import type { SessionTools } from '#renderer/hooks/session-state.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { memoryDrafts } from '#tests/fakes/memory-drafts.ts'

type Gate = { client: Client; hold: (name: string) => () => void }
type Fixtures = { core: Gate; open: (drafts?: SessionTools['drafts']) => Promise<MeetingSession> }

const NOTES = `Sáng 12/3/2024, Sở Nội vụ tổ chức hội nghị sơ kết công tác quý I năm 2024.
Tới dự có đồng chí Trần Văn Minh, Phó Chủ tịch UBND tỉnh.
Đồng chí Trần Văn Minh đề nghị Sở Nội vụ hoàn thành đề án vị trí việc làm trước ngày 30/6/2024.`

const test = base.extend<Fixtures>({
  /** The real core over a temp folder; a held call waits at the door until it is let in. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  core: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'thu-ky-session-'))
    const environment = createEnvironment('test', folder)
    const gates = new Map<string, Promise<void>>()
    const client = createClient(async (name, input) => {
      await gates.get(name)
      return callApi(environment, name, input)
    })
    const hold = (name: string) => {
      let letIn: () => void = () => undefined
      gates.set(name, new Promise((resolve) => (letIn = resolve)))
      return () => {
        gates.delete(name)
        letIn()
      }
    }
    await use({ client, hold })
    await environment.store.close()
    await rm(folder, { recursive: true, force: true })
  },
  open: async ({ core }, use) => {
    const { meeting } = await core.client('source.import', { text: NOTES, date: '2024-03-12' })
    await use(async (drafts = memoryDrafts()) => {
      const session = new MeetingSession(meeting.id, { client: core.client, drafts, sentenceOf: String })
      await session.load()
      return session
    })
  },
})

const shown = (session: MeetingSession): Meeting => {
  const { meeting } = session.getState()
  if (!meeting) throw new Error('The session shows no meeting')
  return meeting
}
const setTitle = (title: string) => (meeting: Meeting) => ({ ...meeting, title })
const setPlace = (place: string) => (meeting: Meeting) => ({ ...meeting, place })

test('what is typed while a save is under way is kept and saved next', async ({ core, open }) => {
  const session = await open()
  const letIn = core.hold('meeting.save')
  session.change(setTitle('Một'))
  const first = session.flush()
  session.change(setTitle('Một hai'))
  letIn()
  await first
  expect(shown(session).title).toBe('Một hai')
  await session.flush()
  const stored = await core.client('meeting.get', { id: session.id })
  expect(stored.title).toBe('Một hai')
  expect(session.getState().phase).toBe('saved')
})

test('what is typed while decisions are under way joins what they bring into the meeting', async ({ core, open }) => {
  const session = await open()
  const directive = shown(session).proposals.find((one) => one.kind === 'directive')
  if (!directive) throw new Error('The notes hold a directive')
  const letIn = core.hold('proposal.decide')
  const decided = session.decide([{ proposalId: directive.id, decision: 'accept' }])
  expect(shown(session).proposals.find((one) => one.id === directive.id)?.status).toBe('accepted')
  await expect.poll(() => session.getState().phase).toBe('saving')
  session.change(setPlace('Hội trường'))
  letIn()
  await decided
  await session.flush()
  const stored = await core.client('meeting.get', { id: session.id })
  expect(stored.place).toBe('Hội trường')
  expect(stored.directives.map((one) => one.text)).toEqual([directive.value.text])
})

test('quick decisions go out in order, and an undo among them holds', async ({ core, open }) => {
  const session = await open()
  const [first, second] = shown(session).proposals
  if (!first || !second) throw new Error('The notes hold two proposals')
  void session.decide([{ proposalId: first.id, decision: 'accept' }])
  void session.decide([{ proposalId: second.id, decision: 'reject' }])
  await session.decide([{ proposalId: first.id, decision: 'reopen' }])
  const stored = await core.client('meeting.get', { id: session.id })
  const statusOf = (id: string) => stored.proposals.find((one) => one.id === id)?.status
  expect([statusOf(first.id), statusOf(second.id)]).toEqual(['pending', 'rejected'])
})

test('a decision on a version that has become old is made on the new one', async ({ open }) => {
  const [one, other] = [await open(), await open()]
  other.change(setPlace('Nơi khác'))
  await other.flush()
  const [proposal] = shown(one).proposals
  if (!proposal) throw new Error('The notes hold a proposal')
  await one.decide([{ proposalId: proposal.id, decision: 'reject' }])
  expect(one.getState().phase).toBe('saved')
  expect(shown(one).place).toBe('Nơi khác')
})

test('a correction that does not fit is refused in a sentence, and the proposal is open again', async ({ open }) => {
  const session = await open()
  const date = shown(session).proposals.find((one) => one.kind === 'field' && one.value.field === 'heldOn')
  if (!date) throw new Error('The notes hold a date')
  const value = { field: 'heldOn', value: '2024-02-31', isInferred: false }
  await session.decide([{ proposalId: date.id, decision: 'accept', value }])
  expect(session.getState().problem).toContain('không đúng quy cách')
  expect(shown(session).proposals.find((one) => one.id === date.id)?.status).toBe('pending')
  session.change(setPlace('Vẫn gõ được'))
  await session.flush()
  expect(session.getState().phase).toBe('saved')
})

test('two windows change different parts: keeping mine keeps theirs too', async ({ core, open }) => {
  const [mine, theirs] = [await open(), await open()]
  theirs.change(setPlace('Nơi của họ'))
  await theirs.flush()
  mine.change(setTitle('Tên của tôi'))
  await mine.flush()
  expect(mine.getState().phase).toBe('conflict')
  await mine.keepMine()
  const stored = await core.client('meeting.get', { id: mine.id })
  expect([stored.title, stored.place]).toEqual(['Tên của tôi', 'Nơi của họ'])
})

test('a version put aside outlives the window and can be taken back', async ({ open }) => {
  const drafts = memoryDrafts()
  const [mine, theirs] = [await open(drafts), await open()]
  theirs.change(setTitle('Tên của họ'))
  await theirs.flush()
  mine.change(setTitle('Tên của tôi'))
  await mine.flush()
  await mine.viewTheirs()
  expect(shown(mine).title).toBe('Tên của họ')
  const later = await open(drafts)
  expect(later.getState().hasAside).toBe(true)
  await later.takeBackAside()
  await later.flush()
  expect(shown(later).title).toBe('Tên của tôi')
  expect(later.getState()).toMatchObject({ phase: 'saved', hasAside: false })
})

test('a draft that survived a crash comes back and is saved', async ({ core, open }) => {
  const drafts = memoryDrafts()
  const crashed = await open(drafts)
  core.hold('meeting.save')
  crashed.change(setTitle('Gõ trước khi sập'))
  const later = await open(drafts)
  expect(shown(later).title).toBe('Gõ trước khi sập')
  expect(later.getState()).toMatchObject({ phase: 'dirty' })
  expect(later.getState().restoredFrom).not.toBeNull()
})

test('a meeting whose file was deleted while it was open could never be saved: it becomes a new one', async ({
  core,
  open,
}) => {
  const session = await open()
  const { proposals, sources } = shown(session)
  await core.client('meeting.remove', { id: session.id })
  session.change(setTitle('Gõ sau khi tệp mất'))
  await session.flush()
  expect(session.getState()).toMatchObject({ phase: 'failed', isGone: true })
  const id = await session.saveAsNew()
  if (id === null) throw new Error('No new meeting was made')
  const stored = await core.client('meeting.get', { id })
  expect(stored).toMatchObject({ title: 'Gõ sau khi tệp mất', proposals, sources })
  expect(session.getState()).toMatchObject({ meeting: null, phase: 'saved', problem: '', isGone: false })
})

test('after a reload the text of a meeting that has gone was never offered again', async ({ core, open }) => {
  const drafts = memoryDrafts()
  const session = await open(drafts)
  session.change(setPlace('Hội trường A'))
  await session.flush()
  await core.client('meeting.remove', { id: session.id })
  session.change(setTitle('Gõ sau khi tệp mất'))
  await session.flush()
  const later = await open(drafts)
  expect(later.getState()).toMatchObject({ meeting: null, isGone: true, problem: expect.stringContaining('Không tìm') })
  const id = await later.saveAsNew()
  if (id === null) throw new Error('No new meeting was made')
  const stored = await core.client('meeting.get', { id })
  expect([stored.title, stored.place]).toEqual(['Gõ sau khi tệp mất', 'Hội trường A'])
  expect(await drafts.find(session.id)).toBeNull()
})

test('a meeting that comes back from the bin takes the text typed meanwhile', async ({ core, open }) => {
  const session = await open()
  await core.client('meeting.remove', { id: session.id })
  session.change(setTitle('Gõ lúc ở thùng rác'))
  await session.flush()
  await core.client('meeting.restore', { id: session.id })
  await session.flush()
  expect((await core.client('meeting.get', { id: session.id })).title).toBe('Gõ lúc ở thùng rác')
  expect(session.getState()).toMatchObject({ phase: 'saved', isGone: false })
})

test('purged while two versions of it wait to be chosen from: one’s own can still become a new meeting', async ({
  core,
  open,
}) => {
  const [mine, other] = [await open(), await open()]
  other.change(setPlace('Của người kia'))
  await other.flush()
  mine.change(setPlace('Của tôi'))
  await mine.flush()
  expect(mine.getState().phase).toBe('conflict')
  await core.client('meeting.remove', { id: mine.id })
  await core.client('meeting.purge', { ids: [mine.id], isConfirmed: true })
  await mine.keepMine()
  expect(mine.getState()).toMatchObject({ phase: 'failed', isGone: true, meeting: { place: 'Của tôi' } })
  const id = await mine.saveAsNew()
  expect((await core.client('meeting.get', { id: id ?? '' })).place).toBe('Của tôi')
})
