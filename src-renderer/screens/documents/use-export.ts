import { useState } from 'react'
import type { DocumentKind } from '#domain/document-record.ts'
import type { SizeTier } from '#domain/settings.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { papersWords } from '../../text/papers.ts'
import { changeRecord } from './paper-record.ts'

type ExportInput = { session: MeetingSession; sizeTier: SizeTier | undefined; isReadOnly: boolean }

/** Makes Word files of what is saved: first everything unsaved goes out, and nothing is exported while that fails. */
export function useExport({ session, sizeTier, isReadOnly }: ExportInput) {
  const [isBusy, setBusy] = useState(false)
  const exportOne = async (kind: DocumentKind) => {
    const file = await client('document.export', { id: session.id, kind, sizeTier })
    saveFile(file)
    const part = { fileName: file.fileName, exportedAt: new Date().toISOString() }
    if (!isReadOnly) session.change((meeting) => changeRecord(meeting, kind, part))
    return file.fileName
  }
  const exportPapers = async (kinds: readonly DocumentKind[]) => {
    if (isBusy) return
    setBusy(true)
    try {
      await session.flush()
      // The banner above already says why it could not be saved.
      if (!isReadOnly && session.getState().phase !== 'saved') return
      const names: string[] = []
      for (const kind of kinds) names.push(await exportOne(kind))
      showDone(names.length > 1 ? papersWords.exportedAll(names.length) : papersWords.exported(names[0] ?? ''))
    } catch (error) {
      showProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { exportPapers, isBusy }
}
