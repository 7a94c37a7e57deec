import { type ReactNode, type RefObject, useRef } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { copyPicture } from '../../shell/copy-picture.ts'
import { saveBlob, saveText } from '../../shell/save-file.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { drawPng, writeSvg } from './draw-picture.ts'

export type ChartName = keyof typeof words.charts

type ChartFrameProps = {
  name: ChartName
  today: CalendarDate
  picture: (ref: RefObject<SVGSVGElement | null>) => ReactNode
  table: ReactNode
}

/** A chart with its table, and the ways in which it leaves the program. */
export function ChartFrame({ name, today, picture, table }: ChartFrameProps) {
  const svg = useRef<SVGSVGElement>(null)
  const title = words.charts[name]
  const file = `${today}-${words.fileStems[name]}`
  const fail = () => showProblem(words.noPicture)
  const savePng = () => {
    if (!svg.current) return
    drawPng(svg.current).then((made) => {
      saveBlob(`${file}.png`, made)
      showDone(words.saved)
    }, fail)
  }
  const copy = () => {
    if (svg.current) copyPicture(drawPng(svg.current)).then(() => showDone(words.copied), fail)
  }
  const saveSvg = () => {
    if (!svg.current) return
    saveText(`${file}.svg`, writeSvg(svg.current), 'image/svg+xml')
    showDone(words.saved)
  }
  const ways = [
    [words.copy, copy],
    [words.savePng, savePng],
    [words.saveSvg, saveSvg],
  ] as const
  return (
    <section className="figure-chart" aria-label={title}>
      <div className="figure-chart-head">
        <h2>{title}</h2>
        <span className="buttons">
          {ways.map(([what, run]) => (
            <KeyButton key={what} size="compact-sm" aria-label={words.ofChart(what, title)} onClick={run}>
              {what}
            </KeyButton>
          ))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the window must scroll by keys */}
      <section className="figure-picture-room" tabIndex={0} aria-label={words.pictureOf(title)}>
        {picture(svg)}
      </section>
      <details>
        <summary>{words.table}</summary>
        {table}
      </details>
    </section>
  )
}
