import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { GlossaryEntry } from '#domain/organization.ts'
import { showUndo } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { newId } from '../../shell/new-id.ts'
import { frameWords } from '../../text/frame.ts'
import { glossaryWords } from '../../text/glossary.ts'
import type { WordList } from './use-word-list.ts'

type AddPairProps = { list: WordList; selected: string; onClose: () => void }

/** A word of the box, as it was selected, into the office's list. */
export function AddPair({ list, selected, onClose }: AddPairProps) {
  const [heard, setHeard] = useState(selected)
  const [right, setRight] = useState(selected)
  const isUsable = heard.trim() !== '' && right.trim() !== '' && heard.trim() !== right.trim()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!isUsable) return
    const entry = GlossaryEntry.parse({ id: newId(), heard: heard.trim(), right: right.trim() })
    if (!(await list.changeList((entries) => [...entries, entry]))) return
    onClose()
    showUndo(glossaryWords.added(entry.heard, entry.right), frameWords.undo, () => {
      void list.changeList((entries) => entries.filter((one) => one.id !== entry.id))
    })
  }
  return (
    <Modal opened onClose={onClose} title={glossaryWords.addTitle} size={620}>
      <form onSubmit={(event) => void add(event)}>
        <p className="dialog-intro dim">{glossaryWords.addIntro(list.body?.officialName ?? '')}</p>
        <div className="add-pair">
          <TextInput
            label={glossaryWords.heard}
            data-autofocus={selected === '' ? true : undefined}
            value={heard}
            onChange={(event) => setHeard(event.currentTarget.value)}
          />
          <span aria-hidden="true">→</span>
          <TextInput
            label={glossaryWords.right}
            data-autofocus={selected === '' ? undefined : true}
            value={right}
            onChange={(event) => setRight(event.currentTarget.value)}
          />
        </div>
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{glossaryWords.cancel}</KeyButton>
          <KeyButton type="submit" variant="filled" disabled={!isUsable}>
            {glossaryWords.addOnly}
          </KeyButton>
        </div>
      </form>
    </Modal>
  )
}
