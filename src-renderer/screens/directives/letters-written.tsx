import type { Output } from '#contract/api.ts'
import type { LetterKind, RefusedLetter } from '#contract/follow-up-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { writeCount } from '../../parts/number-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { WrittenFiles } from '../documents/written-files.tsx'
import { letterKey, nameLetter } from './letter-name.ts'
import { RemindButton } from './remind-button.tsx'

type LettersWrittenProps = {
  done: Output<'directive.exportLetters'>
  kind: LetterKind
  today: CalendarDate
  isReadOnly: boolean
  onDone: () => void
}

/** The letters that were written and those that were not, and the offer to record that their bodies were reminded. */
export function LettersWritten({ done, kind, today, isReadOnly, onDone }: LettersWrittenProps) {
  const { files, refused, leftOut, folder } = done
  const shown = files.map((one) => ({
    path: one.path,
    aside: nameLetter(one),
    open: words.openFile,
    openOf: words.openFileOf(nameLetter(one)),
  }))
  const places = files.flatMap((one) => one.places)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys */}
      <section className="export-result" tabIndex={0} aria-label={words.lettersTitle}>
        {files.length > 0 && <WrittenFiles told={words.wrote(writeCount(files.length), folder)} files={shown} />}
        <NotWritten title={words.refusedTitle} letters={refused} />
        <NotWritten title={words.leftOutTitle} letters={leftOut} />
      </section>
      {kind === 'reminder' && (
        <p>
          <RemindButton {...{ places, today, isReadOnly, onDone }} text={words.byLetter} />
        </p>
      )}
    </>
  )
}

function NotWritten({ title, letters }: { title: (count: string) => string; letters: readonly RefusedLetter[] }) {
  if (letters.length === 0) return null
  return (
    <>
      <h3 className="urgent">{title(writeCount(letters.length))}</h3>
      <ul>
        {letters.map((one) => (
          <li key={letterKey(one)}>
            {nameLetter(one)}: {one.message}
          </li>
        ))}
      </ul>
    </>
  )
}
