import { useCallback, useEffect, useState } from 'react'
import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

/** Meetings by id as they are stored now; `null` where one cannot be opened, absent while it is on its way. */
export type Origins = ReadonlyMap<Id, Meeting | null>

/** The meetings in which carried directives were given: their standing is known there only. */
export function useOrigins(ids: readonly Id[]): { origins: Origins; apply: (meeting: Meeting) => void } {
  const [origins, setOrigins] = useState<Origins>(new Map())
  const key = [...new Set(ids)].sort().join(' ')
  useEffect(() => {
    let isCurrent = true
    const wanted = key.split(' ').filter(Boolean)
    Promise.all(wanted.map(async (id) => [id, await read(id)] as const))
      .then((found) => isCurrent && setOrigins(new Map(found)))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
    return () => {
      isCurrent = false
    }
  }, [key])
  const apply = useCallback((meeting: Meeting) => setOrigins((last) => new Map(last).set(meeting.id, meeting)), [])
  return { origins, apply }
}

async function read(id: Id): Promise<Meeting | null> {
  try {
    return await client('meeting.get', { id })
  } catch (error) {
    // In the bin, gone or damaged: the row says so and shows what was known when it was carried over.
    if (error instanceof AppError) return null
    throw error
  }
}
