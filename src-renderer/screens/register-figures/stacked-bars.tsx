import { scaleBand, scaleLinear, scaleOrdinal } from '@visx/scale'
import { BarStackHorizontal } from '@visx/shape'
import { type Ref, useId } from 'react'
import { writeCount } from '../../parts/number-text.ts'
import { ChartLooks, fillOf, inkOf } from './chart-looks.tsx'
import { breakName, widthOfText } from './chart-text.ts'
import { Legend, legendHeight, type Part } from './legend.tsx'
import { Picture } from './picture.tsx'

export type BarRow<Key extends string> = { id: string; name: string; tail: string } & Record<Key, number>
type StackedBarsProps<Key extends string> = {
  ref: Ref<SVGSVGElement>
  caption: string
  rows: readonly BarRow<Key>[]
  parts: readonly Part<Key>[]
  onPick: (row: BarRow<Key>, key: Key) => void
}

const WIDTH = 960
const EDGE = 16
const NAMES = 250
const TAIL = 130
const ROW = 34
const HEAD = 38

/** A bar for each name, its parts one after another: each with its number where there is room, the sum behind it. */
export function StackedBars<Key extends string>({ ref, caption, rows, parts, onPick }: StackedBarsProps<Key>) {
  const prefix = `p${useId().replace(/\W/g, '')}`
  const top = HEAD + (parts.length > 1 ? legendHeight(parts, WIDTH - 2 * EDGE) : 0)
  const height = top + rows.length * ROW + EDGE
  const keys = parts.map(({ key }) => key)
  const sums = rows.map((row) => keys.reduce((sum, key) => sum + row[key], 0))
  const room = WIDTH - 2 * EDGE - NAMES - TAIL
  const x = scaleLinear({ domain: [0, Math.max(1, ...sums)], range: [0, room] })
  const y = scaleBand({ domain: rows.map(({ id }) => id), range: [0, rows.length * ROW], padding: 0.3 })
  const looks = new Map(parts.map(({ key, look }) => [key, look]))
  return (
    <Picture ref={ref} caption={caption} width={WIDTH} height={height}>
      <ChartLooks prefix={prefix} />
      <g transform={`translate(${EDGE} 0)`}>
        {parts.length > 1 && <Legend parts={parts} width={WIDTH - 2 * EDGE} top={HEAD} prefix={prefix} />}
      </g>
      {rows.map((row, at) => (
        <RowText
          key={row.id}
          row={row}
          middle={top + (y(row.id) ?? 0) + y.bandwidth() / 2}
          end={EDGE + NAMES + x(sums[at] ?? 0)}
        />
      ))}
      <g transform={`translate(${EDGE + NAMES} ${top})`}>
        <BarStackHorizontal<BarRow<Key>, Key>
          data={[...rows]}
          keys={keys}
          y={({ id }) => id}
          xScale={x}
          yScale={y}
          color={scaleOrdinal({ domain: keys, range: keys })}
        >
          {(stacks) =>
            stacks.flatMap(({ key, bars }) =>
              bars
                .filter(({ width }) => width > 0)
                .map((bar) => {
                  const look = looks.get(key) ?? 'solid'
                  const row = rows[bar.index]
                  return (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the same lies in the table below, by keys
                    <g key={`${key} ${bar.index}`} className="bar-part" onClick={() => row && onPick(row, key)}>
                      <rect
                        x={bar.x}
                        y={bar.y}
                        width={bar.width}
                        height={bar.height}
                        fill={fillOf(look, prefix)}
                        stroke={inkOf(look)}
                      />
                      <PartLabel text={writeCount(row?.[key] ?? 0)} {...{ ...bar, isDark: look === 'solid' }} />
                    </g>
                  )
                }),
            )
          }
        </BarStackHorizontal>
      </g>
    </Picture>
  )
}

type RowTextProps = { row: { name: string; tail: string }; middle: number; end: number }

function RowText({ row: { name, tail }, middle, end }: RowTextProps) {
  const lines = breakName(name, NAMES - 10)
  const first = middle + 4 - (lines.length - 1) * 7
  return (
    <>
      {lines.map((line, at) => (
        <text key={line} x={EDGE + NAMES - 8} y={first + at * 14} textAnchor="end">
          {line}
        </text>
      ))}
      <text x={end + 8} y={middle + 4}>
        {tail}
      </text>
    </>
  )
}

type PartLabelProps = { text: string; x: number; y: number; width: number; height: number; isDark: boolean }

/** On a pattern a number stands on a patch of paper; where there is no room for it, the table has it. */
export function PartLabel({ text, x, y, width, height, isDark }: PartLabelProps) {
  const own = widthOfText(text) + 4
  if (own + 4 > width) return null
  const [middle, base] = [x + width / 2, y + height / 2 + 4]
  return (
    <>
      {!isDark && <rect x={middle - own / 2} y={base - 11} width={own} height={14} fill="#ffffff" />}
      <text x={middle} y={base} textAnchor="middle" fill={isDark ? '#ffffff' : '#000000'} fontWeight={600}>
        {text}
      </text>
    </>
  )
}
