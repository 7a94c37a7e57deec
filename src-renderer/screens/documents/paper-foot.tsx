import { useState } from 'react'
import type { DocumentPreview } from '#contract/paper-shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { copyPlain, copyRich } from '../../shell/copy-text.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { papersWords } from '../../text/papers.ts'
import { isForPress } from './record-parts.ts'

type PaperFootProps = {
  meeting: Meeting
  preview: DocumentPreview | null
  place: { at: number; count: number } | null
  sizeTier: SizeTier
}

/** Ways to take the text along without a Word file, and what the pages follow. */
export function PaperFoot({ meeting, preview, place, sizeTier }: PaperFootProps) {
  const copy = (work: Promise<void>) => {
    work.then(() => showDone(papersWords.copied)).catch(() => showProblem(papersWords.copyFailed))
  }
  const facts = [
    place && papersWords.pagePlace(writeCount(place.at), writeCount(place.count)),
    papersWords.typeSize(sizeTier),
    preview?.profile.name,
  ].filter(Boolean)
  return (
    <div className="side-foot">
      {preview && (
        <div className="buttons">
          <KeyButton size="compact-sm" onClick={() => copy(copyPlain(preview.text))}>
            {papersWords.copyText}
          </KeyButton>
          {preview.portalHtml !== '' && (
            <KeyButton size="compact-sm" onClick={() => copy(copyRich(preview.portalHtml))}>
              {papersWords.copyHtml}
            </KeyButton>
          )}
          {isForPress(preview.kind) && <PictureButton meeting={meeting} />}
        </div>
      )}
      <p className="dim">{facts.join(' · ')}</p>
    </div>
  )
}

/** The pictures that may be published, as files of their own: a portal takes them apart from the text. */
function PictureButton({ meeting }: { meeting: Meeting }) {
  const [isBusy, setBusy] = useState(false)
  const photos = meeting.photos.filter((one) => one.file !== '' && !one.notForPublication)
  if (photos.length === 0) return null
  const save = async () => {
    setBusy(true)
    try {
      for (const { id, file } of photos) {
        const picture = await client('photo.get', { id: meeting.id, photoId: id })
        saveFile({ ...picture, fileName: file })
      }
      showDone(papersWords.picturesSaved(writeCount(photos.length)))
    } catch (error) {
      showProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <KeyButton size="compact-sm" disabled={isBusy} onClick={() => void save()}>
      {papersWords.savePictures(writeCount(photos.length))}
    </KeyButton>
  )
}
