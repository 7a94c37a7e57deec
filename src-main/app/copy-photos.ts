import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Photo } from '#domain/photo.ts'
import type { Environment } from './environment.ts'

/**
 * A copy is text alone: its pictures are taken from where this store keeps those of the meeting it was made of. What does
 * not lie there keeps its caption, and the checks tell that its file is missing.
 */
export async function copyPhotos(store: Environment['store'], from: Meeting, to: Id): Promise<Photo[]> {
  const photos: Photo[] = []
  for (const photo of from.photos) {
    const bytes = photo.file === '' ? null : await readOrNull(store, from.id, photo.file)
    const extension = photo.file.endsWith('.png') ? 'png' : 'jpg'
    photos.push(bytes === null ? photo : { ...photo, file: await store.photos.add(to, bytes, extension) })
  }
  return photos
}

async function readOrNull(store: Environment['store'], meetingId: Id, file: string): Promise<Uint8Array | null> {
  try {
    return await store.photos.read(meetingId, file)
  } catch (error) {
    if (error instanceof AppError && error.code === 'PHOTO_NOT_FOUND') return null
    throw error
  }
}
