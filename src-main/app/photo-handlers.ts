import { AppError, problemOf } from '#domain/errors.ts'
import { type Id, makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Photo } from '#domain/photo.ts'
import { type Picture, UnreadablePicture } from '#word/picture.ts'
import { withTurn } from '#word/read-jpeg.ts'
import { readPicture } from '#word/read-picture.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Handler } from './handler.ts'

const LIMIT_MB = 20
const MB = 1024 * 1024

/** Stores the picture first and names it in the meeting after: a crash between leaves a picture nobody names. */
export const addPhoto: Handler<'photo.add'> = async ({ store, randomBytes }, input) => {
  const picture = readUpload(input.fileName, fromBase64(input.contentBase64))
  const { photos, revision } = await store.get(input.id)
  if (input.photoId !== '' && !photos.some((one) => one.id === input.photoId))
    throw new AppError('INVALID_INPUT', { problem: 'photoId' })
  // Nothing is stored for a meeting that has gone on meanwhile; a save that is asked for again is one revision on.
  if (revision !== input.baseRevision && revision !== input.baseRevision + 1)
    throw new AppError('MEETING_CONFLICT', { base: input.baseRevision, current: revision })
  const file = await store.photos.add(input.id, withTurn(picture), picture.extension)
  const newId = makeId(randomBytes)
  return await store.update(input.id, input.baseRevision, (meeting) =>
    withFile(meeting, { file, photoId: input.photoId, newId }),
  )
}

export const getPhoto: Handler<'photo.get'> = async ({ store }, { id, photoId }) => {
  const photo = (await store.get(id)).photos.find((one) => one.id === photoId)
  if (!photo || photo.file === '') throw new AppError('PHOTO_NOT_FOUND')
  const bytes = await store.photos.read(id, photo.file)
  return { mediaType: photo.file.endsWith('.png') ? 'image/png' : 'image/jpeg', contentBase64: toBase64(bytes) }
}

function readUpload(fileName: string, bytes: Uint8Array): Picture {
  if (bytes.length > LIMIT_MB * MB)
    throw new AppError('PHOTO_TOO_LARGE', { file: fileName, size: Math.ceil(bytes.length / MB), limit: LIMIT_MB })
  try {
    return readPicture(bytes)
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error
    throw new AppError('PHOTO_UNREADABLE', { file: fileName, problem: problemOf(error.problem) })
  }
}

/** The same picture is not added twice: so a save that is asked for again changes nothing. */
function withFile(meeting: Meeting, { file, photoId, newId }: { file: string; photoId: string; newId: Id }): Meeting {
  if (photoId !== '') {
    return { ...meeting, photos: meeting.photos.map((one) => (one.id === photoId ? { ...one, file } : one)) }
  }
  if (meeting.photos.some((one) => one.file === file)) return meeting
  return { ...meeting, photos: [...meeting.photos, Photo.parse({ id: newId, file })] }
}
