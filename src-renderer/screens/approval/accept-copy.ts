import type { CopyReading } from '#contract/copy-shapes.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem, showUndo } from '../../hooks/notices.ts'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'
import { decisionKey, fieldKey, findTaken, isHeldAgainst, offerDecision, takeEdits } from './copy-edits.ts'

type Order = { session: MeetingSession; reading: CopyReading; content: string; chosen: ReadonlySet<string> }
type Done = { itemId: string; hash: string; by: string }

/**
 * Writes what was chosen of a copy: the file is kept, the fields are one step of undo, then the decisions. `false` where
 * the record has changed since the copy was read: nothing is taken then.
 */
export async function acceptCopy(order: Order): Promise<boolean> {
  const { session, reading, content, chosen } = order
  const { fileName } = reading
  await session.flush()
  const now = session.getState().meeting
  if (!now || session.getState().phase !== 'saved') throw new Error(words.notSaved)
  if (!isHeldAgainst(now, reading)) return false
  const kept = await session.ask(({ id, revision }) =>
    client('review.keepCopy', { id, baseRevision: revision, fileName, contentBase64: content }),
  )
  if (!kept) throw new Error(words.notSaved)
  const count = reading.items.flatMap((item) =>
    item.fields.filter((one) => chosen.has(fieldKey(item, one.field))),
  ).length
  if (count > 0) session.changeApart((meeting) => takeEdits(meeting, reading, chosen))
  await session.flush()
  const decided = await decideAll(order)
  showUndo(words.accepted(writeCount(count + decided.length)), frameWords.undo, () => {
    takeBack(session, decided, count > 0)
      .then(() => showDone(words.takenBack))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  })
  return true
}

/** Each decision falls on the words as they stand after the edits; one that is refused stops no other. */
async function decideAll({ session, reading, chosen }: Order): Promise<Done[]> {
  const done: Done[] = []
  const refused: string[] = []
  for (const told of reading.items.filter((one) => chosen.has(decisionKey(one)))) {
    const meeting = session.getState().meeting
    const offer = meeting && offerDecision(meeting, told, reading.approver)
    const item = meeting && findTaken(meeting, told, chosen)
    if (!offer || !item) continue
    const { decision, by, comment } = offer
    try {
      const given = { itemId: item.id, hash: item.hash, by }
      await session.ask(({ id, revision }) =>
        client('review.decide', { id, baseRevision: revision, ...given, decision, comment }),
      )
      done.push(given)
    } catch (error) {
      refused.push(sentenceOf(error))
    }
  }
  const [first] = refused
  if (first !== undefined) showProblem(words.undecided(writeCount(refused.length), first))
  return done
}

async function takeBack(session: MeetingSession, decided: readonly Done[], hasEdits: boolean): Promise<void> {
  for (const one of decided.toReversed()) {
    await session.ask(({ id, revision }) =>
      client('review.decide', { id, baseRevision: revision, ...one, decision: 'withdrawn', comment: '' }),
    )
  }
  if (hasEdits) await session.undo()
}
