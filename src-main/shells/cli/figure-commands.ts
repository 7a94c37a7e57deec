import type { Input } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import type { DirectiveFigures, FigureGroup } from '#contract/figure-shapes.ts'
import {
  namelessWords,
  tellAge,
  tellPeriod,
  tellShare,
  figureCommandWords as words,
  writeFigureDay,
  writeFigureTable,
} from '#contract/figure-words.ts'
import { registerCommandWords } from '#contract/register-words.ts'
import { CalendarDate } from '#domain/dates.ts'
import { type Answer, type Context, option, usage } from './run.ts'
import { writeCsv } from './write-csv.ts'
import { writePaper } from './write-paper.ts'

type Filter = NonNullable<Input<'directive.list'>['filter']>

/** The figures of what was given in a period: printed, and with `--out` as a table for Excel. */
export async function printFigures(context: Context, filter: Filter): Promise<Answer> {
  const asked = withPeriod(context, filter)
  const figures = await readFigures(context, asked)
  const { out } = context.command.options
  if (typeof out !== 'string') return { value: figures, lines: describe(figures, asked) }
  const table = writeCsv(writeFigureTable(figures.counts, figures))
  const file = await writePaper(out, words.fileName, Buffer.from(table))
  return { value: { file, figures }, lines: [fillWords(cliWords.wrote, { file })] }
}

/** The report on what was given in a period, as a Word file. */
export async function exportReport(context: Context, filter: Filter): Promise<Answer> {
  const asked = withPeriod(context, filter)
  const out = option(context.command, 'out')
  await readFigures(context, asked)
  const { fileName, contentBase64 } = await context.client('directive.exportReport', { filter: asked })
  const file = await writePaper(out, fileName, Buffer.from(contentBase64, 'base64'))
  return { value: { file }, lines: [fillWords(cliWords.wrote, { file })] }
}

function withPeriod({ command }: Context, filter: Filter): Filter {
  const { from, to } = command.options
  const [givenFrom, givenTo] = [readDay('from', from), readDay('to', to)]
  if (givenFrom !== null && givenTo !== null && givenFrom > givenTo)
    throw usage(words.badOrder, { from: givenFrom, to: givenTo })
  return { ...filter, givenFrom, givenTo }
}

function readDay(name: string, typed: string | boolean | undefined): string | null {
  if (typeof typed !== 'string') return null
  if (!CalendarDate.safeParse(typed).success) throw usage(words.badDay, { name: typed, option: name })
  return typed
}

/** Counted once every meeting has been read. */
async function readFigures({ client, note }: Context, filter: Filter): Promise<DirectiveFigures> {
  for (;;) {
    const figures = await client('directive.figures', { filter })
    if (figures.unread === 0) return figures
    note(`${fillWords(registerCommandWords.reading, { count: `${figures.unread}` })}\r`)
  }
}

function describe(figures: DirectiveFigures, { givenFrom = null, givenTo = null }: Filter): string[] {
  const period = tellPeriod({ from: givenFrom, to: givenTo }) || words.always
  const head = fillWords(words.head, { period, day: writeFigureDay(figures.asOf) })
  const { counts } = figures
  const late = figures.ageing.filter(({ count }) => count > 0).map((one) => `  ${tellAge(one)}: ${one.count}`)
  return [
    head,
    tellCounts({ name: '', counts }, ''),
    ...(['byAssignee', 'byIssuer'] as const).flatMap((kind) => [
      '',
      `${words.groups[kind]}:`,
      ...figures[kind].map((one) => `  ${one.name || namelessWords[kind]}: ${tellCounts(one, ' ')}`),
    ]),
    ...(late.length > 0 ? ['', `${words.ageing}:`, ...late] : []),
  ]
}

function tellCounts({ counts }: FigureGroup, end: string): string {
  const values = { total: counts.total, done: counts.done, ...counts.byStanding }
  const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]))
  return `${fillWords(registerCommandWords.counts, told)}${end === '' ? '' : ` (${tellShare(counts.done, counts.total)})`}`
}
