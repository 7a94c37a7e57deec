import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Photo } from '#domain/photo.ts'
import { type Picture, UnreadablePicture } from '#word/picture.ts'
import { readPicture } from '#word/read-picture.ts'
import type { Environment } from './environment.ts'

/**
 * The pictures of a meeting by the id of their photo. One whose file is missing or damaged is left out: the paper shows
 * its caption, and the checks report it.
 */
export async function loadPictures({ store }: Environment, meeting: Meeting): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const photo of meeting.photos.filter((one) => one.file !== '')) {
    const picture = await loadPicture(store, meeting.id, photo)
    if (picture !== null) pictures.set(photo.id, picture)
  }
  return pictures
}

async function loadPicture(store: Environment['store'], meetingId: string, { file }: Photo): Promise<Picture | null> {
  try {
    return readPicture(await store.photos.read(meetingId, file))
  } catch (error) {
    if (error instanceof UnreadablePicture || (error instanceof AppError && error.code === 'PHOTO_NOT_FOUND'))
      return null
    throw error
  }
}
