import { Link } from '@tanstack/react-router'
import type { Output } from '#contract/api.ts'
import type { Letter, LetterKind } from '#contract/follow-up-shapes.ts'
import { tellLetters } from '#contract/letter-words.ts'
import { writeCount } from '../../parts/number-text.ts'
import { TickList } from '../../parts/tick-list.tsx'
import { followUpWords as words } from '../../text/follow-up.ts'
import { letterKey, nameLetter } from './letter-name.ts'
import { listLeft } from './list-left.ts'

type LetterChoiceProps = {
  list: Output<'directive.listLetters'> | null
  kind: LetterKind
  chosen: readonly Letter[]
  dropped: ReadonlySet<string>
  onChange: (dropped: ReadonlySet<string>) => void
  onLook: (letter: Letter) => void
}

/** The letters that can be written, each with a tick and the way to look at it first. */
export function LetterChoice({ list, kind, chosen, dropped, onChange, onLook }: LetterChoiceProps) {
  if (!list) return <p className="dim">{words.reading}</p>
  const { letters, left } = list
  return (
    <>
      {letters.length === 0 ? (
        <p>{words.noLetters}</p>
      ) : (
        <TickList
          items={letters}
          keyOf={letterKey}
          nameOf={nameLetter}
          dropped={dropped}
          onChange={onChange}
          label={words.kinds[kind]}
          allLabel={words.all}
          count={tellLetters(kind, chosen, writeCount)}
        >
          {(letter) => <LookFirst letter={letter} kind={kind} onLook={onLook} />}
        </TickList>
      )}
      {listLeft(left).map((one) => (
        <p key={one} className="dim">
          {one}
        </p>
      ))}
    </>
  )
}

type LookFirstProps = Pick<LetterChoiceProps, 'kind' | 'onLook'> & { letter: Letter }

/** How many tasks it is about, and the way to its pages. */
function LookFirst({ letter, kind, onLook }: LookFirstProps) {
  const { meetingId, unit, tasks, places } = letter
  const name = nameLetter(letter)
  if (meetingId === null) {
    const meetings = new Set(places.map((one) => one.meetingId)).size
    return (
      <>
        <span className="dim">{words.tasksOver(writeCount(tasks), writeCount(meetings))}</span>
        <button type="button" className="linklike" aria-label={words.lookAtOf(name)} onClick={() => onLook(letter)}>
          {words.lookAt}
        </button>
      </>
    )
  }
  return (
    <>
      <span className="dim">{words.tasksOf(writeCount(tasks))}</span>
      <Link
        to="/meetings/$id/$tab"
        params={{ id: meetingId, tab: 'papers' }}
        search={{ paper: kind, target: unit }}
        aria-label={words.openPaperOf(name)}
      >
        {words.openPaper}
      </Link>
    </>
  )
}
