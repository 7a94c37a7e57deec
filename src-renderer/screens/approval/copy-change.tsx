import { useId } from 'react'
import type { CopyField } from '#contract/copy-shapes.ts'
import { tellFieldState, tellHands } from '#contract/copy-words.ts'
import { approvalWords } from '../../text/approval.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'
import { MarkedWords } from '../history/marked-words.tsx'
import { diffWords } from '../history/word-diff.ts'

type CopyChangeProps = { change: CopyField; itemName: string; isChosen: boolean; onToggle: () => void }

/** A field as it was and as it came back, word by word; who did it, and what stands against taking it. */
export function CopyChange({ change, itemName, isChosen, onToggle }: CopyChangeProps) {
  const { field, base, theirs, mine, state } = change
  const label = approvalWords.fields[field] ?? field
  const facts = useId()
  return (
    <div className="copy-change">
      <input
        type="checkbox"
        aria-label={words.take(label, itemName)}
        aria-describedby={facts}
        checked={isChosen}
        onChange={onToggle}
      />
      <div>
        <p className="copy-words">
          <span className="dim">{label}: </span>
          <MarkedWords pieces={diffWords(base ?? mine, theirs)} />
        </p>
        {state === 'conflict' && (
          <p className="copy-words">
            <span className="dim">{words.mine}: </span>
            {mine}
          </p>
        )}
        <div id={facts}>
          {state !== 'fresh' && <p className="read-warning is-doubt">{tellFieldState[state]}</p>}
          <p className="dim">{tellHands(change)}</p>
        </div>
      </div>
    </div>
  )
}
