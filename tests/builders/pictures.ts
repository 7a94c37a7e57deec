import { crc32, deflateSync } from 'node:zlib'

const JPEG_24_BY_16 =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAADAAAAAAAAAAAAAAAAAAAAFWL/xAAYAQEAAwEAAAAAAAAAAAAAAAAAAgQFBv/EABcRAQADAAAAAAAAAAAAAAAAAAATFGH/2gAMAwEAAhEDEQA/AJBZJfvanCLJF7SEWSL2kK0WScde1qwiyRe0hFki9pC//9k='

/** A JPEG of 24 × 16 pixels as a scanner makes it. */
export const plainJpeg = (): Buffer => Buffer.from(JPEG_24_BY_16, 'base64')

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** The same as a telephone makes it: turned by its Exif, with the place, an owner, a comment, and a film behind its end. */
export function phoneJpeg({ orientation, secret }: { orientation: number; secret: string }): Buffer {
  const plain = plainJpeg()
  const place = Buffer.from(secret)
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + place.length)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  tiff.writeUInt16LE(0x8825, 22)
  tiff.writeUInt16LE(2, 24)
  tiff.writeUInt32LE(place.length, 26)
  tiff.writeUInt32LE(38, 30)
  place.copy(tiff, 38)
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]))
  const xmp = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`))
  const iptc = segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`))
  const comment = segment(0xfe, place)
  return Buffer.concat([plain.subarray(0, 2), exif, xmp, iptc, comment, plain.subarray(2), Buffer.from(secret)])
}

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const out = Buffer.alloc(named.length + 8)
  out.writeUInt32BE(content.length, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named), named.length + 4)
  return out
}

/** A grey PNG of the given size, with texts that a program wrote into it. */
export function makePng(width: number, height: number, text = ''): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 0x99)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(text === '' ? [] : [chunk('tEXt', Buffer.from(`Author\0${text}`)), chunk('eXIf', Buffer.from(text))]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
    ...(text === '' ? [] : [Buffer.from(text)]),
  ])
}
