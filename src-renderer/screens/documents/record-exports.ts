import { ExportReport } from '#contract/paper-shapes.ts'
import type { Id } from '#domain/ids.ts'
import { jobBoard } from '../../hooks/job-board.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { changeRecord } from './paper-record.ts'

/** The last part of a path of any system. */
const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/**
 * Once an export into a folder has ended, the meeting records what was written, whether or not anybody still looks at
 * the screen that started it.
 */
export function recordWhenEnded(jobId: Id, session: MeetingSession): void {
  const stop = jobBoard.subscribe(() => {
    const job = jobBoard.get().find((one) => one.id === jobId)
    if (!job || job.state === 'running') return
    stop()
    const report = ExportReport.safeParse(job.result)
    if (!report.success || report.data.files.length === 0) return
    const exportedAt = new Date().toISOString()
    session.change((meeting) =>
      report.data.files.reduce(
        (changed, { kind, target, path, hash }) =>
          changeRecord(changed, { kind, target }, { fileName: fileNameOf(path), hash, exportedAt }),
        meeting,
      ),
    )
  })
}
