import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { copyPlain } from '../../shell/copy-text.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { listLeft } from './list-left.ts'

/** Copies the message about one directive; the notice shows it. What cannot be said of it is told. */
export async function copyMessage({ meetingId, directiveId }: DirectiveRow, onLook: () => void): Promise<void> {
  try {
    const { messages, left } = await client('directive.messages', { only: [{ meetingId, directiveId }] })
    const [message] = messages
    if (!message) return showProblem(listLeft(left)[0] ?? words.noMessages)
    const isCopied = await copyPlain(message.text).then(
      () => true,
      () => false,
    )
    if (!isCopied) return onLook()
    const told = words.copied(message.unit, writeCount(message.places.length))
    showDone(told, { label: words.look, run: onLook })
  } catch (error) {
    showProblem(sentenceOf(error))
  }
}
