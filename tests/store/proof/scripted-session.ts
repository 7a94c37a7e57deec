import type { Store } from '#app/environment.ts'
import { Directive } from '#domain/directive.ts'
import { AppError } from '#domain/errors.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'

const START = Date.UTC(2026, 10, 20, 1, 0, 0)
/** Steps lie so far apart that every few of them begin a new day. */
const STEP_MS = 7 * 3_600_000
const organizer = Organization.parse({ id: 'so-a', officialName: 'Sở Nông nghiệp và Môi trường' })
const IDS = ['hop-1', 'hop-2', 'hop-3'] as const

type Work = (store: Store, at: number) => Promise<unknown>
export type Step = { name: string; run: Work }

/** About 6 kB, more than one block of the disk, different at every step. */
const words = (at: number): string => `Đoạn thứ ${at}: rà soát, báo cáo trước ngày 30 tháng 6. `.repeat(80)

export const blankMeeting = (id: string, title = `Họp ${id}`): Meeting => ({
  ...newMeeting(id, '2026-11-20T08:00:00+07:00', organizer),
  title,
})

const edit = async (store: Store, id: string, change: (meeting: Meeting) => Meeting) =>
  store.update(id, (await store.get(id)).revision, change)

const write =
  (id: string): Work =>
  (store, at) =>
    edit(store, id, (meeting) => ({ ...meeting, title: `Bản ${at}`, place: words(at) }))

const restoreVersion =
  (id: string): Work =>
  async (store) => {
    const versions = await store.versions.list(id)
    const oldest = versions.at(-1)
    if (oldest) await store.versions.restore(id, oldest.name)
  }

const works: Record<string, (id: string) => Work> = {
  create: (id) => (store, at) => store.create({ ...blankMeeting(id), place: words(at) }),
  edit: write,
  'edit again': write,
  'edit once more': write,
  'give directives': (id) => (store, at) =>
    edit(store, id, (meeting) => ({
      ...meeting,
      directives: [...meeting.directives, Directive.parse({ id: `viec-${at}`, text: `Việc giao ở bước ${at}` })],
    })),
  /** From the first question on the register is a file, and each save adds a line. */
  'ask the register': () => (store) => store.directives(),
  remove: (id) => (store) => store.remove(id),
  restore: (id) => (store) => store.restore(id),
  settings: () => async (store, at) =>
    store.saveSettings({ ...(await store.settings()), defaultOrganizationId: `so-${at}` }),
  directory: () => (store, at) =>
    store.updateDirectory((one) => ({
      ...one,
      organizations: [...one.organizations, Organization.parse({ id: `co-${at}`, officialName: words(at) })],
    })),
  'make version': (id) => (store) => store.versions.make(id, 'manual'),
  'restore version': restoreVersion,
  undo: (id) => async (store) => store.undo(id, (await store.get(id)).revision),
  redo: (id) => async (store) => store.redo(id, (await store.get(id)).revision),
  purge: (id) => (store) => store.purge([id], true),
}

const step = (name: string, id: string): Step => ({
  name: `${name} ${id}`,
  run: works[name]?.(id) ?? unknownWork(name),
})

function unknownWork(name: string): never {
  throw new Error(`no such work: ${name}`)
}

/** What the register of directives meets: written at a question, added to, a meeting gone, one gone for good. */
export function registerSession(): Step[] {
  return [
    step('create', 'hop-1'),
    step('create', 'hop-2'),
    step('give directives', 'hop-1'),
    step('give directives', 'hop-2'),
    step('ask the register', ''),
    step('give directives', 'hop-1'),
    step('ask the register', ''),
    step('remove', 'hop-2'),
    step('ask the register', ''),
    step('purge', 'hop-2'),
    step('ask the register', ''),
  ]
}

/** The session of the plan: two meetings, edits, a removal and its restoration, settings, an old version, undo, redo. */
export function plannedSession(): Step[] {
  return [
    step('create', 'hop-1'),
    step('create', 'hop-2'),
    step('edit', 'hop-1'),
    step('edit', 'hop-1'),
    step('edit', 'hop-2'),
    step('remove', 'hop-2'),
    step('restore', 'hop-2'),
    step('settings', ''),
    step('directory', ''),
    step('restore version', 'hop-1'),
    step('undo', 'hop-1'),
    step('redo', 'hop-1'),
    step('make version', 'hop-1'),
    step('remove', 'hop-2'),
    step('purge', 'hop-2'),
  ]
}

/** The register has a session of its own: the numbers of chance would give other sessions with other names among them. */
const REGISTER = ['give directives', 'ask the register']

/** A session of `length` steps by chance; a step that does not fit (undo with nothing to undo) is simply refused. */
export function randomSession(seed: number, length: number): Step[] {
  const pick = seededPick(seed)
  const names = Object.keys(works).filter((name) => !REGISTER.includes(name))
  const opening = IDS.slice(0, 2).map((id) => step('create', id))
  const rest = Array.from({ length: length - opening.length }, () =>
    step(names[pick(names.length)] ?? 'edit', IDS[pick(IDS.length)] ?? 'hop-1'),
  )
  return [...opening, ...rest]
}

/** The clock of a session: it stands still within a step, so that every run of the session writes the same bytes. */
export function sessionClock() {
  let now = START
  const tick = () => {
    now += STEP_MS
  }
  return { now: () => new Date(now), tick }
}

/** Some days after every session: each meeting's next write is the first of its day. */
export const afterSession = (): Date => new Date(START + 10 * 86_400_000)

/** Runs a step; a refusal is an answer, and the step then changed nothing. */
export async function runStep(store: Store, { run }: Step, at: number): Promise<void> {
  try {
    await run(store, at)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
