import '../../parts/list-bar.css'
import { TextInput } from '@mantine/core'
import { ChevronDown, X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { Output } from '#contract/api.ts'
import { tellSpan } from '#contract/figure-words.ts'
import { localDate } from '#domain/dates.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { classes } from '../../parts/classes.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { MenuButton, type MenuChoice } from '../../parts/menu-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { listPeriods } from './given-period.ts'
import { type Chip, chips, type Narrowing } from './register-place.ts'
import { SavedViews } from './saved-views.tsx'
import type { RegisterPlace } from './use-register-place.ts'

/** The box and the chips that narrow the register, and the views kept of them. */
export function RegisterBar({ place, answer }: { place: RegisterPlace; answer: Output<'directive.list'> }) {
  const { narrowing, typed, setTyped, narrow } = place
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ 'ctrl+f': () => box.current?.select() })
  const choices = useChoices(answer, narrowing)
  const isNarrowed = typed !== '' || chips.some((one) => narrowing[one] !== undefined)
  const clear = () => {
    setTyped('')
    narrow({ text: undefined, ...Object.fromEntries(chips.map((one) => [one, undefined])) })
  }
  return (
    <div className="list-bar register-bar" role="toolbar" aria-label={words.narrow}>
      <TextInput
        ref={box}
        size="xs"
        className="register-filter"
        aria-label={words.filter}
        aria-keyshortcuts="Control+F"
        placeholder={words.filter}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {shownChips(place).map((name) => (
        <FilterChip
          key={name}
          name={name}
          choices={choices[name]}
          chosen={narrowing[name] ?? null}
          onChange={(value) => narrow({ [name]: value })}
        />
      ))}
      <SavedViews place={place} isNarrowed={isNarrowed} />
      {isNarrowed && (
        <button type="button" className="linklike" onClick={clear}>
          {words.clear}
        </button>
      )}
      <Asleep place={place} count={answer.asleep} />
      <span className="push dim" role="status">
        {place.view === 'figures'
          ? ''
          : answer.unread > 0
            ? words.reading(writeCount(answer.unread))
            : words.count(writeCount(answer.found))}
      </span>
      {answer.notes.map((note) => (
        <p key={note} className="full-row dim">
          {note}
        </p>
      ))}
    </div>
  )
}

/** What was put aside is left out, never hidden: how many there are is told beside the way to them. */
function Asleep({ place: { view, narrowing, narrow }, count }: { place: RegisterPlace; count: number }) {
  const isShown = narrowing.asleep !== undefined
  if (view === 'figures' || view === 'calendar' || (count === 0 && !isShown)) return null
  return (
    <span className="dim">
      {!isShown && `${words.asleep(writeCount(count))} · `}
      <button type="button" className="linklike" onClick={() => narrow({ asleep: isShown ? undefined : 'shown' })}>
        {isShown ? words.hideAsleep : words.showAsleep}
      </button>
    </span>
  )
}

const choicesOf = (named: Readonly<Record<string, string>>): MenuChoice[] =>
  Object.entries(named).map(([value, label]) => ({ value, label }))

/** Figures have their own choice of the period, and are of all standings; when it was done is asked by a chart. */
const shownChips = ({ view, narrowing }: RegisterPlace): readonly Chip[] =>
  view === 'figures'
    ? ['issuer', 'assignee', 'source']
    : chips.filter((one) => one !== 'done' || narrowing.done !== undefined)

function useChoices(
  { issuers, assignees }: Output<'directive.list'>,
  { given, done = '' }: Narrowing,
): Record<Chip, MenuChoice[]> {
  const { list, status } = useLibrary()
  const source = useMemo(() => {
    const meetings = list?.meetings ?? []
    const series = new Map(meetings.flatMap((one) => (one.series ? [[one.series.id, one.series.name]] : [])))
    const withTasks = meetings.filter((one) => one.directiveCount > 0).slice(0, MOST_MEETINGS)
    return [
      ...[...series].map(([id, name]) => ({ value: `s.${id}`, label: words.series(name) })),
      ...withTasks.map((one) => ({ value: `m.${one.id}`, label: one.title, note: String(one.directiveCount) })),
    ]
  }, [list])
  const names = (list: readonly string[]) => [...list, ''].map((one) => ({ value: one, label: one || words.nobody }))
  return {
    issuer: names(issuers),
    assignee: names(assignees),
    due: choicesOf(words.dues),
    source,
    state: choicesOf(words.states),
    given: listPeriods(status?.today ?? localDate(new Date()), given),
    done: [{ value: done, label: tellSpan(done) }],
  }
}

/** Older meetings are found by typing their title. */
const MOST_MEETINGS = 40

type FilterChipProps = {
  name: Chip
  choices: MenuChoice[]
  chosen: string | null
  onChange: (value: string | undefined) => void
}

function FilterChip({ name, choices, chosen, onChange }: FilterChipProps) {
  const title = words.chips[name]
  const label = chosen === null ? title : (choices.find((one) => one.value === chosen)?.label ?? chosen)
  return (
    <span className={classes('list-chip', chosen !== null && 'is-on')}>
      <MenuButton
        name={chosen === null ? title : `${title}: ${label}`}
        choices={choices}
        chosen={chosen}
        onChoose={onChange}
      >
        <span className="ellipsis">{label}</span>
        {chosen === null && <ChevronDown {...smallIconLook} />}
      </MenuButton>
      {chosen !== null && (
        <button
          type="button"
          className="chip-cross"
          aria-label={words.dropChip(title)}
          onClick={() => onChange(undefined)}
        >
          <X {...smallIconLook} />
        </button>
      )}
    </span>
  )
}
