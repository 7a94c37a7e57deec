import type { Id } from '#domain/ids.ts'
import type { Photo } from '#domain/photo.ts'
import { useCall } from '../../hooks/use-call.ts'
import { fieldWords } from '../../text/meeting-fields.ts'

type PhotoPictureProps = { meetingId: Id; photo: Photo; number: number }

/** The picture itself, small; where it cannot be shown, why. */
export function PhotoPicture({ meetingId, photo, number }: PhotoPictureProps) {
  const { id, file, alt, caption } = photo
  // The file's name is the stamp: another file of the same picture is fetched anew.
  const { value, problem } = useCall('photo.get', file === '' ? null : { id: meetingId, photoId: id }, file)
  if (file === '') return <span className="photo-frame dim">{fieldWords.noFile}</span>
  if (problem) {
    return (
      <span className="photo-frame urgent" role="alert">
        {problem}
      </span>
    )
  }
  return (
    <span className="photo-frame">
      {value && (
        <img
          src={`data:${value.mediaType};base64,${value.contentBase64}`}
          alt={alt || caption || fieldWords.picture(number)}
        />
      )}
    </span>
  )
}
