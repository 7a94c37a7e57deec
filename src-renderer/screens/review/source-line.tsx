import { memo, type Ref } from 'react'
import { classes } from '../../parts/classes.ts'
import type { SourceSegment } from './cut-line.ts'
import type { SourceLine as Line } from './source-lines.ts'

type SourceLineProps = {
  line: Line
  index: number
  text: string
  segments: SourceSegment[]
  /** How each segment looks, one word each: `pending`, `accepted`, `current linked` joined by `+`. */
  looks: string
  isInSpeech: boolean
  top: number
  measure: Ref<HTMLParagraphElement>
}

/** One line of the source; drawn again only when the look of one of its segments changes. */
export const SourceLine = memo(function SourceLine(props: SourceLineProps) {
  const { line, index, text, segments, looks, isInSpeech, top, measure } = props
  const lookOf = looks.split(' ')
  return (
    <p
      ref={measure}
      className={classes(
        'source-line',
        line.isContinued && 'is-continued',
        line.start === line.end && 'is-empty',
        isInSpeech && 'is-in-speech',
      )}
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
      data-start={line.start}
      data-end={line.end}
    >
      {segments.map(({ start, end, ids, isWide }, at) => {
        const words = text.slice(start - line.start, end - line.start)
        if (ids.length === 0)
          return (
            <span key={start} data-start={start} data-end={end}>
              {words}
            </span>
          )
        const look = (lookOf[at] ?? '').split('+').map((one) => `is-${one}`)
        return (
          <mark
            key={start}
            className={classes('passage', ...look, isWide && 'is-wide')}
            data-ids={ids.join(' ')}
            data-start={start}
            data-end={end}
          >
            {words}
          </mark>
        )
      })}
    </p>
  )
})
