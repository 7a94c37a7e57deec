import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { templateWords as words } from '#documents/wording/template-words.ts'
import { checkTemplate, type TemplateProblem } from './check-template.ts'
import { fixTemplateBytes } from './fix-template-bytes.ts'
import { openTemplate } from './open-template.ts'
import { replacePictures, type TemplatePicture } from './replace-pictures.ts'
import { type Scan, scanTemplate } from './scan-template.ts'
import type { TemplateData } from './template-data.ts'

/** The first photo stands for `{anh_1}`. */
export type TemplateFilling = { data: TemplateData; pictures: readonly TemplatePicture[]; changedAt: string }
export type FilledTemplate = {
  /** `null` where the template cannot be filled. */
  bytes: Uint8Array | null
  problems: TemplateProblem[]
  used: string[]
  /** Placeholders used that came out empty, at every place they stand. */
  empty: string[]
}

/** What a template is made of, without filling it. Throws `WordUnreadable`. */
export const inspectTemplate = (bytes: Uint8Array): TemplateProblem[] =>
  checkTemplate(scanTemplate(openTemplate(bytes)))

/**
 * Fills a template. One with problems is not filled at all: a paper with a hole in it must not look finished. The same
 * template and data give the same bytes. Throws `WordUnreadable`.
 */
export function fillTemplate(bytes: Uint8Array, filling: TemplateFilling): FilledTemplate {
  const scan = scanTemplate(openTemplate(bytes))
  const problems = checkTemplate(scan)
  const used = listUsed(scan)
  const hindering = problems.filter((one) => one.tag !== '' || one.message !== words.noTags)
  if (hindering.length > 0) return { bytes: null, problems, used, empty: [] }
  const filled = new Set<string>()
  try {
    const made = render(bytes, filling.data, filled)
    const { pictures } = filling
    const missing = scan.pictures.filter(({ name }) => pictures[pictureNumber(name) - 1] === undefined)
    const whole = fixTemplateBytes(replacePictures(made, pictures), filling.changedAt)
    const blank = used.filter((name) => !filled.has(name) && !name.startsWith('anh_'))
    return { bytes: whole, problems, used, empty: [...blank, ...missing.map(({ name }) => name)] }
  } catch (error) {
    const own = readFailure(error)
    if (own === null) throw error
    return { bytes: null, problems: [...problems, own], used, empty: [] }
  }
}

const pictureNumber = (name: string): number => Number(name.replace('anh_', ''))

const listUsed = (scan: Scan): string[] => [
  ...new Set([
    ...scan.marks.filter((mark) => mark.prefix !== '/').map((mark) => mark.name),
    ...scan.pictures.map(({ name }) => name),
  ]),
]

function render(bytes: Uint8Array, data: TemplateData, filled: Set<string>): Uint8Array {
  const document = new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    // Delimiters cannot be changed from within a template.
    syntax: { changeDelimiterPrefix: null },
    parser: (tag) => ({ get: (scope: unknown) => noteFilled(ownValue(scope, tag), tag, filled) }),
    nullGetter: () => '',
  })
  document.render(data)
  return document.getZip().generate({ type: 'uint8array' }) as Uint8Array
}

/** A name and nothing more: own properties of the data, no path, no expression, no prototype. */
function ownValue(scope: unknown, tag: string): unknown {
  const name = tag.trim()
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined
  const value = (scope as Record<string, unknown>)[name]
  return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value) ? value : undefined
}

function noteFilled(value: unknown, tag: string, filled: Set<string>): unknown {
  const isFilled = Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined
  if (isFilled) filled.add(tag.trim())
  return value
}

type Reported = { properties?: { id?: string; xtag?: string; errors?: Reported[] }; message?: string }

/** What docxtemplater itself found wrong: a loop that does not wrap whole rows or paragraphs. */
function readFailure(error: unknown): TemplateProblem | null {
  const { properties } = error as Reported
  if (!properties) return null
  const first = properties.errors?.[0]?.properties ?? properties
  const tag = first.xtag ?? ''
  const isLoop = /loop|tag_found|unbalanced|xml/u.test(first.id ?? '')
  return {
    tag,
    message: isLoop && tag !== '' ? words.loopAcross(tag.replace(/^[#^/]/u, '')) : words.other(first.id ?? ''),
    suggestion: '',
  }
}
