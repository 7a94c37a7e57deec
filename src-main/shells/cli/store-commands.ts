import type { Client } from '#contract/client.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import type { BackupReport, CheckReport, Job, MoveReport, RestoreReport, Version } from '#contract/shapes.ts'
import { storeWords } from '#contract/store-command-words.ts'
import { AppError } from '#domain/errors.ts'
import { type Answer, argument, type Context, option, type Run, usage } from './run.ts'
import { waitForJob } from './wait-for-job.ts'

/** The commands about the data folder as a whole: versions, check, backup, restore, move. */
export const storeRunners = {
  snapshot: (context) => {
    const action = argument(context.command, 0)
    const run = Object.hasOwn(snapshotActions, action) ? snapshotActions[action] : undefined
    if (!run) throw usage(storeWords.badAction, { name: action })
    return run(context)
  },
  doctor: async (context) => {
    const isRepair = context.command.options.repair === true
    const job = await context.client(isRepair ? 'store.repair' : 'store.check', {})
    const value = (await finish(context, job)) as CheckReport
    const lines = value.findings.map((one) => `${storeWords.severity[one.severity]} ${one.path}: ${one.message}`)
    return { value, lines: [...lines, fillWords(storeWords.checked, { count: `${value.checked}` })] }
  },
  backup: async (context) => {
    const job = await context.client('store.backUp', { folder: option(context.command, 'out') })
    const value = (await finish(context, job)) as BackupReport
    const values = { path: value.path, files: `${value.files}`, size: megabytes(value.sizeBytes) }
    return { value, lines: [fillWords(storeWords.backedUp, values)] }
  },
  restore: async (context) => {
    const path = argument(context.command, 0)
    if (context.command.options.check === true) return inspect(context.client, path)
    const replaceDifferent = context.command.options.replace === true
    const value = (await finish(
      context,
      await context.client('store.restoreBackup', { path, replaceDifferent }),
    )) as RestoreReport
    const values = { added: `${value.added}`, replaced: `${value.replaced}`, kept: `${value.kept}` }
    const hint = value.kept > 0 ? [storeWords.keptHint] : []
    return { value, lines: [fillWords(storeWords.restored, values), ...hint] }
  },
  move: async (context) => {
    const value = (await finish(
      context,
      await context.client('store.move', { folder: argument(context.command, 0) }),
    )) as MoveReport
    return { value, lines: [fillWords(storeWords.moved, { from: value.from, to: value.to })] }
  },
} satisfies Record<string, Run>

const snapshotActions: Record<string, Run> = {
  list: async ({ client, command }) => {
    const value = await client('version.list', { meetingId: idOf(command) })
    const { usedBytes, limitBytes } = value.room
    const room = fillWords(storeWords.room, { used: megabytes(usedBytes), limit: megabytes(limitBytes) })
    return { value, lines: [...value.versions.map(describeVersion), room] }
  },
  make: async ({ client, command }) => {
    const value = await client('version.make', { meetingId: idOf(command) })
    return { value, lines: [describeVersion(value)] }
  },
  restore: async ({ client, command }) => {
    const name = argument(command, 2)
    if (name === '') throw usage(cliWords.missingArgument, { command: 'snapshot restore', name: 'name' })
    const meetingId = idOf(command)
    const value = await client('version.restore', { meetingId, name })
    return { value, lines: [fillWords(storeWords.versionRestored, { name, revision: `${value.revision}` })] }
  },
}

function idOf(command: Context['command']): string {
  const id = argument(command, 1)
  if (id === '') throw usage(cliWords.missingArgument, { command: 'snapshot', name: 'id' })
  return id
}

function describeVersion({ name, revision, savedAt, reason, problem }: Version): string {
  const [day = '', time = ''] = savedAt.slice(0, 16).split('T')
  const note = problem === null ? storeWords.reasons[reason] : problem
  return `${name}  ${time} ${day.split('-').reverse().join('/')}  ${fillWords(storeWords.revision, { revision: `${revision}` })}  ${note}`
}

async function inspect(client: Client, path: string): Promise<Answer> {
  const value = await client('store.inspectBackup', { path })
  const values = { added: `${value.added.length}`, same: `${value.same}`, different: `${value.different.length}` }
  return {
    value,
    lines: [fillWords(storeWords.contents, values), ...value.different.map((one) => `  ${one.id}  ${one.title}`)],
  }
}

/** The result of long work once it has ended; refuses with its sentence where it failed. */
async function finish(context: Context, started: Job): Promise<unknown> {
  const { failure, result } = await waitForJob(context, started)
  if (failure !== null) throw new AppError(failure.code, failure.details)
  return result
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)
