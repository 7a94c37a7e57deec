import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { Environment } from '#app/environment.ts'
import type { CallName } from '#contract/api.ts'
import type { Client } from '#contract/client.ts'
import { type CommandName, cliWords, fillWords } from '#contract/command-line.ts'
import { describeApi } from '#contract/describe-api.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import { startServer } from '#shells/http/server.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { systemCode } from '#store/file-system.ts'
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
import { writePaper } from './write-paper.ts'

/** What a command answers: a value for `--json` and lines for people. */
export type Answer = { value: unknown; lines: string[] }
export type Context = { client: Client; environment: Environment; command: Command; print: (line: string) => void }
type Run = (context: Context) => Promise<Answer>

/** The port tried first, so that the page keeps its address (and its unsent drafts) from one start to the next. */
const USUAL_PORT = 4280

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
  sample: async ({ client, environment, command }) => {
    const out = option(command, 'out')
    const sample = await client('sample.import', {})
    const files = await exportPapers(client, sample.meeting.id, { kinds: DocumentKind.options, out })
    const wrote = files.map((file) => fillWords(cliWords.wrote, { file }))
    const lines = [...describeSample(sample, environment.store.folder), ...wrote]
    return { value: { meetingId: sample.meeting.id, counts: sample.counts, isNew: sample.isNew, files }, lines }
  },
  serve: async (context) => {
    await serve(context)
    return { value: {}, lines: [] }
  },
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

function argument(command: Command, at: number): string {
  return command.positionals[at] ?? ''
}

function option(command: Command, name: 'kind' | 'out'): string {
  const value = command.options[name]
  if (typeof value === 'string') return value
  throw usage(cliWords.missingArgument, { command: command.name, name: `--${name}` })
}

function readingOptions({ options }: Command): { date?: string; keepAnyway: boolean } {
  const keepAnyway = options['keep-anyway'] === true
  return typeof options.date === 'string' ? { date: options.date, keepAnyway } : { keepAnyway }
}

function usage(sentence: string, values: Record<string, string>): AppError {
  return new AppError('USAGE', { problem: fillWords(sentence, values) })
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

async function serve({ client, environment, command, print }: Context): Promise<void> {
  const pageFolder = join(findProgramFolder(), 'out', 'renderer')
  const server = await startOnFreePort({ environment, pageFolder }, command.options.port)
  if (command.options.sample === true) await client('sample.import', {})
  const status = await client('app.status', {})
  const stopped = waitForStop()
  print(fillWords(cliWords.serving, { address: server.address }))
  print(fillWords(cliWords.dataFolder, { folder: status.dataFolder }))
  if (status.access === 'read') print(fillWords(cliWords.readOnly, { reason: status.readOnlyReason }))
  print(cliWords.stopHint)
  await stopped
  await server.close()
}

/** Listens for the end before anybody is told that the server runs. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

async function startOnFreePort(
  page: { environment: Environment; pageFolder: string },
  asked: string | boolean | undefined,
) {
  if (typeof asked === 'string') {
    const port = Number(asked)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw usage(cliWords.badPort, { name: asked })
    return await startServer({ ...page, port }).catch((error: unknown) => {
      throw systemCode(error) === null ? error : usage(cliWords.portTaken, { name: asked })
    })
  }
  try {
    return await startServer({ ...page, port: USUAL_PORT })
  } catch {
    // The usual port is taken, perhaps by a second start; any free one will do.
    return await startServer({ ...page, port: 0 })
  }
}
