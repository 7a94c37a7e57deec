import type { Input, Output } from '#contract/api.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { tellLetters, letterCommandWords as words } from '#contract/letter-words.ts'
import { registerCommandWords } from '#contract/register-words.ts'
import { makeOutFolder } from './make-out-folder.ts'
import { type Answer, type Context, option } from './run.ts'

type Asked = Pick<Input<'directive.listLetters'>, 'filter' | 'grouping' | 'urged' | 'unit'>

/** Letters that urge into the folder of `--out`: one to each body, or one for each meeting and body. */
export async function exportLetters(context: Context, filter: Asked['filter']): Promise<Answer> {
  const { client, command } = context
  const { open, overdue, unit } = command.options
  const out = option(command, 'out')
  const { letters, left } = await listLetters(context, {
    filter,
    grouping: command.options['per-meeting'] === true ? 'meeting' : 'body',
    urged: overdue === true ? 'overdue' : open === true ? 'open' : 'near',
    unit: typeof unit === 'string' ? unit : '',
  })
  if (letters.length === 0) return { value: { files: [], refused: [], leftOut: [], left }, lines: [words.none] }
  const folder = await makeOutFolder(out)
  const wanted = letters.map(({ meetingId, unit: body, places }) => ({ meetingId, unit: body, places }))
  const done = await client('directive.exportLetters', { kind: 'reminder', letters: wanted, folder })
  return {
    value: { ...done, left },
    lines: [`${tellLetters('reminder', letters, String)}:`, ...tellDone(done), ...tellLeft(left)],
  }
}

/** Listed once every meeting has been read. */
async function listLetters({ client, note }: Context, asked: Asked): Promise<Output<'directive.listLetters'>> {
  for (;;) {
    const found = await client('directive.listLetters', { ...asked, kind: 'reminder' })
    if (found.unread === 0) return found
    note(`${fillWords(registerCommandWords.reading, { count: `${found.unread}` })}\r`)
  }
}

const tellDone = ({ files, refused, leftOut }: Output<'directive.exportLetters'>): string[] => [
  ...files.map(({ unit, path }) => fillWords(words.wrote, { unit, file: path })),
  ...refused.map(({ unit, message }) => fillWords(words.refused, { unit, message })),
  ...leftOut.map(({ unit, meetingTitle, message }) =>
    fillWords(words.leftOut, { unit, meeting: meetingTitle || cliWords.untitled, message }),
  ),
]

const tellLeft = (left: Output<'directive.listLetters'>['left']): string[] =>
  (['unassigned', 'notDue'] as const)
    .filter((why) => left[why] > 0)
    .map((why) => fillWords(words[why], { count: `${left[why]}` }))
