import { ImageRun, Paragraph } from 'docx'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { PictureBlock } from '#documents/official-document.ts'
import type { Place } from './place.ts'
import { styleId } from './style-ids.ts'

const PIXELS_PER_MM = 96 / 25.4
/** A picture takes this share of a page's height at most, so that its caption stays beside it. */
const HEIGHT_SHARE = 0.6

/** A picture in the middle, held to its caption, told in words for who cannot see it; left out where its bytes are not there. */
export function makePicture(block: PictureBlock, { sheet, pictures }: Place): Paragraph[] {
  const picture = pictures.get(block.photoId)
  if (picture === undefined) return []
  const { page, margins } = sheet.profile
  const height = (sheet.orientation === 'landscape' ? page.width : page.height) - margins.top - margins.bottom
  const scale = Math.min((textWidthOf(sheet) * block.width) / picture.width, (height * HEIGHT_SHARE) / picture.height)
  // Size is that of the picture as it is seen; turned by a quarter it is given as it lies in its file.
  const seen = { width: toPixels(picture.width * scale), height: toPixels(picture.height * scale) }
  const isTurned = picture.turn === 90 || picture.turn === 270
  const size = isTurned ? { width: seen.height, height: seen.width } : seen
  const image = new ImageRun({
    type: picture.extension,
    data: picture.bytes,
    transformation: { ...size, ...(picture.turn === 0 ? {} : { rotation: picture.turn }) },
    altText: { name: block.photoId, title: block.alt, description: block.alt },
  })
  return [new Paragraph({ style: styleId('picture'), keepNext: true, children: [image] })]
}

const toPixels = (millimetres: number): number => Math.round(millimetres * PIXELS_PER_MM)
