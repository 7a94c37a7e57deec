import { basename } from 'node:path'
import type { Input, Output } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { SheetFormat, type SheetReading, type SheetRow } from '#contract/sheet-shapes.ts'
import { tellProposed, tellWarning, sheetCommandWords as words } from '#contract/sheet-words.ts'
import { makeOutFolder } from './make-out-folder.ts'
import { readLimited } from './read-notes.ts'
import { type Answer, argument, type Context, option, usage } from './run.ts'

type Filter = Input<'directive.exportSheets'>['filter']

/** One sheet for each body into the folder of `--out`, which is made where it is not there. */
export async function exportUpdateSheets(context: Context, filter: Filter, wanted: string): Promise<Answer> {
  const { client, command, note } = context
  const format = SheetFormat.safeParse(wanted)
  if (!format.success) throw usage(words.badFormat, { name: wanted })
  const folder = await makeOutFolder(option(command, 'out'))
  for (;;) {
    const { unread } = await client('directive.listSheets', { filter })
    if (unread === 0) break
    note('.')
  }
  const value = await client('directive.exportSheets', { filter, format: format.data, folder })
  const { files, left } = value
  const told = files.map(({ unit, count, path }) => fillWords(words.wrote, { unit, count: `${count}`, file: path }))
  return { value, lines: [...told, ...tellLeft(left)] }
}

function tellLeft({ unassigned, secret }: Output<'directive.exportSheets'>['left']): string[] {
  return [
    unassigned > 0 ? fillWords(words.unassigned, { count: `${unassigned}` }) : '',
    secret > 0 ? fillWords(words.secret, { count: `${secret}` }) : '',
  ].filter((one) => one !== '')
}

/** What a sheet that came back says; recorded only where that is asked for. */
export async function importUpdateSheet({ client, command }: Context): Promise<Answer> {
  const path = argument(command, 1)
  if (path === '') throw usage(cliWords.missingArgument, { command: command.name, name: words.fileArgument })
  const file = { fileName: basename(path), contentBase64: (await readLimited(path)).toString('base64') }
  const reading = await client('directive.readSheet', file)
  const isAll = command.options['accept-all'] === true
  const wanted = reading.rows.filter((row) => isAll || (command.options.accept === true && row.isSure))
  const decisions = wanted.flatMap(({ row: { meetingId, directiveId }, events }) =>
    events
      .filter(({ problem }) => problem === '')
      .map(({ event: { sheet: _sheet, ...event } }) => ({ meetingId, directiveId, event })),
  )
  const lines = describeReading(reading)
  if (decisions.length === 0) {
    const isAsked = isAll || command.options.accept === true
    const hasNews = reading.rows.some(({ events }) => events.length > 0)
    return { value: { reading, accepted: null }, lines: [...lines, ...(hasNews && !isAsked ? [words.hint] : [])] }
  }
  const accepted = await client('directive.acceptSheet', { ...file, unit: reading.unit, decisions })
  const unsure = reading.rows.filter((row) => row.events.length > 0 && !wanted.includes(row)).length
  const told = [
    fillWords(words.accepted, { count: `${accepted.taken.length}`, file: accepted.file }),
    ...accepted.refused.map(({ message }) => fillWords(words.refused, { message })),
    ...(unsure > 0 ? [fillWords(words.unsure, { count: `${unsure}` })] : []),
  ]
  return { value: { reading, accepted }, lines: [...lines, '', ...told] }
}

function describeReading({ unit, reportedOn, rows, loose }: SheetReading): string[] {
  const day = reportedOn.split('-').reverse().join('/')
  const head = fillWords(words.head, { unit: unit || words.nobody, day })
  const isNew = rows.some(({ events }) => events.length > 0)
  return [
    head,
    ...(isNew ? [] : [words.nothing]),
    ...rows.flatMap(describeRow),
    ...(loose.length > 0 ? ['', words.loose, ...loose.map(({ text }) => `  ${text}`)] : []),
  ]
}

function describeRow({ row, line, events, known, warnings }: SheetRow): string[] {
  const told = events.map((one) => [tellProposed(one), one.problem].filter((part) => part !== '').join(' – '))
  return [
    fillWords(words.row, { line: `${line}`, text: row.text }),
    ...told.map((one) => `  + ${one}`),
    ...(known > 0 ? [`  = ${words.known}`] : []),
    ...warnings.map((one) => `  ! ${tellWarning(one)}`),
  ]
}
