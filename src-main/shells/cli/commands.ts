import { text as readAll } from 'node:stream/consumers'
import type { CallName } from '#contract/api.ts'
import type { Client } from '#contract/client.ts'
import { type CommandName, cliWords, fillWords } from '#contract/command-line.ts'
import { describeApi } from '#contract/describe-api.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import {
  describeCounts,
  describeExtraction,
  describeHits,
  describeList,
  describeMeeting,
  describeSample,
} from './describe.ts'
import type { Command } from './read-command.ts'
import { readNotes } from './read-notes.ts'
import { argument, option, type Run, usage } from './run.ts'
import { serve } from './serve.ts'
import { storeRunners } from './store-commands.ts'
import { writePaper } from './write-paper.ts'

export const runners: Record<CommandName, Run> = {
  extract: async ({ client, command }) => {
    const notes = await readNotes(client, argument(command, 0))
    const value = await client('source.extract', { ...notes, ...readingOptions(command) })
    return { value, lines: describeExtraction(value) }
  },
  import: async ({ client, command }) => {
    const notes = await readNotes(client, argument(command, 0))
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
    const files = await exportPapers(client, argument(command, 0), {
      kinds: readKinds(option(command, 'kind')),
      out: option(command, 'out'),
    })
    return { value: { files }, lines: files.map((file) => fillWords(cliWords.wrote, { file })) }
  },
  sample: async ({ client, core, command }) => {
    const out = option(command, 'out')
    const sample = await client('sample.import', {})
    const files = await exportPapers(client, sample.meeting.id, { kinds: DocumentKind.options, out })
    const wrote = files.map((file) => fillWords(cliWords.wrote, { file }))
    const lines = [...describeSample(sample, core.dataFolder), ...wrote]
    return { value: { meetingId: sample.meeting.id, counts: sample.counts, isNew: sample.isNew, files }, lines }
  },
  serve: async (context) => {
    await serve(context)
    return { value: {}, lines: [] }
  },
  ...storeRunners,
  api: async () => {
    const rows = describeApi()
    return { value: rows, lines: rows.map((row) => `${row.name.padEnd(22)} ${row.summary}`) }
  },
  call: async ({ client, command }) => {
    const [name = '', given = '{}'] = command.positionals
    const value = await client(name as CallName, parseJson(given === '-' ? await readAll(process.stdin) : given))
    return { value, lines: [JSON.stringify(value, null, 1)] }
  },
}

function readingOptions({ options }: Command): { date?: string; keepAnyway: boolean } {
  const keepAnyway = options['keep-anyway'] === true
  return typeof options.date === 'string' ? { date: options.date, keepAnyway } : { keepAnyway }
}

function readKinds(kind: string): DocumentKind[] {
  if (kind === 'all') return [...DocumentKind.options]
  const parsed = DocumentKind.safeParse(kind)
  if (!parsed.success) throw usage(cliWords.badKind, { name: kind })
  return [parsed.data]
}

// `call` takes any JSON; the contract row parses it on the far side.
function parseJson(text: string): never {
  try {
    return JSON.parse(text) as never
  } catch {
    throw new AppError('INVALID_INPUT', { problem: 'JSON' })
  }
}

async function exportPapers(client: Client, id: string, { kinds, out }: { kinds: DocumentKind[]; out: string }) {
  const files: string[] = []
  for (const kind of kinds) {
    const { fileName, contentBase64 } = await client('document.export', { id, kind })
    files.push(await writePaper(out, fileName, Buffer.from(contentBase64, 'base64')))
  }
  return files
}
