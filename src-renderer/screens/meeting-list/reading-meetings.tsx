import './reading-meetings.css'
import { useEffect, useState } from 'react'
import type { Output } from '#contract/api.ts'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { client } from '../../shell/client.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** How often it is asked how far the reading is. */
const ASK_MS = 500
const NOTHING: Output<'meeting.reading'> = { done: 0, total: 0 }

/** The list on its way; a large folder opened for the first time is read file by file, and says how far it is. */
export function ReadingMeetings() {
  const reading = useReading()
  if (reading.total === 0) return <LoadingRows sentence={frameWords.loading} />
  return (
    <>
      <div className="reading-meetings">
        <span>{meetingsWords.reading(reading.done, reading.total)}</span>
        <progress aria-label={meetingsWords.readingLabel} max={reading.total} value={reading.done} />
        <span className="dim">{meetingsWords.readingHint}</span>
      </div>
      <LoadingRows sentence={frameWords.loading} />
    </>
  )
}

function useReading(): Output<'meeting.reading'> {
  const [reading, setReading] = useState<Output<'meeting.reading'>>(NOTHING)
  useEffect(() => {
    const ask = () => {
      client('meeting.reading', {})
        .then(setReading)
        // The list itself says what is wrong.
        .catch(() => setReading(NOTHING))
    }
    const timer = setInterval(ask, ASK_MS)
    return () => clearInterval(timer)
  }, [])
  return reading
}
