import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

type Pixels = { width: number; height: number; rgb: Uint8Array }

/** A screenshot with its colours reduced to 256 or fewer: a quarter of the size, and no letter looks different. */
export function shrinkPicture(png: Buffer, most = MOST_COLOURS): Buffer {
  const { width, height, rgb } = readPixels(png)
  const { palette, places } = reduceColours(rgb, most)
  const bits = most > 16 ? 8 : 4
  const rows = packRows(places, { width, height, bits })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, 3, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
  ]
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))])
}

type Packing = { width: number; height: number; bits: 4 | 8 }

/** Each line begins with a byte that says its bytes are as they are; two places of 16 colours share a byte. */
function packRows(places: Uint8Array, { width, height, bits }: Packing): Buffer {
  const stride = Math.ceil((width * bits) / 8) + 1
  const rows = Buffer.alloc(height * stride)
  for (let at = 0; at < places.length; at++) {
    const [x, start] = [at % width, Math.floor(at / width) * stride + 1]
    const place = places[at] ?? 0
    if (bits === 8) rows[start + x] = place
    else rows[start + (x >> 1)] = (rows[start + (x >> 1)] ?? 0) | (x % 2 === 0 ? place << 4 : place)
  }
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Eight bits a channel, not interlaced: what Chromium writes. */
function readPixels(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  if (png[24] !== 8 || (kind !== 2 && kind !== 6)) throw new Error('Not a screenshot of 8 bits a channel')
  const size = kind === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const lines = undoFilters(inflateSync(Buffer.concat(data)), width * size, size)
  const rgb = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at++) rgb.set(lines.subarray(at * size, at * size + 3), at * 3)
  return { width, height, rgb }
}

/** Each line of a PNG begins with how its bytes were predicted from those to the left and above. */
function undoFilters(raw: Buffer, stride: number, size: number): Uint8Array {
  const height = raw.length / (stride + 1)
  const out = new Uint8Array(height * stride)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= size ? (out[at - size] ?? 0) : 0
      const up = y > 0 ? (out[at - stride] ?? 0) : 0
      const corner = x >= size && y > 0 ? (out[at - stride - size] ?? 0) : 0
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, { left, up, corner })
    }
  }
  return out
}

function predict(filter: number, { left, up, corner }: { left: number; up: number; corner: number }): number {
  if (filter < 3) return [0, left, up][filter] ?? 0
  if (filter === 3) return (left + up) >> 1
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

type Colour = { key: number; rgb: number[] }

/** Six bits of each part of a colour: those that are all but the same have one key. */
const keyAt = (rgb: Uint8Array, at: number): number =>
  (((rgb[at] ?? 0) >> 2) << 12) | (((rgb[at + 1] ?? 0) >> 2) << 6) | ((rgb[at + 2] ?? 0) >> 2)

/** Colours that are all but the same are one; the rarest go to the nearest of the others. */
function reduceColours(rgb: Uint8Array, most: number): { palette: Buffer; places: Uint8Array } {
  const counts = new Uint32Array(1 << 18)
  const sums = new Float64Array(3 << 18)
  for (let at = 0; at < rgb.length; at += 3) {
    const key = keyAt(rgb, at)
    counts[key] = (counts[key] ?? 0) + 1
    for (let part = 0; part < 3; part++) sums[key * 3 + part] = (sums[key * 3 + part] ?? 0) + (rgb[at + part] ?? 0)
  }
  const keys = [...counts.keys()].filter((key) => counts[key] !== 0)
  const colours = keys
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .map((key) => ({ key, rgb: [0, 1, 2].map((part) => Math.round((sums[key * 3 + part] ?? 0) / (counts[key] ?? 1))) }))
  const kept = chooseColours(colours, most)
  const places = new Uint8Array(1 << 18)
  for (const one of colours) places[one.key] = nearest(kept, one.rgb)
  const palette = Buffer.from(kept.flatMap((one) => one.rgb))
  return { palette, places: Uint8Array.from({ length: rgb.length / 3 }, (_, at) => places[keyAt(rgb, at * 3)] ?? 0) }
}

/** The commonest ones; of few, none that is hardly another than one before it, or a word in red would turn grey. */
function chooseColours(colours: readonly Colour[], most: number): Colour[] {
  if (colours.length <= most) return [...colours]
  // The large surfaces are there in any case: pages, rows and panes differ by a breath.
  const kept: Colour[] = colours.slice(0, most / 2)
  for (let gap = most > 16 ? 0 : 40; kept.length < most && gap >= 0; gap -= 10) {
    for (const one of colours) {
      if (kept.length === most) break
      const isNew = !kept.includes(one) && kept.every((other) => distance(one.rgb, other.rgb) >= gap ** 2)
      if (isNew) kept.push(one)
    }
  }
  return kept
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, part) => sum + (value - (other[part] ?? 0)) ** 2, 0)

function nearest(kept: readonly { rgb: number[] }[], wanted: readonly number[]): number {
  return kept.reduce(
    (best, one, at) => (distance(one.rgb, wanted) < distance(kept[best]?.rgb ?? one.rgb, wanted) ? at : best),
    0,
  )
}
