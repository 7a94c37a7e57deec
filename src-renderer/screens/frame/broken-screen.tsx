import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { EmptyState } from '../../parts/empty-state.tsx'
import { frameWords } from '../../text/frame.ts'

/** Shown in place of a screen that failed; the rest of the window goes on. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  console.error(error)
  return (
    <EmptyState sentence={frameWords.brokenScreen}>
      <Button onClick={reset}>{frameWords.reopenScreen}</Button>
    </EmptyState>
  )
}

/** An address that names no screen. */
export function NoScreen() {
  return (
    <EmptyState sentence={frameWords.notFound}>
      <Link to="/">{frameWords.backToMeetings}</Link>
    </EmptyState>
  )
}
