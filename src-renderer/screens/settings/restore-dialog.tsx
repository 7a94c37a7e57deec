import { Checkbox, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BackupContents } from '#contract/shapes.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeMoment } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { storageWords } from '../../text/storage.ts'

type RestoreDialogProps = {
  /** The backup made last, where there is one. */
  path: string
  onClose: () => void
  onRestore: (request: { path: string; replaceDifferent: boolean }) => void
}

/** Looks into a backup before anything changes; what is different here is replaced only when ticked. */
export function RestoreDialog({ path: known, onClose, onRestore }: RestoreDialogProps) {
  const [path, setPath] = useState(known)
  const [contents, setContents] = useState<BackupContents | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [replaceDifferent, setReplace] = useState(false)
  const inspect = (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    setContents(null)
    client('store.inspectBackup', { path: path.trim() })
      .then(setContents)
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  const hasWork =
    contents !== null && (contents.added.length > 0 || (replaceDifferent && contents.different.length > 0))
  return (
    <Modal opened onClose={onClose} title={storageWords.restoreTitle} size={680}>
      <form className="path-line" onSubmit={inspect}>
        <TextInput
          data-autofocus
          aria-label={storageWords.backupPath}
          placeholder={storageWords.backupPath}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <KeyButton type="submit" disabled={path.trim() === '' || isBusy}>
          {isBusy ? frameWords.loading : storageWords.inspect}
        </KeyButton>
      </form>
      {problem && <Banner text={problem} isProblem />}
      {contents && <Contents contents={contents} />}
      {contents && contents.different.length > 0 && (
        <Checkbox
          label={storageWords.replace}
          checked={replaceDifferent}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
      )}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{storageWords.cancel}</KeyButton>
        <KeyButton
          variant="filled"
          disabled={!hasWork}
          onClick={() => contents && onRestore({ path: contents.path, replaceDifferent })}
        >
          {storageWords.restoreNow}
        </KeyButton>
      </div>
    </Modal>
  )
}

function Contents({ contents }: { contents: BackupContents }) {
  const { madeAt, added, same, different } = contents
  const isAllHere = added.length === 0 && different.length === 0
  return (
    <div className="backup-contents" role="status">
      <p>
        {storageWords.madeAt(writeMoment(madeAt))} {isAllHere && storageWords.nothingToRestore}
      </p>
      <Titles summary={storageWords.added(added.length)} rows={added.map(({ id, title }) => ({ id, text: title }))} />
      <Titles
        summary={storageWords.different(different.length)}
        rows={different.map(({ id, title, here, there }) => ({
          id,
          text: storageWords.differentRow(title || meetingsWords.untitled, here, there),
        }))}
      />
      {same > 0 && <p>{storageWords.same(same)}</p>}
    </div>
  )
}

function Titles({ summary, rows }: { summary: string; rows: { id: string; text: string }[] }) {
  if (rows.length === 0) return null
  return (
    <details open={rows.length <= 10}>
      <summary>{summary}</summary>
      <ul className="dialog-list">
        {rows.map(({ id, text }) => (
          <li key={id}>{text || meetingsWords.untitled}</li>
        ))}
      </ul>
    </details>
  )
}
