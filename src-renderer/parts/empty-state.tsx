import type { ReactNode } from 'react'

/** What to do next, in one sentence, with the buttons that do it. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{sentence}</p>
      {children && <div className="buttons">{children}</div>}
    </div>
  )
}
