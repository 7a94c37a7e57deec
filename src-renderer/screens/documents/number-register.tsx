import { useState } from 'react'
import { localDate } from '#domain/dates.ts'
import { type PaperRef, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { padNumber, writeCount } from '../../parts/number-text.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { papersWords } from '../../text/papers.ts'
import { isSamePaper } from './paper-record.ts'

type NumberRegisterProps = { meeting: Meeting; paper: PaperRef; session: MeetingSession; isReadOnly: boolean }

/** So many gaps are named; a register with more is told by their count. */
const GAPS_SHOWN = 8

/** The register of numbers: the next free one and those left out, taking one, giving one back. */
export function NumberRegister({ meeting, paper, session, isReadOnly }: NumberRegisterProps) {
  const record = recordOf(meeting.documents, paper)
  const on = record.issuedOn ?? localDate(new Date())
  const organizationId = meeting.organizer.id
  const hasNumber = record.number !== null
  const isSecret = meeting.secrecyLevel !== 'none'
  const proposed = useCall(
    'number.propose',
    hasNumber ? null : { organizationId, kind: paper.kind, on, isSecret },
    meeting.revision,
  )
  const listed = useCall('number.list', hasNumber ? { organizationId } : null, meeting.revision)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (work: () => Promise<{ after: Meeting } | null>, done: (after: Meeting) => string) => {
    setBusy(true)
    try {
      const result = await work()
      if (result) showDone(done(result.after))
    } catch (error) {
      showProblem(sentenceOf(error))
    } finally {
      setBusy(false)
      setChosen(null)
      proposed.reload()
    }
  }
  const take = (number: number | null) =>
    run(
      () =>
        session.ask(({ id, revision }) =>
          client('number.take', { id, baseRevision: revision, ...paper, number, issuedOn: on }),
        ),
      (after) => papersWords.taken(padNumber(recordOf(after.documents, paper).number ?? 0)),
    )
  const release = () =>
    run(
      () => session.ask(({ id, revision }) => client('number.release', { id, baseRevision: revision, ...paper })),
      () => papersWords.released,
    )
  if (hasNumber) {
    const isListed = listed.value?.entries.some((one) => one.meetingId === meeting.id && isOwn(one, paper)) === true
    return (
      <div className="number-register">
        {isListed ? (
          <KeyButton size="compact-sm" disabled={isBusy || isReadOnly} onClick={() => void release()}>
            {papersWords.release}
          </KeyButton>
        ) : (
          listed.value && <p className="dim">{papersWords.typedNumber}</p>
        )}
      </div>
    )
  }
  if (!proposed.value) return proposed.problem ? <p className="dim">{proposed.problem}</p> : null
  const { next, gaps, symbol } = proposed.value
  const number = chosen === null ? next : Number(chosen)
  const shownGaps = gaps.slice(0, GAPS_SHOWN).map(padNumber).join(', ')
  const more = gaps.length > GAPS_SHOWN ? ` ${papersWords.moreGaps(writeCount(gaps.length - GAPS_SHOWN))}` : ''
  return (
    <section className="number-register" aria-label={papersWords.register}>
      {isSecret && <p className="dim">{papersWords.secretSeries}</p>}
      <p className="dim">{papersWords.registerNext(padNumber(next), record.symbol || symbol)}</p>
      {gaps.length > 0 && (
        <>
          <p className="dim">
            {papersWords.registerGaps(shownGaps)}
            {more}
          </p>
          <SelectField
            label={papersWords.whichNumber}
            value={String(number)}
            options={numberOptions(next, gaps)}
            onChange={setChosen}
          />
        </>
      )}
      <KeyButton
        size="compact-sm"
        disabled={isBusy || isReadOnly}
        onClick={() => void take(chosen === null || number === next ? null : number)}
      >
        {papersWords.take(padNumber(number), writeDate(on))}
      </KeyButton>
    </section>
  )
}

const isOwn = (entry: { kind: PaperRef['kind'] | null; target: string }, { kind, target }: PaperRef): boolean =>
  entry.kind !== null && isSamePaper({ kind: entry.kind, target: entry.target }, { kind, target })

/** The next number first; object keys that look like numbers would be sorted, hence the words carry the order. */
const numberOptions = (next: number, gaps: readonly number[]): Record<string, string> =>
  Object.fromEntries([
    ...gaps.map((gap) => [String(gap), papersWords.gapNumber(padNumber(gap))]),
    [String(next), papersWords.nextNumber(padNumber(next))],
  ])
