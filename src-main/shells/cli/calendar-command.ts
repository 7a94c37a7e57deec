import type { Input, Output } from '#contract/api.ts'
import { calendarWords as words } from '#contract/calendar-words.ts'
import { fillWords } from '#contract/command-line.ts'
import { type Answer, type Context, option } from './run.ts'
import { writePaper } from './write-paper.ts'

type Filter = Input<'directive.calendar'>['filter']

/** The last days of what the filter finds as a calendar file, once every meeting has been read. */
export async function exportCalendar({ client, command, note }: Context, filter: Filter): Promise<Answer> {
  const out = option(command, 'out')
  const ask = () => client('directive.calendar', { filter })
  let found = await ask()
  while (found.unread > 0) {
    note('.')
    found = await ask()
  }
  const file = await writePaper(out, words.fileName, Buffer.from(found.text))
  const { count, left } = found
  const lines = [fillWords(words.wrote, { count: `${count}`, file }), ...tellLeft(left)]
  return { value: { file, count, left }, lines }
}

const tellLeft = (left: Output<'directive.calendar'>['left']): string[] =>
  (['undated', 'secret', 'closed'] as const)
    .filter((why) => left[why] > 0)
    .map((why) => fillWords(words[why], { count: `${left[why]}` }))
