import { lazyPart } from '../../parts/lazy-part.tsx'
import './directives.css'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Output } from '#contract/api.ts'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { localDate } from '#domain/dates.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useCall } from '../../hooks/use-call.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { Choice } from '../../parts/choice.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { directivesWords as words } from '../../text/directives.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { useExportRegister } from './export-register.ts'
import { FigureLine } from './figure-line.tsx'
import { FollowUpMenu } from './follow-up-menu.tsx'
import { RegisterBar } from './register-bar.tsx'
import { RegisterBoard } from './register-board.tsx'
import { RegisterCalendar } from './register-calendar.tsx'
import { isOpenRow, RegisterDetail } from './register-detail.tsx'
import type { Action } from './register-place.ts'
import { type Column, chips, filterOf, type Narrowing, views } from './register-place.ts'
import { RegisterTable } from './register-table.tsx'
import { SheetActions } from './sheet-actions.tsx'
import { type RegisterPlace, useRegisterPlace } from './use-register-place.ts'
import { keyOf, type Question, type RegisterRows, useRegisterRows } from './use-register-rows.ts'

/** With the library that draws charts: loaded when somebody asks for figures. */
const RegisterFigures = lazyPart(
  () => import('../register-figures/register-figures.tsx').then(({ RegisterFigures }) => RegisterFigures),
  () => <LoadingRows sentence={frameWords.loading} />,
)

/** All directives over all meetings. */
export function DirectiveRegisterScreen() {
  const place = useRegisterPlace()
  const { status, isReadOnly, reload: reloadLibrary } = useLibrary()
  const [stamp, setStamp] = useState(0)
  const today = status?.today ?? localDate(new Date())
  const { view, narrowing } = place
  const filters = useMemo(() => filterOf(narrowing, today), [narrowing, today])
  const groupBy = view === 'unit' ? 'assignee' : view === 'issuer' ? 'issuer' : null
  const sort = sortOf(narrowing)
  const rows = useRegisterRows({ filter: filters.rows, sort, groupBy })
  const { answer, problem, reload } = rows
  const print = () =>
    view === 'figures' ? window.print() : void rows.needAll().then((isWhole) => isWhole && window.print())
  useShortcut({ [keys.printRegister.key]: print })
  useCommands([
    ...views.map((one) => ({
      id: `register-${one}`,
      label: words.command(words.views[one]),
      run: () => place.show(one),
    })),
    { id: 'register-print', label: words.print, keys: keys.printRegister.key, run: print },
  ])
  const first = rows.rowAt(0)
  const chosen = useSelected(place, rows, answer)
  const onChanged = () => {
    setStamp((last) => last + 1)
    reload()
    reloadLibrary()
  }
  const exportTable = useExportRegister({ filter: filters.rows, sort, groupBy }, today)
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(words.title)}</title>
        <h1>{words.title}</h1>
        <span className="view-switch">
          <Choice label={words.view} value={view} options={words.views} onChange={place.show} />
        </span>
        <span className="push buttons">
          <SheetActions
            filter={filters.rows ?? {}}
            selected={place.selected ?? (first && view !== 'calendar' ? keyOf(first) : undefined)}
            canExport={answer !== null && answer.found > 0 && answer.unread === 0}
            isReadOnly={isReadOnly}
            onDone={onChanged}
          />
          <FollowUpMenu
            filter={filters.rows ?? {}}
            selected={chosen[0]}
            today={today}
            isReadOnly={isReadOnly}
            isReady={answer !== null && answer.found > 0 && answer.unread === 0}
            onTable={exportTable}
            onPrint={print}
            onDone={onChanged}
          />
        </span>
      </header>
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </Banner>
      )}
      {!answer && !problem && <LoadingRows sentence={frameWords.loading} />}
      {answer && answer.inRegister === 0 && answer.unread === 0 && <NoDirectives />}
      {answer && answer.inRegister + answer.unread > 0 && (
        <Register {...{ place, answer, rows, filters, today, stamp, chosen }} onDone={onChanged} />
      )}
    </>
  )
}

type RegisterProps = {
  place: RegisterPlace
  answer: Output<'directive.list'>
  rows: RegisterRows
  filters: { rows: Question['filter']; figures: Question['filter'] }
  today: string
  /** Grows with each change, so that what is counted is counted again. */
  stamp: number
  chosen: ReturnType<typeof useSelected>
  onDone: () => void
}

const RECORDING = [
  ['progress', keys.recordProgress],
  ['completed', keys.recordDone],
  ['reminded', keys.recordReminder],
] as const

function Register({ place, answer, rows, filters, today, stamp, chosen, onDone }: RegisterProps) {
  const { view, narrowing, narrow } = place
  const [action, setAction] = useState<Action | null>(null)
  const { isReadOnly } = useLibrary()
  const figures = useCall('directive.list', { filter: filters.figures, limit: 1 }, `${stamp} ${answer.unread}`)
  const [selected, select] = chosen
  const choose = (row: DirectiveRow) => {
    if (selected && keyOf(row) === keyOf(selected)) return
    setAction(null)
    select(row)
  }
  const begin = (next: Action) => () => {
    if (!selected || isReadOnly || (next !== 'note' && !isOpenRow(selected))) return
    // Of a task that recurs it is a round that is done.
    setAction(next === 'completed' && selected.hasRounds ? 'roundDone' : next)
  }
  useShortcut({
    [keys.recordProgress.key]: begin('progress'),
    [keys.recordDone.key]: begin('completed'),
    [keys.recordReminder.key]: begin('reminded'),
    [keys.recordNote.key]: begin('note'),
  })
  const isClosed = !selected || !isOpenRow(selected) || isReadOnly
  useCommands(
    RECORDING.map(([deed, { what, key }]) => ({
      id: `register-${deed}`,
      label: what,
      keys: key,
      isOff: isClosed,
      run: begin(deed),
    })),
  )
  const clear = () => {
    place.setTyped('')
    narrow({ text: undefined, figure: 'all', ...Object.fromEntries(chips.map((one) => [one, undefined])) })
  }
  if (view === 'figures')
    return (
      <>
        <RegisterBar place={place} answer={answer} />
        <RegisterFigures place={place} today={today} stamp={stamp} />
      </>
    )
  return (
    <>
      <FigureLine
        counts={figures.value?.counts ?? answer.counts}
        chosen={narrowing.figure ?? 'open'}
        today={today}
        stamp={stamp}
        onChoose={(figure) => narrow({ figure: figure === 'open' ? undefined : figure })}
      />
      <RegisterBar place={place} answer={answer} />
      {view === 'calendar' ? (
        <RegisterCalendar
          filter={everyDay(filters.rows)}
          month={narrowing.month ?? today.slice(0, 7)}
          today={today}
          stamp={stamp}
          selected={selected}
          onMonth={(month) => narrow({ month })}
          onSelect={choose}
        />
      ) : view === 'board' ? (
        <RegisterBoard
          filter={filters.rows}
          sort={sortOf(narrowing)}
          today={today}
          stamp={stamp + answer.unread}
          selected={selected}
          onSelect={choose}
        />
      ) : answer.found === 0 ? (
        <EmptyState sentence={words.noMatch}>
          <KeyButton onClick={clear}>{words.clear}</KeyButton>
        </EmptyState>
      ) : (
        <RegisterTable
          rows={rows}
          found={answer.found}
          groups={answer.groups}
          nameless={view === 'issuer' ? words.noIssuer : words.noAssignee}
          narrowing={narrowing}
          selected={selected}
          today={today}
          onSelect={choose}
          onSort={(by) => narrow(nextOrder(narrowing, by))}
        />
      )}
      {selected ? (
        <RegisterDetail
          row={selected}
          today={today}
          isReadOnly={isReadOnly}
          action={action}
          onAction={setAction}
          onDone={onDone}
        />
      ) : (
        answer.found > 0 && <p className="register-detail dim">{words.pick}</p>
      )}
    </>
  )
}

/** A calendar shows each day with all that falls due on it, also what was put aside until then. */
const everyDay = (filter: Question['filter']): Question['filter'] => ({ ...filter, awake: false })

const sortOf = ({ sort, order }: Narrowing) => ({ by: sort ?? 'dueOn', isDescending: order === 'down' }) as const

/** The chosen row as it is now; the first one until one is chosen. */
function useSelected(place: RegisterPlace, rows: RegisterRows, answer: Output<'directive.list'> | null) {
  const [picked, setPicked] = useState<DirectiveRow | null>(null)
  const among = answer?.rows.find((row) => keyOf(row) === place.selected)
  const isPicked = picked !== null && keyOf(picked) === place.selected
  const first = place.view === 'calendar' ? undefined : rows.rowAt(0)
  const select = (row: DirectiveRow) => {
    setPicked(row)
    place.select(keyOf(row))
  }
  return [among ?? (isPicked ? picked : first), select] as const
}

function nextOrder({ sort = 'dueOn', order }: Narrowing, by: Column): Narrowing {
  return { sort: by === 'dueOn' ? undefined : by, order: sort === by && order === undefined ? 'down' : undefined }
}

function NoDirectives() {
  const navigate = useNavigate()
  return (
    <EmptyState sentence={words.empty}>
      <KeyButton variant="filled" onClick={() => void navigate({ to: '/' })}>
        {words.toMeetings}
      </KeyButton>
    </EmptyState>
  )
}
