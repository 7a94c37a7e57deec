import './lazy-part.css'
import { CatchBoundary } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { frameWords } from '../text/frame.ts'
import { KeyButton } from './key-button.tsx'

/** It could not be fetched; any other error of a part is one of the screen. */
class PartMissing extends Error {}

/**
 * A part of a screen that is fetched when it is first shown. Where it can't be fetched, as when the program that serves
 * the page has just stopped, a line in its place says so: the rest of the screen and what is typed there stay.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** What stands there until it comes. */
  wait: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  const fetchPart = () => lazy(() => load().then((part) => ({ default: part }), tellMissing))
  let Part = fetchPart()
  return function LazyPart(props: Props) {
    const [turn, setTurn] = useState(0)
    const again = () => {
      Part = fetchPart()
      setTurn((last) => last + 1)
    }
    return (
      <CatchBoundary
        getResetKey={() => turn}
        errorComponent={({ error }) => <MissingPart error={error} onRetry={again} />}
      >
        <Suspense fallback={wait(props)}>
          <Part {...props} />
        </Suspense>
      </CatchBoundary>
    )
  }
}

const tellMissing = (cause: unknown): never => {
  throw new PartMissing('the part was not fetched', { cause })
}

function MissingPart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (!(error instanceof PartMissing)) throw error
  return (
    <div className="missing-part" role="alert">
      <p className="dim">{frameWords.missingPart}</p>
      <KeyButton onClick={onRetry}>{frameWords.retry}</KeyButton>
    </div>
  )
}
