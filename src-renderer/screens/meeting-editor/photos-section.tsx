import './photos.css'
import { memo } from 'react'
import type { Id } from '#domain/ids.ts'
import { Photo } from '#domain/photo.ts'
import { Cell } from '../../parts/cell.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { OriginMark } from './origin-mark.tsx'
import { PhotoPicture } from './photo-picture.tsx'
import type { TabProps } from './tab-props.ts'
import { type ListEdits, useMeetingList } from './use-meeting-list.ts'
import { PICTURES, usePhotoFiles } from './use-photo-files.ts'

/** Pictures with what a paper prints beside them; one may be only a caption until its file comes. */
export function PhotosSection({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'photos', editorWords.photo)
  const { adding, add } = usePhotoFiles(session)
  const isBusy = adding !== null
  return (
    <Section title={fieldWords.photosPart}>
      <DropZone isDisabled={isBusy} onFiles={(files) => void add(files)}>
        {meeting.photos.map((photo, at) => (
          <PhotoBlock
            key={photo.id}
            photo={photo}
            number={at + 1}
            meetingId={meeting.id}
            edits={edits}
            isBusy={isBusy}
            onFile={(file) => void add([file], photo.id)}
          />
        ))}
        <p className="sheet-foot">
          <FileButton
            label={fieldWords.addPhotos}
            accept={PICTURES}
            isMultiple
            disabled={isBusy}
            field="photos"
            onFiles={(files) => void add(files)}
          />
          <KeyButton onClick={() => edits.add([Photo.parse({ id: newId() })])}>{fieldWords.addCaption}</KeyButton>
          <span className="dim" role="status">
            {adding ? fieldWords.addingPhotos(adding.done, adding.total) : fieldWords.dropPhotos}
          </span>
        </p>
      </DropZone>
    </Section>
  )
}

type PhotoBlockProps = {
  photo: Photo
  number: number
  meetingId: Id
  edits: ListEdits<'photos'>
  isBusy: boolean
  onFile: (file: File) => void
}

const PhotoBlock = memo(function PhotoBlock({ photo, number, meetingId, edits, isBusy, onFile }: PhotoBlockProps) {
  const { id, file } = photo
  const set = (part: Partial<Photo>) => edits.edit(id, part)
  return (
    <article className="photo" data-row={id} aria-label={fieldWords.picture(number)}>
      <PhotoPicture meetingId={meetingId} photo={photo} number={number} />
      <PhotoTexts photo={photo} number={number} set={set} />
      <div className="photo-end">
        <span className="photo-buttons">
          <OriginMark meetingId={meetingId} at={id} origin={photo.origin} source={photo.source} />
          <RowButtons
            moveUpLabel={editorWords.moveUp}
            moveDownLabel={editorWords.moveDown}
            onMove={(by) => edits.move(id, by)}
            removeLabel={editorWords.removeRow(editorWords.photo)}
            onRemove={() => edits.remove(id)}
          />
        </span>
        <FileButton
          size="compact-xs"
          label={file === '' ? fieldWords.attachFile : fieldWords.replaceFile}
          accept={PICTURES}
          disabled={isBusy}
          onFiles={([chosen]) => chosen && onFile(chosen)}
        />
        <label className="check" title={fieldWords.notForPublicationHint}>
          <input
            type="checkbox"
            data-field="photos.notForPublication"
            checked={photo.notForPublication}
            onChange={(event) => set({ notForPublication: event.currentTarget.checked })}
          />
          {fieldWords.notForPublication}
        </label>
      </div>
    </article>
  )
})

const TEXTS = [
  { key: 'caption', label: fieldWords.caption },
  { key: 'credit', label: fieldWords.credit },
  { key: 'alt', label: fieldWords.alt, placeholder: fieldWords.altHint },
] as const

function PhotoTexts({ photo, number, set }: { photo: Photo; number: number; set: (part: Partial<Photo>) => void }) {
  return (
    <div className="photo-texts">
      {TEXTS.map(({ key, label, ...rest }) => (
        <LabelledCell key={key} label={label}>
          <Cell
            label={`${label}, ${number}`}
            name={`photos.${key}`}
            value={photo[key]}
            isLong
            onChange={(text) => set({ [key]: text })}
            {...rest}
          />
        </LabelledCell>
      ))}
    </div>
  )
}
