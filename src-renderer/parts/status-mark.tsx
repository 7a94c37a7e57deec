/** A dot whose shape tells the state even without colour, and the word. */
export function StatusMark({ status, word }: { status: string; word: string }) {
  return (
    <span className="status-mark">
      <span className={`dot is-${status}`} aria-hidden="true" />
      {word}
    </span>
  )
}
