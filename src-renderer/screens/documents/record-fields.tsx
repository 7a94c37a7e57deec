import { Checkbox } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { Circulation, type DocumentRecord, type PaperRef, recordOf, Urgency } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { DateField } from '../../parts/date-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import { NumberRegister } from './number-register.tsx'
import { changeRecord } from './paper-record.ts'
import { hasPart, type RecordPart } from './record-parts.ts'
import { SignerField } from './signer-field.tsx'

type RecordFieldsProps = { meeting: Meeting; paper: PaperRef; session: MeetingSession; isReadOnly: boolean }

/** What the office settles about a paper: number, day, signer, marks, grounds, addressees; only what its kind has. */
export function RecordFields({ meeting, paper, session, isReadOnly }: RecordFieldsProps) {
  const record = recordOf(meeting.documents, paper)
  const set = (part: Partial<DocumentRecord>) => session.change((last) => changeRecord(last, paper, part))
  const has = (part: RecordPart) => hasPart(paper.kind, part)
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      {has('number') && (
        <>
          <NumberFields record={record} set={set} />
          <NumberRegister meeting={meeting} paper={paper} session={session} isReadOnly={isReadOnly} />
        </>
      )}
      {has('signer') && <SignerField meeting={meeting} record={record} set={set} />}
      {has('subject') && (
        <TextField
          label={paper.kind === 'reminder' ? papersWords.letterSubject : papersWords.subject}
          name="documents.subject"
          isLong
          hint={record.subject === '' ? papersWords.proposed : undefined}
          value={record.subject}
          onChange={(subject) => set({ subject })}
        />
      )}
      {has('addressees') && (
        <LinesField
          label={papersWords.addressees}
          name="documents.addressees"
          lines={record.addressees}
          hint={papersWords.perLine}
          onChange={(addressees) => set({ addressees })}
        />
      )}
      {has('legalBases') && (
        <LinesField
          label={papersWords.legalBases}
          name="documents.legalBases"
          lines={record.legalBases}
          hint={papersWords.perLine}
          onChange={(legalBases) => set({ legalBases })}
        />
      )}
      <MarkFields record={record} set={set} has={has} />
    </fieldset>
  )
}

type PartProps = { record: DocumentRecord; set: (part: Partial<DocumentRecord>) => void }

function NumberFields({ record, set }: PartProps) {
  return (
    <>
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
    </>
  )
}

function MarkFields({ record, set, has }: PartProps & { has: (part: RecordPart) => boolean }): ReactNode {
  const id = useId()
  return (
    <>
      {has('urgency') && (
        <SelectField
          label={papersWords.urgency}
          name="documents.urgency"
          value={record.urgency}
          options={terms.urgency}
          onChange={(urgency) => urgency && set({ urgency: Urgency.parse(urgency) })}
        />
      )}
      {has('circulation') && (
        <SelectField
          label={papersWords.circulation}
          name="documents.circulation"
          value={record.circulation}
          options={terms.circulation}
          onChange={(circulation) => circulation && set({ circulation: Circulation.parse(circulation) })}
        />
      )}
      {has('draftMark') && (
        <TextField
          label={papersWords.draftMark}
          name="documents.draftMark"
          hint={papersWords.draftMarkHint}
          value={record.draftMark}
          onChange={(draftMark) => set({ draftMark })}
        />
      )}
      {has('contact') && (
        <Checkbox
          id={id}
          className="record-check"
          size="sm"
          data-field="documents.showsContact"
          label={papersWords.showsContact}
          checked={record.showsContact}
          onChange={(event) => set({ showsContact: event.currentTarget.checked })}
        />
      )}
    </>
  )
}
