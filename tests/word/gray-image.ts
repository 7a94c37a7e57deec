import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

export type GrayImage = { width: number; height: number; pixels: Uint8Array }

/** One page of a PDF in grey. */
export function drawPdfPage(pdf: string, page: number, dotsPerInch: number): GrayImage {
  const words = ['-gray', '-r', `${dotsPerInch}`, '-f', `${page}`, '-l', `${page}`, pdf]
  return readPgm(execFileSync('pdftoppm', words, { maxBuffer: 1 << 28 }))
}

/** `P5 width height 255` and the pixels. */
function readPgm(bytes: Buffer): GrayImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 100).toString('latin1'))
  if (!head) throw new Error('not a PGM')
  const [width, height] = [Number(head[1]), Number(head[2])]
  return { width, height, pixels: new Uint8Array(bytes.subarray(head[0].length, head[0].length + width * height)) }
}

/** A PNG, so that whoever reviews it can look at it. */
export function writePng({ width, height, pixels }: GrayImage): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.alloc(1), pixels.subarray(y * width, (y + 1) * width)]),
  )
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts])
}

/** Reads back what `writePng` wrote: grey, one part, no filter. */
export function readPng(path: string): GrayImage {
  const bytes = readFileSync(path)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)))
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  return { width, height, pixels }
}

const BLOCK = 4
/** Two averages of a block further apart than this look different. */
const VISIBLE = 40

/** Share of blocks of 4 x 4 pixels that look different: a letter drawn a little otherwise counts for nothing. */
export function differingShare(one: GrayImage, other: GrayImage): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const [columns, rows] = [Math.floor(one.width / BLOCK), Math.floor(one.height / BLOCK)]
  let differing = 0
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) if (Math.abs(average(one, x, y) - average(other, x, y)) > VISIBLE) differing += 1
  }
  return differing / (columns * rows)
}

function average({ width, pixels }: GrayImage, x: number, y: number): number {
  let sum = 0
  for (let row = y * BLOCK; row < (y + 1) * BLOCK; row++) {
    for (let column = x * BLOCK; column < (x + 1) * BLOCK; column++) sum += pixels[row * width + column] ?? 0
  }
  return sum / (BLOCK * BLOCK)
}
