import { Link } from '@tanstack/react-router'
import type { DocumentPreview, MissingPart } from '#contract/shapes.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { SizeTier } from '#domain/settings.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { papersWords } from '../../text/papers.ts'
import { changeRecord, recordOf } from './paper-record.ts'
import { placeOf } from './place-of-field.ts'

type PaperChecksProps = {
  meeting: Meeting
  kind: DocumentKind
  shown: DocumentPreview | null
  session: MeetingSession
  isReadOnly: boolean
  sizeTier: SizeTier
  onSizeTier: (tier: SizeTier) => void
}

/** What the paper lacks, each with the way to the place to fill it in; its number and date; its type size. */
export function PaperChecks(props: PaperChecksProps) {
  const { meeting, kind, shown, session, isReadOnly, sizeTier, onSizeTier } = props
  const tiers = Object.fromEntries(SizeTier.options.map((tier) => [tier, tier])) as Record<SizeTier, string>
  return (
    <>
      <h2>{papersWords.checks}</h2>
      {shown && <MissingParts meetingId={meeting.id} missing={shown.missing} />}
      <fieldset className="plain" disabled={isReadOnly}>
        <RecordFields meeting={meeting} kind={kind} session={session} />
      </fieldset>
      <SelectField
        label={papersWords.size}
        value={sizeTier}
        options={tiers}
        onChange={(tier) => tier && onSizeTier(tier)}
      />
      {shown && (
        <div className="side-foot">
          <KeyButton
            onClick={() => void navigator.clipboard.writeText(shown.text).then(() => showDone(papersWords.copied))}
          >
            {papersWords.copyText}
          </KeyButton>
        </div>
      )}
    </>
  )
}

function MissingParts({ meetingId, missing }: { meetingId: Id; missing: MissingPart[] }) {
  const hasGap = missing.some((one) => one.isRequired)
  return (
    <>
      {!hasGap && (
        <p className="is-complete">
          <span aria-hidden="true">✓ </span>
          {papersWords.complete}
        </p>
      )}
      <ul className="missing">
        {missing.map((part) => (
          <li key={`${part.field}-${part.message}`} className={part.isRequired ? 'is-required' : ''}>
            {part.isRequired && <strong>{papersWords.required} </strong>}
            <Link
              to="/meetings/$id/$tab"
              params={{ id: meetingId, tab: placeOf(part.field) }}
              search={{ field: part.field }}
            >
              {part.message}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function RecordFields({ meeting, kind, session }: { meeting: Meeting; kind: DocumentKind; session: MeetingSession }) {
  const record = recordOf(meeting, kind)
  const set = (part: Parameters<typeof changeRecord>[2]) => session.change((last) => changeRecord(last, kind, part))
  return (
    <div className="record">
      <h2>{papersWords.record}</h2>
      <TextField
        label={papersWords.number}
        name="documents.number"
        value={record.number === null ? '' : String(record.number)}
        onChange={(text) => {
          const number = Number(text)
          if (text === '') set({ number: null })
          else if (Number.isSafeInteger(number) && number > 0) set({ number })
        }}
      />
      <TextField
        label={papersWords.symbol}
        name="documents.symbol"
        value={record.symbol}
        onChange={(symbol) => set({ symbol })}
      />
      <DateField
        label={papersWords.issuedOn}
        name="documents.issuedOn"
        value={record.issuedOn}
        problem={editorWords.badDate}
        onChange={(issuedOn) => set({ issuedOn })}
      />
      <TextField
        label={papersWords.signer}
        name="documents.signer"
        value={record.signer}
        onChange={(signer) => set({ signer })}
      />
    </div>
  )
}
