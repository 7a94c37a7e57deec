import { useState } from 'react'
import type { PaperRef } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import type { SizeTier } from '#domain/settings.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { exportWords } from '../../text/paper-export.ts'
import { changeRecord } from './paper-record.ts'

type ExportInput = {
  session: MeetingSession
  sizeTier: SizeTier | undefined
  isReadOnly: boolean
  /** The paper contradicts itself; the sentence says where. */
  onRefused: (sentence: string) => void
}

/** Whether everything typed is stored; where it could not be, the banner on the screen already says why. */
export async function isStored(session: MeetingSession, isReadOnly: boolean): Promise<boolean> {
  await session.flush()
  return isReadOnly || session.getState().phase === 'saved'
}

/** Makes the Word file of what is saved: first everything unsaved goes out, and nothing is exported while that fails. */
export function useExport({ session, sizeTier, isReadOnly, onRefused }: ExportInput) {
  const [isBusy, setBusy] = useState(false)
  const exportPaper = async ({ kind, target }: PaperRef) => {
    if (isBusy) return
    setBusy(true)
    try {
      if (!(await isStored(session, isReadOnly))) return
      const file = await client('document.export', { id: session.id, kind, target, sizeTier })
      saveFile(file)
      const part = { fileName: file.fileName, hash: file.hash, exportedAt: new Date().toISOString() }
      if (!isReadOnly) session.change((meeting) => changeRecord(meeting, { kind, target }, part))
      showDone(exportWords.exported(file.fileName))
    } catch (error) {
      const isRefused = error instanceof AppError && error.code === 'EXPORT_CONTRADICTION'
      if (isRefused) onRefused(sentenceOf(error))
      else showProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { exportPaper, isBusy }
}
