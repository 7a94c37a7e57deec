import { useLibrary } from '../../hooks/library.tsx'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { storageWords } from '../../text/storage.ts'

/** That the data folder lies in a sync tool's folder or on a network share; once read, not again for that folder. */
export function FolderWarnings() {
  const { status } = useLibrary()
  const [seen, setSeen] = useStoredText('thu-ky.warned')
  if (!status || status.folderWarnings.length === 0) return null
  const now = JSON.stringify([status.dataFolder, ...status.folderWarnings])
  if (seen === now) return null
  return (
    <Banner text={status.folderWarnings.join(' ')}>
      <KeyButton onClick={() => setSeen(now)}>{storageWords.dismiss}</KeyButton>
    </Banner>
  )
}
