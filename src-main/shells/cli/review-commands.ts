import type { Output } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { reviewCommandWords as words } from '#contract/review-words.ts'
import { importCopy } from './copy-commands.ts'
import { describeExport, exportPapers } from './export-papers.ts'
import { argument, type Context, option, type Run, usage } from './run.ts'

/** The commands about a leader's review; decisions are made on the screen, or by `thuky call review.decide`. */
export const reviewRunners = {
  review: (context) => {
    const action = argument(context.command, 0)
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined
    if (!run) throw usage(words.badAction, { name: action })
    return run(context)
  },
} satisfies Record<string, Run>

const actions: Record<string, Run> = {
  import: importCopy,
  list: async ({ client }) => {
    const value = await client('review.list', {})
    return { value, lines: value.meetings.length === 0 ? [words.none] : value.meetings.map(describeRow) }
  },
  show: async (context) => {
    const value = await context.client('review.get', { id: idOf(context, 'show') })
    return { value, lines: describeReview(value) }
  },
  export: async (context) => {
    const out = option(context.command, 'out')
    const papers = [{ kind: 'review-copy' as const, target: '' }]
    const value = await exportPapers(context.client, { id: idOf(context, 'export'), papers, out })
    return { value, lines: describeExport(value) }
  },
}

function idOf({ command }: Context, action: string): string {
  const id = argument(command, 1)
  if (id === '') throw usage(cliWords.missingArgument, { command: `review ${action}`, name: 'id' })
  return id
}

function describeRow({ id, title, leaders, counts, total }: Output<'review.list'>['meetings'][number]): string {
  const values = { approved: `${counts.approved}`, total: `${total}`, leaders: leaders.join(', ') }
  return fillWords(words.row, { id, title: title || cliWords.untitled, ...values })
}

function describeReview({ leaders, items }: Output<'review.get'>): string[] {
  if (items.length === 0) return [words.nothing]
  const names = leaders.map((one) => one.name).join(', ')
  return [...items.flatMap(describeItem), '', fillWords(words.leaders, { names })]
}

function describeItem({ kind, number, leader, standing, content, decision }: Output<'review.get'>['items'][number]) {
  const head = { kind: words.kinds[kind], number, leader, standing: words.standings[standing] }
  const comment = decision?.comment ? [fillWords(words.comment, { comment: decision.comment })] : []
  const text = content.find((one) => one.field === 'text')?.text ?? ''
  return [fillWords(words.item, head), `    ${text}`, ...comment]
}
