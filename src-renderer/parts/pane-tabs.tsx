import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

type PaneTabsProps<Name extends string> = {
  label: string
  current: Name
  tabs: { name: Name; label: string; count?: string }[]
  onChange: (name: Name) => void
  children: ReactNode
}

/** Several contents of one pane, one at a time; the arrows move between their tabs. */
export function PaneTabs<Name extends string>({ label, current, tabs, onChange, children }: PaneTabsProps<Name>) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.name === current)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.name)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="pane-tabs" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            data-tab={tab.name}
            aria-selected={tab.name === current}
            aria-controls={`${id}-content`}
            tabIndex={tab.name === current ? 0 : -1}
            className={classes(tab.name === current && 'is-here')}
            onClick={() => onChange(tab.name)}
          >
            {tab.label}
            {tab.count && <span className="dim"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a content longer than the pane must scroll by keys
        tabIndex={0}
        id={`${id}-content`}
        aria-labelledby={`${id}-${current}`}
        className="pane-content"
      >
        {children}
      </div>
    </>
  )
}
