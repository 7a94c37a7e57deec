import type { ParsedInput } from '#contract/api.ts'
import { buildDocument } from '#documents/build-document.ts'
import { findMissingParts } from '#documents/find-missing-parts.ts'
import { nameFile } from '#documents/name-file.ts'
import { renderHtml } from '#documents/render-html.ts'
import { renderText } from '#documents/render-text.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import { writeDocx } from '#word/write-docx.ts'
import { toBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'

const isForThePress = (kind: DocumentKind): boolean => kind === 'news-item' || kind === 'press-release'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function openDocument({ store }: Environment, input: ParsedInput<'document.preview'>) {
  const meeting = await store.get(input.id)
  const sizeTier = input.sizeTier ?? (await store.settings()).sizeTier
  return { meeting, document: buildDocument(input.kind, meeting, { sizeTier }) }
}

export const previewDocument: Handler<'document.preview'> = async (environment, input) => {
  const { meeting, document } = await openDocument(environment, input)
  return {
    kind: input.kind,
    fileName: nameFile(input.kind, meeting),
    html: renderHtml(document),
    text: renderText(document),
    missing: findMissingParts(input.kind, meeting),
  }
}

export const exportDocument: Handler<'document.export'> = async (environment, input) => {
  const { meeting, document } = await openDocument(environment, input)
  if (isForThePress(input.kind) && meeting.secrecyLevel !== 'none') throw new AppError('EXPORT_SECRET')
  const contentBase64 = toBase64(await writeDocx(document))
  return { fileName: nameFile(input.kind, meeting), mediaType: DOCX, contentBase64 }
}
