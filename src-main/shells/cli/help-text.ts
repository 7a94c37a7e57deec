import { cliWords, commands, exitCodeWords, kindWords, options } from '#contract/command-line.ts'

/** The text of `thuky --help`. */
export function helpText(): string {
  const width = Math.max(...Object.values(commands).map((one) => one.usage.length))
  return [
    cliWords.title,
    '',
    `${cliWords.usage}: thuky ${cliWords.commands.toLowerCase()} [${cliWords.options.toLowerCase()}]`,
    '',
    `${cliWords.commands}:`,
    ...Object.values(commands).map((one) => `  ${one.usage.padEnd(width)}  ${one.summary}`),
    '',
    `${cliWords.options}:`,
    ...Object.values(options).map((one) => `  ${one.text}`),
    '',
    `${cliWords.kinds}:`,
    ...Object.entries(kindWords).map(([kind, words]) => `  ${kind.padEnd(18)}  ${words}`),
    '',
    `${cliWords.exitCodes}:`,
    ...Object.entries(exitCodeWords).map(([code, words]) => `  ${code}  ${words}`),
    '',
  ].join('\n')
}
