import { expect, test } from '@playwright/test'
import { makePng, phoneJpeg, plainJpeg } from '#tests/builders/pictures.ts'
import { UnreadablePicture } from '#word/picture.ts'
import { withTurn } from '#word/read-jpeg.ts'
import { readPicture } from '#word/read-picture.ts'

const SECRET = '21.3089 N 105.6049 E'

const problemOf = (bytes: Uint8Array): string => {
  try {
    readPicture(bytes)
  } catch (error) {
    if (error instanceof UnreadablePicture) return error.problem
    throw error
  }
  return 'none'
}

test('a plain JPEG is kept byte for byte', () => {
  const picture = readPicture(plainJpeg())
  expect({ ...picture, bytes: 0 }).toEqual({ bytes: 0, extension: 'jpg', width: 24, height: 16, turn: 0 })
  expect(Buffer.from(picture.bytes).equals(plainJpeg())).toBe(true)
})

test('the place, the owner, comments and what stands behind the end leave a photo; the picture itself does not change', () => {
  const phone = phoneJpeg({ orientation: 1, secret: SECRET })
  expect(phone.toString('latin1')).toContain(SECRET)
  const { bytes } = readPicture(phone)
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(SECRET)
  expect(Buffer.from(bytes).equals(plainJpeg())).toBe(true)
})

for (const [orientation, turn] of [[3, 180] as const, [6, 90] as const, [8, 270] as const]) {
  test(`a photo that its camera turned by ${turn} is stored with its turn and nothing else of its Exif`, () => {
    const picture = readPicture(phoneJpeg({ orientation, secret: SECRET }))
    expect(picture.turn).toBe(turn)
    expect([picture.width, picture.height]).toEqual(turn === 180 ? [24, 16] : [16, 24])
    // A program that heeds Exif must not turn in a paper what the paper turns already.
    expect(Buffer.from(picture.bytes).equals(plainJpeg())).toBe(true)
    const stored = withTurn(picture)
    expect(Buffer.from(stored).toString('latin1')).not.toContain(SECRET)
    expect(stored.length).toBe(plainJpeg().length + 36)
    expect(readPicture(stored)).toEqual(picture)
  })
}

test('a PNG loses its texts and keeps its size', () => {
  const picture = readPicture(makePng(5, 7, SECRET))
  expect({ ...picture, bytes: 0 }).toEqual({ bytes: 0, extension: 'png', width: 5, height: 7, turn: 0 })
  expect(Buffer.from(picture.bytes).equals(makePng(5, 7))).toBe(true)
})

test('what is no picture, is cut off or is huge is refused by name, whatever the file was called', () => {
  expect(problemOf(Buffer.from('<svg onload="alert(1)"/>'))).toBe('notAnImage')
  expect(problemOf(Buffer.from('GIF89a'))).toBe('notAnImage')
  expect(problemOf(new Uint8Array())).toBe('notAnImage')
  expect(problemOf(makePng(0, 4))).toBe('notAnImage')
  const large = makePng(1, 1)
  large.writeUInt32BE(70_000, 16)
  expect(problemOf(large)).toBe('tooBig')
})

test('a picture cut at any byte is refused and never runs on', () => {
  for (const whole of [plainJpeg(), makePng(5, 7), phoneJpeg({ orientation: 6, secret: '' })]) {
    for (let length = 0; length < whole.length; length++) {
      expect(['notAnImage', 'cutShort']).toContain(problemOf(whole.subarray(0, length)))
    }
  }
})
