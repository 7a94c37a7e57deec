import '../../parts/list-bar.css'
import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '../../parts/classes.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { countChips, type ListSearch, noChips } from './list-search.ts'
import type { ChipChoice, MenuChip } from './narrow-meetings.ts'

type FilterBarProps = {
  search: ListSearch
  choices: Record<MenuChip, ChipChoice[]>
  /** How many meetings are shown, and how many there are. */
  count: number
  total: number
  onChange: (change: ListSearch) => void
  children?: ReactNode
}

const MENUS: MenuChip[] = ['year', 'body', 'status', 'kind', 'series']
const FLAGS = ['overdue', 'pending'] as const

/** What narrows the list, each as a chip; what is chosen stands on its chip with a cross. */
export function FilterBar({ search, choices, count, total, onChange, children }: FilterBarProps) {
  return (
    <div className="list-bar" role="toolbar" aria-label={meetingsWords.narrow}>
      {MENUS.map((name) => (
        <ChipWithMenu
          key={name}
          name={name}
          search={search}
          choices={choices[name]}
          total={total}
          onChange={onChange}
        />
      ))}
      {FLAGS.map((name) => (
        <button
          key={name}
          type="button"
          className={classes('list-chip', search[name] && 'is-on')}
          aria-pressed={search[name] === true}
          onClick={() => onChange({ [name]: search[name] ? undefined : true })}
        >
          {meetingsWords.chips[name]}
          {search[name] && <X {...smallIconLook} />}
        </button>
      ))}
      {countChips(search) > 1 && (
        <button type="button" className="linklike" onClick={() => onChange(noChips)}>
          {meetingsWords.clearChips}
        </button>
      )}
      <span className="push dim" role="status">
        {meetingsWords.count(writeCount(count))}
      </span>
      {children}
    </div>
  )
}

type ChipProps = {
  name: MenuChip
  search: ListSearch
  choices: ChipChoice[]
  total: number
  onChange: (change: ListSearch) => void
}

/** A menu that could leave nothing out is not shown, unless something is chosen in it. */
function ChipWithMenu({ name, search, choices, total, onChange }: ChipProps) {
  const title = meetingsWords.chips[name]
  const chosen = search[name] === undefined ? null : String(search[name])
  const isIdle = choices.every((one) => one.count === total)
  if (isIdle && chosen === null) return null
  const label = chosen === null ? title : labelOf(name, chosen, choices)
  return (
    <span className={classes('list-chip', chosen !== null && 'is-on')}>
      <MenuButton
        name={chosen === null ? title : `${title}: ${label}`}
        choices={choices.map((one) => ({ value: one.value, label: one.label, note: writeCount(one.count) }))}
        chosen={chosen}
        onChoose={(value) => onChange({ [name]: name === 'year' ? Number(value) : value })}
      >
        <span className="ellipsis">{label}</span>
        {chosen === null && <ChevronDown {...smallIconLook} />}
      </MenuButton>
      {chosen !== null && (
        <button
          type="button"
          className="chip-cross"
          aria-label={meetingsWords.dropChip(title)}
          onClick={() => onChange({ [name]: undefined })}
        >
          <X {...smallIconLook} />
        </button>
      )}
    </span>
  )
}

/** What an address names may have no meeting any more; its word is known all the same, or it stands as it is. */
function labelOf(name: MenuChip, chosen: string, choices: readonly ChipChoice[]): string {
  const known = choices.find((one) => one.value === chosen)?.label
  const words: Readonly<Record<string, string>> = { ...terms.status, ...terms.meetingKind }
  const label = known ?? words[chosen] ?? chosen
  return name === 'year' && chosen !== '0' ? meetingsWords.year(label) : label
}
