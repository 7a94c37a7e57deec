import { scaleBand, scaleLinear, scaleOrdinal } from '@visx/scale'
import { BarGroup } from '@visx/shape'
import { type Ref, useId } from 'react'
import type { FigureSpan } from '#contract/figure-shapes.ts'
import { tellSpan } from '#contract/figure-words.ts'
import { writeCount } from '../../parts/number-text.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { ChartLooks, fillOf, inkOf } from './chart-looks.tsx'
import { Legend } from './legend.tsx'
import { Picture } from './picture.tsx'

type SpanKey = 'given' | 'done'
type SpanBarsProps = {
  ref: Ref<SVGSVGElement>
  caption: string
  spans: readonly FigureSpan[]
  onPick: (span: FigureSpan, key: SpanKey) => void
}

const WIDTH = 960
const HEIGHT = 300
const EDGE = 16
const TOP = 84
const FOOT = 30
const KEYS: SpanKey[] = ['given', 'done']
const LOOKS = { given: 'slant', done: 'solid' } as const

/** Two bars for each month or year: given and done, each with its number above it. */
export function SpanBars({ ref, caption, spans, onPick }: SpanBarsProps) {
  const prefix = `p${useId().replace(/\W/g, '')}`
  const most = Math.max(1, ...spans.flatMap(({ given, done }) => [given, done]))
  const room = HEIGHT - TOP - FOOT
  const x = scaleBand({ domain: spans.map(({ span }) => span), range: [0, WIDTH - 2 * EDGE], padding: 0.25 })
  const inner = scaleBand({ domain: KEYS, range: [0, x.bandwidth()], padding: 0.08 })
  const y = scaleLinear({ domain: [0, most], range: [room, 0] })
  const parts = KEYS.map((key) => ({ key, label: words.spans[key], look: LOOKS[key] }))
  return (
    <Picture ref={ref} caption={caption} width={WIDTH} height={HEIGHT}>
      <ChartLooks prefix={prefix} />
      <g transform={`translate(${EDGE} 0)`}>
        <Legend parts={parts} width={WIDTH - 2 * EDGE} top={38} prefix={prefix} />
      </g>
      <g transform={`translate(${EDGE} ${TOP})`}>
        <line x1={0} x2={WIDTH - 2 * EDGE} y1={room} y2={room} stroke="#000000" />
        <BarGroup<FigureSpan, SpanKey>
          data={[...spans]}
          keys={KEYS}
          height={room}
          x0={({ span }) => span}
          x0Scale={x}
          x1Scale={inner}
          yScale={y}
          color={scaleOrdinal({ domain: KEYS, range: KEYS })}
        >
          {(groups) =>
            groups.map((group) => (
              <g key={group.index} transform={`translate(${group.x0} 0)`}>
                {group.bars.map((bar) => {
                  const span = spans[group.index]
                  const look = LOOKS[bar.key]
                  return (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the same lies in the table below, by keys
                    <g key={bar.key} className="bar-part" onClick={() => span && onPick(span, bar.key)}>
                      <rect
                        x={bar.x}
                        y={bar.y}
                        width={bar.width}
                        height={bar.height}
                        fill={fillOf(look, prefix)}
                        stroke={inkOf(look)}
                      />
                      <text x={bar.x + bar.width / 2} y={bar.y - 4} textAnchor="middle" fontSize={11}>
                        {writeCount(bar.value ?? 0)}
                      </text>
                    </g>
                  )
                })}
                <text x={x.bandwidth() / 2} y={room + 18} textAnchor="middle" fontSize={spans.length > 14 ? 10 : 12}>
                  {tellSpan(spans[group.index]?.span ?? '')}
                </text>
              </g>
            ))
          }
        </BarGroup>
      </g>
    </Picture>
  )
}
