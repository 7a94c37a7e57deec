import { Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { DocumentKind } from '#domain/document-record.ts'
import { showDone } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { editorWords } from '../../text/editor.ts'
import { officeWords } from '../../text/office.ts'
import { terms } from '../../text/terms.ts'
import type { NumberDraft, NumberToAdd } from './number-draft.ts'

type NumberDialogProps = { start: NumberDraft; onSave: (entry: NumberToAdd) => Promise<void>; onClose: () => void }

const KINDS: Readonly<Record<DocumentKind, string>> = terms.documentKind

/** Enters a number that was used for a paper made elsewhere; what was typed stays until it is in the register. */
export function NumberDialog({ start, onSave, onClose }: NumberDialogProps) {
  const [draft, setDraft] = useState(start)
  const [typed, setTyped] = useState(start.number === null ? '' : String(start.number))
  const [problem, setProblem] = useState('')
  const set = (part: Partial<NumberDraft>) => setDraft((last) => ({ ...last, ...part }))
  const number = /^0*[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null
  const { kind, issuedOn, isSecret, subject } = draft
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (number === null) return setProblem(officeWords.badNumber)
    if (issuedOn === null) return setProblem(officeWords.needDate)
    onSave({ ...draft, number, issuedOn })
      .then(() => {
        showDone(officeWords.added(typed.trim()))
        onClose()
      })
      .catch((error: unknown) => setProblem(sentenceOf(error)))
  }
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={officeWords.addTitle} size={620}>
      <p className="dim dialog-intro">{officeWords.addHint}</p>
      {problem && <Banner text={problem} isProblem />}
      <form onSubmit={save} className="dialog-fields" data-own-undo>
        <SelectField
          label={officeWords.kind}
          value={kind}
          options={KINDS}
          onChange={(next) => next && set({ kind: next })}
        />
        <TextField label={officeWords.number} value={typed} onChange={setTyped} />
        <DateField
          label={officeWords.issuedOn}
          value={issuedOn}
          problem={editorWords.badDate}
          onChange={(date) => set({ issuedOn: date })}
        />
        <TextField label={officeWords.subject} value={subject} isLong onChange={(next) => set({ subject: next })} />
        <CheckField
          label={officeWords.isSecret}
          hint={officeWords.isSecretHint}
          isOn={isSecret}
          onChange={(next) => set({ isSecret: next })}
        />
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{officeWords.cancel}</KeyButton>
          <KeyButton type="submit" variant="filled">
            {officeWords.save}
          </KeyButton>
        </div>
      </form>
    </Modal>
  )
}
