import { Modal, NativeSelect } from '@mantine/core'
import { sourceFileEndings } from '#contract/source-files.ts'
import type { Id } from '#domain/ids.ts'
import type { Source } from '#domain/source.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { Banner } from '../../parts/banner.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { reviewWords } from '../../text/review.ts'
import { ReadingProgress } from '../capture/reading-progress.tsx'
import { AddedCounts } from './added-counts.tsx'
import { sourceName } from './source-tabs.tsx'
import { useAddSource } from './use-add-source.ts'

type AddSourceProps = {
  session: MeetingSession
  sources: readonly Source[]
  onClose: () => void
  onLook: (id: Id) => void
}

/** Another source for the meeting, or one anew that was corrected outside; tells what is new before one looks at it. */
export function AddSource({ session, sources, onClose, onLook }: AddSourceProps) {
  const { notes, change, problem, isWaiting, reading, added, open, add } = useAddSource(session)
  const newest = sources.filter((source) => !sources.some((one) => one.replaces === source.id))
  const openFirst = ([file]: File[]) => file && void open(file)
  return (
    <Modal opened onClose={onClose} title={reviewWords.addTitle} size={760}>
      {problem !== '' && <Banner text={problem} isProblem />}
      {added ? (
        <AddedCounts added={added} sources={sources} onClose={onClose} onLook={onLook} />
      ) : (
        <>
          <p className="dialog-intro dim">{reviewWords.addHint}</p>
          <DropZone className="add-source" isDisabled={isWaiting} onFiles={openFirst}>
            <textarea
              className="box"
              data-autofocus
              aria-label={reviewWords.addBox}
              placeholder={reviewWords.addPlaceholder}
              value={notes.text}
              disabled={isWaiting}
              // Cues are places in the text as it was read.
              onChange={(event) => change({ text: event.currentTarget.value, origin: { ...notes.origin, cues: [] } })}
            />
            <div className="add-source-tools">
              <FileButton
                label={reviewWords.chooseFile}
                accept={sourceFileEndings.join(',')}
                disabled={isWaiting}
                onFiles={openFirst}
              />
              {notes.fileName !== '' && <span className="dim">{captureWords.fileName(notes.fileName)}</span>}
              {newest.length > 0 && (
                <NativeSelect
                  className="push"
                  label={reviewWords.edition}
                  value={notes.replaces ?? ''}
                  disabled={isWaiting}
                  onChange={(event) => change({ replaces: event.currentTarget.value || null })}
                  data={[
                    { value: '', label: reviewWords.editionAuto },
                    ...newest.map((one) => ({ value: one.id, label: reviewWords.editionOf(sourceName(one)) })),
                  ]}
                />
              )}
            </div>
          </DropZone>
          {reading.isReading && <ReadingProgress job={reading.job} onStop={reading.stop} />}
          <div className="buttons dialog-buttons">
            <KeyButton onClick={onClose}>{reviewWords.close}</KeyButton>
            <KeyButton variant="filled" disabled={isWaiting || notes.text.trim() === ''} onClick={() => void add()}>
              {isWaiting ? captureWords.reading : reviewWords.readAndAdd}
            </KeyButton>
          </div>
        </>
      )}
    </Modal>
  )
}
