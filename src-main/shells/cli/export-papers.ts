import type { Client } from '#contract/client.ts'
import { cliWords, fillWords, kindWords } from '#contract/command-line.ts'
import { DocumentKind, type PaperRef } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import { usage } from './run.ts'
import { writePaper } from './write-paper.ts'

type Refused = PaperRef & { message: string }
export type Exported = { files: string[]; refused: Refused[]; refusal?: AppError }

/** The papers asked for: all of a meeting, all of a kind (a slip for each body), or one of them. */
export async function choosePapers(
  client: Client,
  id: string,
  { kind, target }: { kind: string; target: string | undefined },
): Promise<PaperRef[]> {
  const parsed = DocumentKind.safeParse(kind)
  if (!parsed.success && kind !== 'all') throw usage(cliWords.badKind, { name: kind })
  if (parsed.success && target !== undefined) return [{ kind: parsed.data, target }]
  const { papers } = await client('document.list', { id })
  const chosen = papers.filter((one) => (kind === 'all' ? !isCopyForOne(one) : one.kind === kind))
  if (chosen.length === 0) throw usage(cliWords.noSuchPaper, { name: kind })
  return chosen.map((one) => ({ kind: one.kind, target: one.target }))
}

/** A letter to everybody and one to each of them are two ways of sending the same; `all` takes the first. */
const isCopyForOne = ({ kind, target }: PaperRef): boolean =>
  (kind === 'invitation' || kind === 'reminder') && target !== ''

/** Makes and writes papers. One that is refused does not stop the others; a folder that cannot be written does. */
export async function exportPapers(
  client: Client,
  { id, papers, out }: { id: string; papers: readonly PaperRef[]; out: string },
): Promise<Exported> {
  const done: Exported = { files: [], refused: [] }
  for (const { kind, target } of papers) {
    try {
      const { fileName, contentBase64 } = await client('document.export', { id, kind, target })
      done.files.push(await writePaper(out, fileName, Buffer.from(contentBase64, 'base64')))
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'EXPORT_FAILED' || papers.length === 1) throw error
      done.refused.push({ kind, target, message: error.message })
      done.refusal ??= error
    }
  }
  return done
}

export function describeExport({ files, refused }: Exported): string[] {
  const notWritten = refused.map(({ kind, target, message }) => {
    const name = target === '' ? kindWords[kind] : `${kindWords[kind]}: ${target}`
    return fillWords(cliWords.notWritten, { name, message })
  })
  return [...files.map((file) => fillWords(cliWords.wrote, { file })), ...notWritten]
}
