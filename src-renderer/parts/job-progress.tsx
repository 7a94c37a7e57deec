import { KeyButton } from './key-button.tsx'

type JobProgressProps = {
  label: string
  done: number
  /** 0 while nobody knows how much there is. */
  total: number
  /** `3.200/10.000`, or that it has only begun. */
  countText: string
  stopLabel: string
  onStop: () => void
}

/** How far long work is, and the way to stop it. */
export function JobProgress({ label, done, total, countText, stopLabel, onStop }: JobProgressProps) {
  return (
    <div className="job-progress">
      <span>{label}</span>
      <progress aria-label={label} max={total || undefined} value={total > 0 ? done : undefined} />
      <span className="dim job-count">{countText}</span>
      <KeyButton size="compact-sm" onClick={onStop}>
        {stopLabel}
      </KeyButton>
    </div>
  )
}
