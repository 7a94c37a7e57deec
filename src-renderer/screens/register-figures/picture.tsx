import type { ReactNode, Ref } from 'react'

type PictureProps = {
  ref: Ref<SVGSVGElement>
  caption: string
  width: number
  height: number
  children: ReactNode
}

/** A picture as on paper: black on white whatever the window looks like, so that it is saved, copied and printed as seen. */
export function Picture({ ref, caption, width, height, children }: PictureProps) {
  return (
    <svg
      ref={ref}
      className="figure-picture"
      role="img"
      aria-label={caption}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="'Segoe UI', Arial, sans-serif"
      fontSize={12}
      fill="#000000"
    >
      <rect width={width} height={height} fill="#ffffff" />
      <text x={16} y={24} fontSize={14} fontWeight={600}>
        {caption}
      </text>
      {children}
    </svg>
  )
}
