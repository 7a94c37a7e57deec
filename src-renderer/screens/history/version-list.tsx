import type { KeyboardEvent } from 'react'
import type { Version } from '#contract/shapes.ts'
import { dateOf } from '#domain/dates.ts'
import { classes } from '../../parts/classes.ts'
import { writeDate, writeTime } from '../../parts/date-text.ts'
import { writeSize } from '../../parts/size-text.ts'
import { historyWords } from '../../text/history.ts'

type VersionListProps = { versions: Version[]; chosen: string | undefined; onChoose: (name: string) => void }

/** The versions of a meeting under their days, the newest first; arrows go from one to the next. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
    next?.focus()
    next?.click()
  }
  return (
    <nav className="version-list" aria-label={historyWords.versions} onKeyDown={onKeyDown}>
      {byDay(versions).map(([day, ofDay]) => (
        <section key={day} aria-label={day}>
          <h2>{day}</h2>
          {ofDay.map((version) => (
            <VersionRow
              key={version.name}
              version={version}
              isChosen={version.name === chosen}
              onChoose={() => onChoose(version.name)}
            />
          ))}
        </section>
      ))}
    </nav>
  )
}

type VersionRowProps = { version: Version; isChosen: boolean; onChoose: () => void }

function VersionRow({ version, isChosen, onChoose }: VersionRowProps) {
  const { savedAt, reason, revision, sizeBytes, problem } = version
  return (
    <button
      type="button"
      className={classes('version', isChosen && 'is-here', problem !== null && 'is-unreadable')}
      aria-current={isChosen}
      onClick={onChoose}
    >
      <strong>{writeTime(savedAt)}</strong>
      <span>
        {historyWords.reason[reason]}
        {problem !== null && <span className="urgent"> · {historyWords.unreadable(problem)}</span>}
      </span>
      <span className="dim">
        {historyWords.revision(revision)} · {writeSize(sizeBytes)}
      </span>
    </button>
  )
}

/** In the order given: by revision, which no wrong clock can upset. */
function byDay(versions: Version[]): [string, Version[]][] {
  const days: [string, Version[]][] = []
  for (const version of versions) {
    const day = writeDate(dateOf(version.savedAt))
    const last = days.at(-1)
    if (last?.[0] === day) last[1].push(version)
    else days.push([day, [version]])
  }
  return days
}
