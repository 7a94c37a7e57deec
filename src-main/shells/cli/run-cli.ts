import { createClient } from '#contract/client.ts'
import { failureOf } from '#contract/reply.ts'
import { AppError } from '#domain/errors.ts'
import { carryTo, coreOf } from '#shells/core/core.ts'
import { startCore } from '#shells/core/start-core.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { findDataFolder } from '#shells/data-folder.ts'
import { runners } from './commands.ts'
import { exitCode } from './exit-code.ts'
import { helpText } from './help-text.ts'
import { type Command, readCommand } from './read-command.ts'

export type Streams = { out: (text: string) => void; err: (text: string) => void }

/** Runs one command line and gives its exit code. With `--json` the answer, or the refusal, is one JSON value. */
export async function runCli(words: readonly string[], { out, err }: Streams): Promise<number> {
  const isJson = words.includes('--json')
  try {
    const command = readCommand(words)
    if (command === 'help') {
      out(helpText())
      return 0
    }
    return await runCommand(command, { out, err })
  } catch (error) {
    const refusal = error instanceof AppError ? error : new AppError('INTERNAL')
    if (isJson) out(`${JSON.stringify({ ok: false, error: failureOf(refusal) })}\n`)
    else err(`${refusal.message}\n`)
    if (refusal !== error) err(`${error instanceof Error ? error.stack : String(error)}\n`)
    return exitCode[refusal.code]
  }
}

async function runCommand(command: Command, { out, err }: Streams): Promise<number> {
  const { data, json } = command.options
  const dataFolder = findDataFolder(typeof data === 'string' ? data : undefined)
  // A server answers while the core works, so its core has a thread of its own; a single call needs none.
  const core =
    command.name === 'serve' ? startCore({ shell: 'http', dataFolder }) : coreOf(createEnvironment('cli', dataFolder))
  try {
    const print = (line: string) => out(`${line}\n`)
    const note = (line: string) => json !== true && err(line)
    const {
      value,
      lines,
      refusal,
      exitCode: found = 0,
    } = await runners[command.name]({
      client: createClient(carryTo(core)),
      core,
      command,
      print,
      note,
    })
    out(json === true ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''))
    return refusal ? exitCode[refusal.code] : found
  } finally {
    await core.stop()
  }
}
