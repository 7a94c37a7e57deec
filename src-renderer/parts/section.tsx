import { type ReactNode, useId } from 'react'

type SectionProps = {
  title: string
  aside?: ReactNode
  /** What a link to the whole part calls it. */
  name?: string
  children: ReactNode
}

/** A titled part of a screen. */
export function Section({ title, aside, name, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id} data-row={name}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
