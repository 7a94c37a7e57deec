import { useMemo, useState } from 'react'
import type { LostText } from '../../hooks/lost-drafts.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { historyWords } from '../../text/history.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { recoveryWords } from '../../text/recovery.ts'
import { ChangeList } from '../history/change-list.tsx'
import { countWords } from '../history/count-words.ts'

type LostRowProps = { lost: LostText; isFirst: boolean; onRestore: () => void; onDrop: () => void }

/** One meeting with unsaved text: when it was typed, how much it is, and what to do with it. */
export function LostRow({ lost, isFirst, onRestore, onDrop }: LostRowProps) {
  const { kept, title, changes, isGone, isOlder } = lost
  const [isShown, setShown] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const amount = useMemo(() => {
    const { added, removed } = countWords(changes)
    const parts = [...new Set(changes.map((one) => historyWords.part(one.part)))]
    return recoveryWords.amount(added, removed, parts.join(', '))
  }, [changes])
  const name = title || meetingsWords.untitled
  return (
    <li>
      <div className="lost-head">
        <span>
          <strong>{name}</strong>
          <br />
          {recoveryWords.typedAt(writeMoment(kept.draft.at))} · {amount}
          {isGone && <span className="urgent"> · {recoveryWords.gone}</span>}
          {isOlder && <span className="urgent"> · {recoveryWords.isOlder}</span>}
        </span>
        {!isAsking && (
          <span className="buttons">
            <KeyButton variant="filled" data-autofocus={isFirst || undefined} onClick={onRestore}>
              {recoveryWords.restore}
            </KeyButton>
            <KeyButton aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? recoveryWords.hide : recoveryWords.look}
            </KeyButton>
            <KeyButton onClick={() => setAsking(true)}>{recoveryWords.drop}</KeyButton>
          </span>
        )}
      </div>
      {isAsking && (
        <p className="lost-ask" role="alert">
          <span>{recoveryWords.dropAsk}</span>
          <KeyButton onClick={() => setAsking(false)}>{recoveryWords.keep}</KeyButton>
          <KeyButton className="danger" onClick={onDrop}>
            {recoveryWords.dropSure}
          </KeyButton>
        </p>
      )}
      {isShown && (
        <section className="lost-changes" aria-label={name}>
          <ChangeList changes={changes} />
        </section>
      )}
    </li>
  )
}
