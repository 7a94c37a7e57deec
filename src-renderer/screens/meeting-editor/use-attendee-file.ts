import { useCallback, useState } from 'react'
import type { AttendeeTable } from '#contract/source-shapes.ts'
import { AppError } from '#domain/errors.ts'
import { SOURCE_FILE_LIMIT_BYTES } from '#domain/source.ts'
import { showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { listWords } from '../../text/attendee-list.ts'

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

function refuseOversized({ name, size }: File): void {
  if (size <= SOURCE_FILE_LIMIT_BYTES) return
  throw new AppError('SOURCE_FILE_TOO_LARGE', {
    file: name,
    size: megabytes(size),
    limit: megabytes(SOURCE_FILE_LIMIT_BYTES),
  })
}

/** Has a list of people read, from a file or from a table that was pasted; the table is shown before anything is added. */
export function useAttendeeFile() {
  const [table, setTable] = useState<AttendeeTable | null>(null)
  const [isReading, setReading] = useState(false)
  const readOne = useCallback(async (file: File) => {
    setReading(true)
    try {
      refuseOversized(file)
      setTable(await client('attendee.readTable', { fileName: file.name, contentBase64: await readBytes(file) }))
    } catch (error) {
      showProblem(sentenceOf(error))
    } finally {
      setReading(false)
    }
  }, [])
  const read = (files: readonly File[]) => {
    const [file, ...others] = files
    if (others.length > 0) showProblem(listWords.onlyOne)
    else if (file) void readOne(file)
  }
  // The same function each time: each row of the sheet is given it.
  const readText = useCallback((text: string) => void readOne(new File([text], '')), [readOne])
  return { table, isReading, read, readText, close: () => setTable(null) }
}
