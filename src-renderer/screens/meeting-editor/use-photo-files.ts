import { useState } from 'react'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { fieldWords } from '../../text/meeting-fields.ts'

/** What the file picker offers; the core looks at the bytes. */
export const PICTURES = '.jpg,.jpeg,.png'

const isPicture = (file: File): boolean => /\.(?:jpe?g|png)$/i.test(file.name)

export type Adding = { done: number; total: number }

/** Adds pictures one after another, or gives one its file; a picture that is refused does not stop the others. */
export function usePhotoFiles(session: MeetingSession) {
  const [adding, setAdding] = useState<Adding | null>(null)
  const put = async (file: File, photoId: string): Promise<boolean> => {
    try {
      const contentBase64 = await readBytes(file)
      const added = await session.ask(({ id, revision }) =>
        client('photo.add', { id, baseRevision: revision, fileName: file.name, contentBase64, photoId }),
      )
      return added !== null
    } catch (error) {
      showProblem(sentenceOf(error))
      return false
    }
  }
  const add = async (files: readonly File[], photoId = '') => {
    const pictures = files.filter(isPicture)
    const others = files.filter((file) => !isPicture(file))
    if (others.length > 0) showProblem(fieldWords.wrongPhotos(others.map((file) => file.name).join(', ')))
    let count = 0
    for (const [done, file] of pictures.entries()) {
      setAdding({ done: done + 1, total: pictures.length })
      if (await put(file, photoId)) count += 1
    }
    setAdding(null)
    if (count > 0) showDone(photoId === '' ? fieldWords.photosAdded(count) : fieldWords.photoReplaced)
  }
  return { adding, add }
}
