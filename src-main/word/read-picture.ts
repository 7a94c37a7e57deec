import { type Picture, UnreadablePicture } from './picture.ts'
import { isJpeg, readJpeg } from './read-jpeg.ts'
import { isPng, readPng } from './read-png.ts'

/** Larger sides make Word give up; no camera comes near it. */
const LONGEST_SIDE = 20_000

/**
 * What kind of picture the bytes are, by their first bytes and never by a file's name; its size, and its bytes without
 * what does not belong to the picture. Read again, it stays the same. Throws `UnreadablePicture`.
 */
export function readPicture(bytes: Uint8Array): Picture {
  const picture = read(bytes)
  if (picture.width === 0 || picture.height === 0) throw new UnreadablePicture('notAnImage')
  if (Math.max(picture.width, picture.height) > LONGEST_SIDE) throw new UnreadablePicture('tooBig')
  return picture
}

function read(bytes: Uint8Array): Picture {
  if (isJpeg(bytes)) return readJpeg(bytes)
  if (isPng(bytes)) return readPng(bytes)
  throw new UnreadablePicture('notAnImage')
}
