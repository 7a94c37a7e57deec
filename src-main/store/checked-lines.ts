import { crc32 } from 'node:zlib'

/** A JSON value as one line with its check sum, for files that only grow; a line break before it ends a torn one. */
export function writeLine(value: unknown): string {
  const json = JSON.stringify(value)
  return `\n${crc32(json).toString(16).padStart(8, '0')} ${json}`
}

/** The values of a file's lines, one after the other; `undefined` for a line that is torn, damaged or foreign. */
export function* readLines(bytes: Buffer): Generator<unknown> {
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf('\n', at)
    const end = found < 0 ? bytes.length : found
    if (end > at) yield readLine(bytes.subarray(at, end))
    at = end + 1
  }
}

function readLine(line: Buffer): unknown {
  const json = line.subarray(9)
  if (line.toString('latin1', 8, 9) !== ' ' || Number.parseInt(line.toString('latin1', 0, 8), 16) !== crc32(json))
    return undefined
  try {
    return JSON.parse(json.toString('utf8'))
  } catch {
    return undefined
  }
}
