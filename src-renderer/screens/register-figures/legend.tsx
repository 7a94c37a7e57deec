import { fillOf, inkOf, type Look } from './chart-looks.tsx'
import { widthOfText } from './chart-text.ts'

export type Part<Key extends string> = { key: Key; label: string; look: Look }

const LINE = 20
const BOX = 14
const GAP = 18

/** Where each entry of a legend stands, in lines of so many pixels. */
function place<Key extends string>(parts: readonly Part<Key>[], width: number) {
  let [x, line] = [0, 0]
  return parts.map((part) => {
    const own = BOX + 6 + widthOfText(part.label) + GAP
    if (x > 0 && x + own > width) [x, line] = [0, line + 1]
    const at = { part, x, y: line * LINE }
    x += own
    return at
  })
}

export const legendHeight = (parts: readonly Part<string>[], width: number): number =>
  ((place(parts, width).at(-1)?.y ?? 0) / LINE + 1) * LINE

type LegendProps = { parts: readonly Part<string>[]; width: number; top: number; prefix: string }

/** Which pattern is what; part of the picture, so that it goes where the picture goes. */
export function Legend({ parts, width, top, prefix }: LegendProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      {place(parts, width).map(({ part: { key, label, look }, x, y }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <rect width={BOX} height={BOX} fill={fillOf(look, prefix)} stroke={inkOf(look)} />
          <text x={BOX + 6} y={11.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
