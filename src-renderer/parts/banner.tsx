import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** A sentence across the screen that stays until it is dealt with. */
export function Banner({ text, isProblem, children }: { text: string; isProblem?: boolean; children?: ReactNode }) {
  return (
    <div className={classes('banner', isProblem && 'is-problem')} role={isProblem ? 'alert' : 'status'}>
      <p>{text}</p>
      {children}
    </div>
  )
}
