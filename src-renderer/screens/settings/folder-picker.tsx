import './settings.css'
import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { FolderListing } from '#contract/shapes.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { storageWords } from '../../text/storage.ts'
import { crumbsOf, joinPath } from './folder-path.ts'
import { FolderRows } from './folder-rows.tsx'

type FolderPickerProps = {
  title: string
  hint: string
  pickLabel: string
  onPick: (path: string) => void
  onClose: () => void
}

/** Chooses a folder of this computer: by the places above it, by the folders in it, or by its typed path. */
export function FolderPicker({ title, hint, pickLabel, onPick, onClose }: FolderPickerProps) {
  const [path, setPath] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const { value: listing, problem } = useCall('folder.list', { path })
  const go = (next: string) => {
    setPath(next)
    setTyped(null)
  }
  const shown = typed ?? listing?.path ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(shown)
  }
  return (
    <Modal opened onClose={onClose} title={title} size={680}>
      <p className="dim dialog-intro">{hint}</p>
      <form className="path-line" onSubmit={submit}>
        <TextInput
          data-autofocus
          aria-label={storageWords.path}
          value={shown}
          // Keys pressed before the first folder is known would be joined to its path.
          readOnly={typed === null && listing === null && problem === ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <KeyButton type="submit">{storageWords.goToPath}</KeyButton>
      </form>
      {problem && <Banner text={problem} isProblem />}
      {listing && <Listing key={listing.path} listing={listing} onGo={go} />}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{storageWords.cancel}</KeyButton>
        <KeyButton variant="filled" disabled={shown.trim() === ''} onClick={() => onPick(shown.trim())}>
          {pickLabel}
        </KeyButton>
      </div>
    </Modal>
  )
}

function Listing({ listing, onGo }: { listing: FolderListing; onGo: (path: string) => void }) {
  const { path, parent, folders, drives, hasStore, warnings } = listing
  return (
    <>
      {drives.length > 0 && (
        <nav className="drives" aria-label={storageWords.drives}>
          <span className="dim">{storageWords.drives}</span>
          {drives.map((drive) => (
            <button key={drive} type="button" className="linklike" onClick={() => onGo(drive)}>
              {drive}
            </button>
          ))}
        </nav>
      )}
      <nav className="crumbs" aria-label={storageWords.places}>
        {crumbsOf(path).map(({ name, path: to }) => (
          <button key={to} type="button" className="linklike" onClick={() => onGo(to)}>
            {name}
          </button>
        ))}
      </nav>
      <FolderRows
        folders={folders}
        parent={parent}
        onOpen={(name) => onGo(joinPath(path, name))}
        onUp={() => parent !== null && onGo(parent)}
      />
      {hasStore && <p className="folder-note">{storageWords.hasStore}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="folder-note is-warning" role="status">
          {warning}
        </p>
      ))}
    </>
  )
}
