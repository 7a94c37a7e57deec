import type { Client } from '#contract/client.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { AppError } from '#domain/errors.ts'
import type { Core } from '#shells/core/core.ts'
import type { Command } from './read-command.ts'

/**
 * What a command answers: a value for `--json`, lines for people; `refusal` where part of it could not be done,
 * `exitCode` where the answer itself is a finding.
 */
export type Answer = { value: unknown; lines: string[]; refusal?: AppError; exitCode?: number }
export type Context = {
  client: Client
  core: Core
  command: Command
  print: (line: string) => void
  /** A passing word about long work, for people only; ends with a carriage return or a line end of its own. */
  note: (text: string) => void
}
export type Run = (context: Context) => Promise<Answer>

export function argument(command: Command, at: number): string {
  return command.positionals[at] ?? ''
}

export function option(command: Command, name: 'kind' | 'out'): string {
  const value = command.options[name]
  if (typeof value === 'string') return value
  throw usage(cliWords.missingArgument, { command: command.name, name: `--${name}` })
}

export function usage(sentence: string, values: Record<string, string>): AppError {
  return new AppError('USAGE', { problem: fillWords(sentence, values) })
}
