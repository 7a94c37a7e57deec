import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem, showUndo } from '../../hooks/notices.ts'
import { flushAll, hasSession, sessionOf } from '../../hooks/session-registry.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { pastWords } from '../../text/past.ts'

type Series = NonNullable<Meeting['series']>

/** Writes the new name of a series into every meeting of it, one after the other, and offers the old one back. */
export function useSeriesRename(): (series: Series, name: string) => Promise<void> {
  const { list, reload } = useLibrary()
  const rename = async (series: Series, name: string): Promise<void> => {
    const members = list?.meetings.filter((one) => one.series?.id === series.id) ?? []
    let done = 0
    try {
      await flushAll()
      for (const { id } of members) {
        await renameOne(id, { ...series, name })
        done++
      }
      showUndo(pastWords.renamed(done), frameWords.undo, () => void rename({ ...series, name }, series.name))
    } catch (error) {
      showProblem(pastWords.renamedSome(done, members.length, sentenceOf(error)))
    } finally {
      reload()
    }
  }
  return rename
}

async function renameOne(id: string, series: Series): Promise<void> {
  const meeting = await client('meeting.get', { id })
  await client('meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, series } })
  if (hasSession(id)) await sessionOf(id).load()
}
