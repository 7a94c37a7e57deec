import type { Input, Output } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import {
  registerColumns,
  tellProgress,
  tellTimeLeft,
  registerCommandWords as words,
  writeRegisterRow,
} from '#contract/register-words.ts'
import { localDate } from '#domain/dates.ts'
import { openStandings } from '#domain/directive-standing.ts'
import { exportCalendar } from './calendar-command.ts'
import { exportReport, printFigures } from './figure-commands.ts'
import { exportLetters } from './letter-command.ts'
import { argument, type Context, option, type Run, usage } from './run.ts'
import { exportUpdateSheets, importUpdateSheet } from './sheet-commands.ts'
import { writeCsv } from './write-csv.ts'
import { writePaper } from './write-paper.ts'

const PAGE = 1000

export const directiveRunners = {
  directives: (context) => {
    const action = argument(context.command, 0)
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined
    if (!run) throw usage(words.badAction, { name: action })
    return run(context)
  },
} satisfies Record<string, Run>

type Found = { rows: DirectiveRow[]; counts: Output<'directive.list'>['counts'] }

const actions: Record<string, Run> = {
  list: async (context) => {
    const value = await findAll(context)
    return { value, lines: describe(value) }
  },
  export: async (context) => {
    const { format = 'csv' } = context.command.options
    if (format === 'ics') return await exportCalendar(context, filterOf(context))
    if (format !== 'csv') return await exportUpdateSheets(context, filterOf(context), String(format))
    const out = option(context.command, 'out')
    const { rows, counts } = await findAll(context)
    const file = await writePaper(out, words.fileName, Buffer.from(writeTable(rows)))
    return { value: { file, rows: rows.length, counts }, lines: [fillWords(cliWords.wrote, { file })] }
  },
  figures: (context) => printFigures(context, filterOf(context)),
  report: (context) => exportReport(context, filterOf(context)),
  letters: (context) => exportLetters(context, filterOf(context)),
  'import-sheet': importUpdateSheet,
}

/** What the options of a command ask the register for. */
function filterOf({ command }: Context): NonNullable<Input<'directive.list'>['filter']> {
  const { open, overdue, unit, issuer } = command.options
  const names = [
    typeof unit === 'string' ? `donvi:"${unit}"` : '',
    typeof issuer === 'string' ? `nguoi:"${issuer}"` : '',
  ]
  const standings = overdue === true ? (['overdue'] as const) : open === true ? openStandings : []
  return { text: names.join(' ').trim(), standings: [...standings] }
}

/** All rows that are asked for, once every meeting has been read. */
async function findAll(context: Context): Promise<Found> {
  const { client, note } = context
  const filter = filterOf(context)
  const ask = (skip: number) => client('directive.list', { filter, skip, limit: PAGE })
  let page = await ask(0)
  while (page.unread > 0) {
    note(`${fillWords(words.reading, { count: `${page.unread}` })}\r`)
    page = await ask(0)
  }
  const rows = [...page.rows]
  while (rows.length < page.found && page.rows.length > 0) {
    page = await ask(rows.length)
    rows.push(...page.rows)
  }
  return { rows, counts: page.counts }
}

function describe({ rows, counts }: Found): string[] {
  if (rows.length === 0) return [words.none]
  const today = localDate(new Date())
  const { byStanding, total, done } = counts
  const values = { total, done, ...byStanding }
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]))
  return [...rows.map((row) => describeRow(row, today)), '', fillWords(words.counts, told)]
}

function describeRow(row: DirectiveRow, today: string): string {
  const indent = row.parentId === null ? '' : '  '
  const state = row.followsParent ? '' : [tellTimeLeft(row, today), tellProgress(row)].join(', ')
  const tail = [row.assignee, row.issuer, state, row.parentId === null ? row.meetingTitle : '']
  return `${indent}${row.number}. ${row.text} · ${tail.filter((one) => one !== '').join(' · ')}`
}

function writeTable(rows: readonly DirectiveRow[]): string {
  const today = localDate(new Date())
  return writeCsv([
    Object.values<string>(registerColumns),
    ...rows.map((row) => Object.values(writeRegisterRow(row, today))),
  ])
}
