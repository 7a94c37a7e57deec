import { Link } from '@tanstack/react-router'
import type { Job } from '#contract/shapes.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { sourceWords } from '../../text/sources.ts'
import { ReadingProgress } from './reading-progress.tsx'
import type { Problem } from './use-task.ts'

type CaptureBannersProps = {
  problem: Problem | null
  known: MeetingSummary | undefined
  reading: { isReading: boolean; job: Job | undefined; stop: () => void }
  onKeepAnyway: () => void
}

/** What went wrong, whether the notes are known already, how far a long reading is. */
export function CaptureBanners({ problem, known, reading, onKeepAnyway }: CaptureBannersProps) {
  return (
    <>
      {problem && (
        <Banner text={problem.sentence} isProblem>
          {problem.code === 'SOURCE_NO_MEETING' && (
            <KeyButton onClick={onKeepAnyway}>{captureWords.keepAnyway}</KeyButton>
          )}
        </Banner>
      )}
      {known && !reading.isReading && (
        <Banner text={sourceWords.known(known.title || meetingsWords.untitled, writeDate(known.heldOn))}>
          <Link to="/meetings/$id/$tab" params={{ id: known.id, tab: 'info' }}>
            {sourceWords.openKnown}
          </Link>
        </Banner>
      )}
      {reading.isReading && (
        <div className="banner">
          <ReadingProgress job={reading.job} onStop={reading.stop} />
          <p className="dim">{sourceWords.readingLeft}</p>
        </div>
      )}
    </>
  )
}
