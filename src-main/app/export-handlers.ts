import { DOCX } from '#contract/docx-type.ts'
import { blockingFindings, REVIEW_RULE } from '#documents/checks/blocking-findings.ts'
import { openChecks } from '#documents/checks/find-findings.ts'
import { publicPapers } from '#documents/checks/rule.ts'
import { localDate } from '#domain/dates.ts'
import type { PaperRef } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Settings } from '#domain/settings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { toBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { loadPictures } from './load-pictures.ts'
import { namePaper, openCheckContext, openPaper, type PaperRequest } from './open-paper.ts'
import type { JobProgress } from './progress.ts'

/** A meeting opened for its checks, and for export: what is the same for all its papers is looked up once. */
type Checked = { meeting: Meeting; settings: Settings; check: ReturnType<typeof openChecks> }
type Opened = Checked & { pictures: Awaited<ReturnType<typeof loadPictures>> }

export async function openForCheck(environment: Environment, id: string): Promise<Checked> {
  const { store } = environment
  const [meeting, settings] = await Promise.all([store.get(id), store.settings()])
  const check = openChecks(meeting, await openCheckContext(environment, settings, meeting))
  return { meeting, settings, check }
}

export async function openForExport(environment: Environment, id: string): Promise<Opened> {
  const checked = await openForCheck(environment, id)
  return { ...checked, pictures: await loadPictures(environment, checked.meeting) }
}

/** Refuses a paper of the meeting with a contradiction that nobody answered for. */
export function refuseBlocked({ meeting, check }: Checked, { kind, target }: PaperRef): void {
  const blocking = blockingFindings(check({ kind, target }), meeting.overrides)
  const first = blocking[0]
  if (!first) return
  const code = first.rule === REVIEW_RULE ? 'EXPORT_NOT_APPROVED' : 'EXPORT_CONTRADICTION'
  const details = { paper: namePaper(meeting, { kind, target }), count: blocking.length, first: first.message }
  throw new AppError(code, details)
}

/** The bytes of a paper that may leave: not a secret one for the press, none with a contradiction nobody answered for. */
export async function makePaper(opened: Opened, paper: PaperRequest) {
  const { meeting, settings, pictures } = opened
  const { document, fileName } = openPaper(meeting, settings, paper)
  if (publicPapers.includes(paper.kind) && meeting.secrecyLevel !== 'none') throw new AppError('EXPORT_SECRET')
  refuseBlocked(opened, paper)
  return { fileName, bytes: await writeDocx(document, pictures) }
}

export const exportDocument: Handler<'document.export'> = async (environment, input) => {
  const opened = await openForExport(environment, input.id)
  const { fileName, bytes } = await makePaper(opened, { ...input, today: localDate(environment.now()) })
  const { kind, target } = input
  const hash = environment.hashBytes(bytes)
  return { kind, target, fileName, mediaType: DOCX, contentBase64: toBase64(bytes), hash }
}

/** Papers are made of the meeting as it is when the work begins, so that they agree with each other. */
export const exportDocuments: Handler<'document.exportTo'> = async (environment, { id, papers, folder, sizeTier }) => {
  // A folder that is not there is refused at once, not once for each paper.
  await environment.listFolders(folder)
  const opened = await openForExport(environment, id)
  const today = localDate(environment.now())
  const ordered = papers.map((paper) => ({ ...paper, sizeTier, today }))
  return environment.jobs.start('export', (progress) =>
    exportAll(environment, { opened, papers: ordered, folder }, progress),
  )
}

type Order = { opened: Opened; papers: readonly PaperRequest[]; folder: string }

/** One paper that is refused does not stop the others; what was written before a stop stays, and is told. */
async function exportAll(environment: Environment, { opened, papers, folder }: Order, { report, keep }: JobProgress) {
  const files: (PaperRef & { path: string; hash: string })[] = []
  const refused: (PaperRef & { message: string })[] = []
  keep({ folder, files, refused })
  report(0, papers.length)
  for (const [at, paper] of papers.entries()) {
    const { kind, target } = paper
    try {
      const { fileName, bytes } = await makePaper(opened, paper)
      const path = await environment.writePaper(folder, fileName, bytes)
      files.push({ kind, target, path, hash: environment.hashBytes(bytes) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      refused.push({ kind, target, message: error.message })
    }
    report(at + 1, papers.length)
  }
  return { folder, files, refused }
}

/** Opens papers and nothing that could run: the page names the path. */
export const openWrittenFile: Handler<'file.open'> = async ({ openFile }, { path, how }) => {
  if (!/\.(?:docx|xlsx)$/iu.test(path)) throw new AppError('INVALID_INPUT', { problem: 'path' })
  await openFile(path, how)
  return {}
}
