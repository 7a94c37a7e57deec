import { refuseOversizedFile } from '#domain/source.ts'
import { readAttendeeTable as readTable } from '#sources/read-attendee-table.ts'
import { fromBase64 } from './base64.ts'
import type { Handler } from './handler.ts'

export const readAttendeeTable: Handler<'attendee.readTable'> = async (_environment, { fileName, contentBase64 }) => {
  // Three bytes stand in four letters: too large a file is not even unpacked.
  refuseOversizedFile((contentBase64.length / 4) * 3, fileName)
  return readTable(fromBase64(contentBase64), fileName)
}
