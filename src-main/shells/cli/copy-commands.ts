import { basename } from 'node:path'
import { cliWords, fillWords } from '#contract/command-line.ts'
import type { CopyComment, CopyItem, CopyReading } from '#contract/copy-shapes.ts'
import {
  copyFieldNames,
  tellFieldState,
  tellHand,
  tellHands,
  tellKnownBy,
  copyCommandWords as words,
} from '#contract/copy-words.ts'
import { reviewCommandWords } from '#contract/review-words.ts'
import { readLimited } from './read-notes.ts'
import { type Answer, argument, type Context, usage } from './run.ts'

/** What a review copy that came back says; what is taken of it is chosen on the screen. */
export async function importCopy({ client, command }: Context): Promise<Answer> {
  const path = argument(command, 1)
  if (path === '') throw usage(cliWords.missingArgument, { command: 'review import', name: words.fileArgument })
  const contentBase64 = (await readLimited(path)).toString('base64')
  const value = await client('review.readCopy', {
    ...{ id: argument(command, 2) || null, fileName: basename(path), contentBase64 },
  })
  return { value, lines: describeCopy(value) }
}

function describeCopy({
  title,
  meetingId,
  approver,
  approvedOn,
  isBaseCarried,
  items,
  loose,
  comments,
}: CopyReading): string[] {
  const names = [approver, approvedOn].filter((one) => one !== '').join(', ')
  const isNew = items.length + loose.length + comments.length > 0
  return [
    fillWords(words.head, { title: title || cliWords.untitled, id: meetingId }),
    ...(names === '' ? [] : [fillWords(words.signed, { names })]),
    ...(isBaseCarried ? [] : [words.notCarried]),
    ...items.flatMap(describeItem),
    ...(loose.length + comments.length > 0 ? ['', words.loose] : []),
    ...loose.map(({ text }) => `  ${text}`),
    ...comments.map(describeComment),
    isNew ? words.hint : words.nothing,
  ]
}

function describeItem(item: CopyItem): string[] {
  const { kind, number, leader, by, isMissing, fields, known, ticks, remark, comments, notes } = item
  const changes = fields.flatMap((one) => [
    fillWords(words.field, {
      field: copyFieldNames[one.field] ?? one.field,
      from: one.base ?? one.mine,
      to: one.theirs,
    }),
    `    ${tellHands(one)}`,
    ...(one.state === 'conflict' ? [fillWords(words.mine, { text: one.mine })] : []),
    ...(one.state === 'fresh' ? [] : [`    ! ${tellFieldState[one.state]}`]),
  ])
  return [
    '',
    fillWords(words.item, { kind: reviewCommandWords.kinds[kind], number, leader }),
    ...(by === 'mark' ? [] : [`  ! ${tellKnownBy[by]}`]),
    ...(isMissing ? [words.missing] : []),
    ...changes,
    ...(known > 0 ? [fillWords(words.known, { count: `${known}` })] : []),
    ...(ticks.length > 0 ? [fillWords(words.ticks, { ticks: ticks.join(', ') })] : []),
    ...(remark === '' ? [] : [fillWords(words.remark, { text: remark })]),
    ...comments.map(describeComment),
    ...notes.map(({ text }) => fillWords(words.note, { text })),
  ]
}

const describeComment = (one: CopyComment): string =>
  fillWords(one.isResolved ? words.resolved : words.comment, {
    hand: tellHand(one),
    text: one.text.replaceAll('\n', ' '),
  })
