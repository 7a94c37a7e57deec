import { parseArgs } from 'node:util'
import {
  type CommandDescription,
  type CommandName,
  cliWords,
  commands,
  commonOptions,
  fillWords,
  type OptionName,
  options,
} from '#contract/command-line.ts'
import { AppError } from '#domain/errors.ts'

export type Command = {
  name: CommandName
  positionals: string[]
  options: Partial<Record<OptionName, string | boolean>>
}

const usage = (sentence: string, values: Record<string, string> = {}) =>
  new AppError('USAGE', { problem: fillWords(sentence, values) })

/** Reads the words after `thuky`. Gives `help` where help was asked for, refuses with `USAGE` what does not fit. */
export function readCommand(words: readonly string[]): Command | 'help' {
  const [name, ...rest] = words
  if (name === undefined) throw usage(cliWords.missingCommand)
  if (name === '--help' || name === '-h' || name === 'help') return 'help'
  if (!Object.hasOwn(commands, name)) throw usage(cliWords.unknownCommand, { name })
  const command = name as CommandName
  const { values, positionals } = parseWords(commands[command], rest)
  if (values.help) return 'help'
  checkPositionals(command, positionals)
  // An unset shell variable must not turn the current folder into a data folder.
  if (values.data === '') throw usage(cliWords.missingArgument, { command, name: '--data' })
  return { name: command, positionals, options: values }
}

function parseWords(description: CommandDescription, words: string[]) {
  const allowed = [...commonOptions, ...description.options]
  const table = Object.fromEntries(allowed.map((name) => [name, { type: options[name].type }]))
  try {
    return parseArgs({ args: words, options: table, allowPositionals: true, strict: true }) as {
      values: Command['options']
      positionals: string[]
    }
  } catch (error) {
    const named = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined
    throw usage(cliWords.unknownOption, { name: named ?? words.join(' ') })
  }
}

function checkPositionals(command: CommandName, given: string[]): void {
  const takes: readonly string[] = commands[command].takes
  const missing = takes.find((name, at) => !name.endsWith('?') && given[at] === undefined)
  if (missing) throw usage(cliWords.missingArgument, { command, name: missing })
  const extra = given[takes.length]
  if (extra !== undefined) throw usage(cliWords.extraArgument, { command, name: extra })
}
