import { historyWords } from '../../text/history.ts'
import type { DiffPiece } from './word-diff.ts'

/** Removed words struck through, added ones underlined: readable in black and white, and by a screen reader. */
export function MarkedWords({ pieces }: { pieces: DiffPiece[] }) {
  return pieces.map(({ kind, text }, at) => {
    const key = `${at}-${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Tag = kind === 'removed' ? 'del' : 'ins'
    return (
      <Tag key={key}>
        <span className="hidden-label">{kind === 'removed' ? historyWords.removed : historyWords.added} </span>
        {text}
      </Tag>
    )
  })
}
