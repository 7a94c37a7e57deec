import { text as readAll } from 'node:stream/consumers'
import { api, type CallName } from '#contract/api.ts'
import { type CommandName, cliWords, fillWords } from '#contract/command-line.ts'
import { describeApi } from '#contract/describe-api.ts'
import { Job } from '#contract/shapes.ts'
import { AppError } from '#domain/errors.ts'
import { checkFile } from './check-command.ts'
import {
  describeCounts,
  describeExtraction,
  describeHits,
  describeList,
  describeMeeting,
  describeSample,
} from './describe.ts'
import { directiveRunners } from './directive-commands.ts'
import { choosePapers, describeExport, exportPapers } from './export-papers.ts'
import type { Command } from './read-command.ts'
import { readNotes } from './read-notes.ts'
import { reviewRunners } from './review-commands.ts'
import { argument, option, type Run } from './run.ts'
import { serve } from './serve.ts'
import { storeRunners } from './store-commands.ts'
import { waitForJob } from './wait-for-job.ts'

export const runners: Record<CommandName, Run> = {
  extract: async ({ client, command, note }) => {
    const { text, fileName } = await readNotes(client, command, note)
    const value = await client('source.extract', { text, fileName, ...readingOptions(command) })
    return { value, lines: describeExtraction(value) }
  },
  import: async ({ client, command, note }) => {
    const notes = await readNotes(client, command, note)
    const acceptAll = command.options['accept-all'] === true
    const value = await client('source.import', { ...notes, ...readingOptions(command), acceptAll })
    const { id, title } = value.meeting
    const head = fillWords(cliWords.imported, { id, title: title || cliWords.untitled })
    return { value, lines: [head, ...describeCounts(value.counts)] }
  },
  list: async ({ client }) => {
    const value = await client('meeting.list', {})
    return { value, lines: describeList(value) }
  },
  show: async ({ client, command }) => {
    const value = await client('meeting.get', { id: argument(command, 0) })
    return { value, lines: describeMeeting(value) }
  },
  search: async ({ client, command }) => {
    const value = await client('meeting.search', { text: argument(command, 0) })
    return { value, lines: describeHits(value) }
  },
  export: async ({ client, command }) => {
    const id = argument(command, 0)
    const { target } = command.options
    const kind = option(command, 'kind')
    const papers = await choosePapers(client, id, { kind, target: typeof target === 'string' ? target : undefined })
    const done = await exportPapers(client, { id, papers, out: option(command, 'out') })
    return { value: { files: done.files, refused: done.refused }, lines: describeExport(done), refusal: done.refusal }
  },
  sample: async ({ client, core, command }) => {
    const out = option(command, 'out')
    const sample = await client('sample.import', {})
    const { id } = sample.meeting
    const papers = await choosePapers(client, id, { kind: 'all', target: undefined })
    const done = await exportPapers(client, { id, papers, out })
    const lines = [...describeSample(sample, core.dataFolder), ...describeExport(done)]
    const { files, refused } = done
    const value = { meetingId: id, counts: sample.counts, isNew: sample.isNew, files, refused }
    return { value, lines, refusal: done.refusal }
  },
  serve: async (context) => {
    await serve(context)
    return { value: {}, lines: [] }
  },
  check: checkFile,
  ...storeRunners,
  ...directiveRunners,
  ...reviewRunners,
  api: async () => {
    const rows = describeApi()
    return { value: rows, lines: rows.map((row) => `${row.name.padEnd(22)} ${row.summary}`) }
  },
  call: async (context) => {
    const [name = '', given = '{}'] = context.command.positionals
    const answer = await context.client(
      name as CallName,
      parseJson(given === '-' ? await readAll(process.stdin) : given),
    )
    const value = api[name as CallName].output === Job ? await waitForJob(context, answer as Job) : answer
    return { value, lines: [JSON.stringify(value, null, 1)] }
  },
}

function readingOptions({ options }: Command): { date?: string; keepAnyway: boolean } {
  const keepAnyway = options['keep-anyway'] === true
  return typeof options.date === 'string' ? { date: options.date, keepAnyway } : { keepAnyway }
}

// `call` takes any JSON; the contract row parses it on the far side.
function parseJson(text: string): never {
  try {
    return JSON.parse(text) as never
  } catch {
    throw new AppError('INVALID_INPUT', { problem: 'JSON' })
  }
}
