import type { ReactNode } from 'react'

type TickListProps<One> = {
  items: readonly One[]
  keyOf: (one: One) => string
  /** The keys of what was left out by hand. */
  dropped: ReadonlySet<string>
  onChange: (dropped: ReadonlySet<string>) => void
  /** What the list is, for those who cannot see it. */
  label: string
  allLabel: string
  /** How much is chosen. */
  count: string
  nameOf: (one: One) => string
  /** What stands behind a name. */
  children: (one: One) => ReactNode
}

/** Things to choose from, all of them at first, with one tick for all. */
export function TickList<One>(props: TickListProps<One>) {
  const { items, keyOf, dropped, onChange, label, allLabel, count, nameOf, children } = props
  const isAll = items.every((one) => !dropped.has(keyOf(one)))
  const toggle = (key: string) => {
    const next = new Set(dropped)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  return (
    <>
      <div className="export-all">
        <label className="tick">
          <input type="checkbox" checked={isAll} onChange={() => onChange(new Set(isAll ? items.map(keyOf) : []))} />
          <span>{allLabel}</span>
        </label>
        <span className="dim" role="status">
          {count}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys */}
      <section className="sheet-units" tabIndex={0} aria-label={label}>
        {items.map((one) => (
          <div key={keyOf(one)} className="export-line">
            <label className="tick">
              <input type="checkbox" checked={!dropped.has(keyOf(one))} onChange={() => toggle(keyOf(one))} />
              <span>{nameOf(one)}</span>
            </label>
            {children(one)}
          </div>
        ))}
      </section>
    </>
  )
}
