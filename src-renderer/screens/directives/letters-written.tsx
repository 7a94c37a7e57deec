import type { Output } from '#contract/api.ts'
import type { Letter, LetterKind } from '#contract/follow-up-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { writeCount } from '../../parts/number-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { WrittenFiles } from '../documents/written-files.tsx'
import { letterKey, nameLetter } from './letter-name.ts'
import { RemindButton } from './remind-button.tsx'

type LettersWrittenProps = {
  done: Output<'directive.exportLetters'>
  letters: readonly Letter[]
  kind: LetterKind
  today: CalendarDate
  isReadOnly: boolean
  onDone: () => void
}

/** The letters that were written and those that were not, and the offer to record that their bodies were reminded. */
export function LettersWritten({ done, letters, kind, today, isReadOnly, onDone }: LettersWrittenProps) {
  const { files, refused, folder } = done
  const byKey = new Map(letters.map((one) => [letterKey(one), one]))
  const nameOf = (one: { meetingId: string; unit: string }): string => {
    const letter = byKey.get(letterKey(one))
    return letter ? nameLetter(letter) : one.unit
  }
  const shown = files.map((one) => ({
    path: one.path,
    aside: nameOf(one),
    open: words.openFile,
    openOf: words.openFileOf(nameOf(one)),
  }))
  const places = files.flatMap((one) => byKey.get(letterKey(one))?.places ?? [])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys */}
      <section className="export-result" tabIndex={0} aria-label={words.lettersTitle}>
        {files.length > 0 && <WrittenFiles told={words.wrote(writeCount(files.length), folder)} files={shown} />}
        {refused.length > 0 && (
          <>
            <h3 className="urgent">{words.refusedTitle(writeCount(refused.length))}</h3>
            <ul>
              {refused.map((one) => (
                <li key={letterKey(one)}>
                  {nameOf(one)}: {one.message}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {kind === 'reminder' && (
        <p>
          <RemindButton {...{ places, today, isReadOnly, onDone }} text={words.byLetter} />
        </p>
      )}
    </>
  )
}
