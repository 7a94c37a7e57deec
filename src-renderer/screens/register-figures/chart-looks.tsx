import { PatternCircles, PatternLines } from '@visx/pattern'

/** How a part of a bar looks: its own pattern beside its colour, so that a black and white print says the same. */
export type Look = 'solid' | 'cross' | 'fine' | 'slant' | 'dots' | 'dense' | 'empty'

/** Of ink on white paper, on the screen, in the picture and in print alike. */
const INKS: Record<Look, string> = {
  solid: '#1b5e38',
  cross: '#1b5e38',
  fine: '#4f8f6b',
  slant: '#2f4b9b',
  dots: '#4a4a55',
  dense: '#a01f17',
  empty: '#4a4a55',
}

export const inkOf = (look: Look): string => INKS[look]
export const fillOf = (look: Look, prefix: string): string =>
  look === 'solid' ? INKS.solid : look === 'empty' ? '#ffffff' : `url(#${prefix}${look})`

/** The patterns, for one picture: `prefix` keeps those of several on one page apart. */
export function ChartLooks({ prefix }: { prefix: string }) {
  const id = (look: Look) => `${prefix}${look}`
  const paper = { background: '#ffffff' }
  return (
    <>
      <PatternLines
        {...paper}
        id={id('cross')}
        width={6}
        height={6}
        stroke={INKS.cross}
        strokeWidth={2}
        orientation={['diagonal', 'diagonalRightToLeft']}
      />
      <PatternLines {...paper} id={id('fine')} width={4} height={4} stroke={INKS.fine} orientation={['horizontal']} />
      <PatternLines {...paper} id={id('slant')} width={7} height={7} stroke={INKS.slant} orientation={['diagonal']} />
      <PatternCircles {...paper} id={id('dots')} width={6} height={6} radius={1.2} fill={INKS.dots} />
      <PatternLines
        {...paper}
        id={id('dense')}
        width={4}
        height={4}
        stroke={INKS.dense}
        strokeWidth={2.5}
        orientation={['vertical']}
      />
    </>
  )
}
