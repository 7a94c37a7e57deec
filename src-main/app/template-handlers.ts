import { DOCX } from '#contract/docx-type.ts'
import { listUnapproved } from '#documents/list-unapproved.ts'
import { filledName, starterWords, templateWords } from '#documents/wording/template-words.ts'
import { momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import { Meeting } from '#domain/meeting.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import {
  type FilledTemplate,
  fillTemplate,
  inspectTemplate,
  type TemplateFilling,
} from '#word/templates/fill-template.ts'
import { makeStarter } from '#word/templates/make-starter.ts'
import { makeTemplateData } from '#word/templates/make-template-data.ts'
import { templateTags } from '#word/templates/template-tags.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { loadPictures } from './load-pictures.ts'

const SAMPLE = 'cuoc-hop-mau.json'

export const listTemplates: Handler<'template.list'> = async ({ store }) => ({
  templates: await store.templates.list(),
})

export const addTemplate: Handler<'template.add'> = async ({ store, now, randomBytes }, input) => {
  const bytes = fromBase64(input.contentBase64)
  const fileName = bareName(input.fileName)
  const problems = orUnreadable(fileName, () => inspectTemplate(bytes))
  const all = await store.templates.list()
  const replaced = all.find((one) => one.id === input.templateId)
  if (input.templateId !== '' && !replaced) throw new AppError('TEMPLATE_NOT_FOUND')
  const name = input.name.trim() || replaced?.name || fileName.replace(/\.docx$/iu, '')
  const template = await store.templates.save(
    {
      id: replaced?.id ?? makeId(randomBytes),
      name,
      fileName,
      addedAt: momentOf(now()),
      sizeBytes: bytes.length,
    },
    bytes,
  )
  const isTaken = all.some((one) => one.name === name && one.id !== template.id)
  const taken = isTaken ? [{ tag: '', message: templateWords.sameName(name), suggestion: '' }] : []
  return { template, problems: [...problems, ...taken] }
}

/** Without folders and control characters: the name is handed on when the template is taken out again. */
const bareName = (name: string): string =>
  name
    .split(/[/\\]/u)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim() || `${starterWords.name}.docx`

export const removeTemplate: Handler<'template.remove'> = async ({ store }, { templateId }) => {
  await store.templates.remove(templateId)
  return {}
}

export const getTemplate: Handler<'template.get'> = async ({ store }, { templateId }) => {
  const { template, bytes } = await store.templates.read(templateId)
  return { fileName: template.fileName, mediaType: DOCX, contentBase64: toBase64(bytes) }
}

export const listTemplateTags: Handler<'template.tags'> = () => Promise.resolve({ tags: [...templateTags] })

export const makeStarterTemplate: Handler<'template.starter'> = async () => ({
  fileName: `${starterWords.name}.docx`,
  mediaType: DOCX,
  contentBase64: toBase64(await makeStarter()),
})

export const tryTemplate: Handler<'template.try'> = async (environment, { templateId }) => {
  const { store, readSample } = environment
  const { template, bytes } = await store.templates.read(templateId)
  const sample = Meeting.parse(JSON.parse(await readSample(SAMPLE)))
  const filled = await fill(environment, { bytes, fileName: template.fileName, meeting: sample })
  return {
    problems: filled.problems,
    used: filled.used,
    empty: filled.empty,
    fileName: nameFilled(template.fileName),
    contentBase64: filled.bytes === null ? '' : toBase64(filled.bytes),
  }
}

export const fillTemplateOf: Handler<'template.fill'> = async (environment, { templateId, id }) => {
  const { template, bytes } = await environment.store.templates.read(templateId)
  const meeting = await environment.store.get(id)
  const filled = await fill(environment, { bytes, fileName: template.fileName, meeting })
  if (filled.bytes === null) {
    throw new AppError('TEMPLATE_BROKEN', { name: template.name, problem: filled.problems[0]?.message ?? '' })
  }
  const hash = environment.hashBytes(filled.bytes)
  const contentBase64 = toBase64(filled.bytes)
  // What kind of paper an office makes of its template is not known: it may leave the office, so all is counted.
  const unapproved = listUnapproved(meeting, 'communique').length
  const fileName = nameFilled(template.fileName)
  return { fileName, mediaType: DOCX, contentBase64, hash, empty: filled.empty, unapproved }
}

type Given = { bytes: Uint8Array; fileName: string; meeting: Meeting }

async function fill(environment: Environment, { bytes, fileName, meeting }: Given): Promise<FilledTemplate> {
  const { profileEdits } = await environment.store.settings()
  const loaded = await loadPictures(environment, meeting)
  const pictures = meeting.photos.flatMap((photo) => {
    const picture = loaded.get(photo.id)
    return picture ? [{ ...picture, alt: photo.alt || photo.caption }] : []
  })
  const filling: TemplateFilling = {
    data: makeTemplateData(meeting, profileEdits),
    pictures,
    changedAt: meeting.updatedAt,
  }
  return orUnreadable(fileName, () => fillTemplate(bytes, filling))
}

const nameFilled = (fileName: string): string => filledName(fileName.replace(/\.docx$/iu, ''))

function orUnreadable<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof WordUnreadable)) throw error
    throw new AppError('WORD_UNREADABLE', { file, problem: problemOf(error.problem) })
  }
}
