import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { newId } from '../../shell/new-id.ts'
import { pastWords } from '../../text/past.ts'
import { SeriesName } from '../meeting-list/series-name.tsx'
import type { TabProps } from './tab-props.ts'
import { useSeriesRename } from './use-series-rename.ts'

/** The series a meeting belongs to: a known name joins that series, a new one begins its own, none leaves it. */
export function SeriesField({ meeting, session }: TabProps) {
  const { list } = useLibrary()
  const [isRenaming, setRenaming] = useState(false)
  const { series } = meeting
  const [typed, setTyped] = useState<string | null>(null)
  const members = list?.meetings.filter((one) => one.series?.id === series?.id) ?? []
  const leave = () => {
    if (typed === null) return
    const next = seriesNamed(typed, [series, ...(list?.meetings.map((one) => one.series) ?? [])])
    setTyped(null)
    if (next?.id !== series?.id) session.change((last) => ({ ...last, series: next }))
  }
  return (
    <>
      <SeriesName
        value={typed ?? series?.name ?? ''}
        onChange={setTyped}
        onLeave={leave}
        hint={pastWords.seriesFieldHint}
        mark={
          series && (
            <KeyButton size="compact-sm" onClick={() => setRenaming(true)}>
              {pastWords.rename}
            </KeyButton>
          )
        }
      />
      {isRenaming && series && (
        <RenameDialog series={series} count={Math.max(1, members.length)} onClose={() => setRenaming(false)} />
      )}
    </>
  )
}

function seriesNamed(typed: string, known: Meeting['series'][]): Meeting['series'] {
  const name = typed.trim().normalize('NFC')
  if (name === '') return null
  return known.find((one) => one !== null && exactKey(one.name) === exactKey(name)) ?? { id: newId(), name }
}

type RenameDialogProps = { series: NonNullable<Meeting['series']>; count: number; onClose: () => void }

function RenameDialog({ series, count, onClose }: RenameDialogProps) {
  const [name, setName] = useState(series.name)
  const rename = useSeriesRename()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    if (name.trim() !== '' && name.trim() !== series.name) void rename(series, name.trim().normalize('NFC'))
  }
  return (
    <Modal opened onClose={onClose} title={pastWords.renameTitle} size={480}>
      <form onSubmit={submit}>
        <p className="dim dialog-intro">{pastWords.renameBody(count)}</p>
        <TextInput
          data-autofocus
          aria-label={pastWords.series}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{pastWords.cancel}</KeyButton>
          <KeyButton type="submit" variant="filled" disabled={name.trim() === ''}>
            {pastWords.renameDo}
          </KeyButton>
        </div>
      </form>
    </Modal>
  )
}
