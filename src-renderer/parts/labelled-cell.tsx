import './labelled-cell.css'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type LabelledCellProps = { label: string; isGap?: boolean; isWide?: boolean; children: ReactNode }

/** A cell with its name above it; `isGap` marks what a paper will need and nobody has given yet. */
export function LabelledCell({ label, isGap, isWide, children }: LabelledCellProps) {
  return (
    <div className={classes('labelled-cell', isGap && 'is-gap', isWide && 'is-wide')}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
