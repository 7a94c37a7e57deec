import { Link } from '@tanstack/react-router'
import type { Output } from '#contract/api.ts'
import type { Letter, LetterKind } from '#contract/follow-up-shapes.ts'
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
}

/** The letters that can be written, each with a tick and the way to look at it first. */
export function LetterChoice({ list, kind, chosen, dropped, onChange }: LetterChoiceProps) {
  if (!list) return <p className="dim">{words.reading}</p>
  const { letters, left } = list
  const tasks = chosen.reduce((sum, { places }) => sum + places.length, 0)
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
          count={words.lettersCount(writeCount(chosen.length), writeCount(tasks))}
        >
          {(letter) => <LookFirst letter={letter} kind={kind} />}
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

/** How many tasks it is about, and the way to its pages. */
const LookFirst = ({ letter, kind }: { letter: Letter; kind: LetterKind }) => (
  <>
    <span className="dim">{words.unitCount(writeCount(letter.places.length))}</span>
    <Link
      to="/meetings/$id/$tab"
      params={{ id: letter.meetingId, tab: 'papers' }}
      search={{ paper: kind, target: letter.unit }}
      aria-label={words.openPaperOf(nameLetter(letter))}
    >
      {words.openPaper}
    </Link>
  </>
)
