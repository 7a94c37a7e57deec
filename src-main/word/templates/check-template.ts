import { templateWords as words } from '#documents/wording/template-words.ts'
import { fold } from '#vietnamese/fold.ts'
import { nearestName } from './nearest-name.ts'
import type { Scan, TagMark } from './scan-template.ts'
import { type TemplateTag, templateTags } from './template-tags.ts'

export type TemplateProblem = { tag: string; message: string; suggestion: string }

const NAME = /^[a-z0-9_]+$/u
const byName = new Map<string, TemplateTag[]>()
for (const tag of templateTags) byName.set(tag.name, [...(byName.get(tag.name) ?? []), tag])

/** What keeps a template from being filled as its author meant it. */
export function checkTemplate(scan: Scan): TemplateProblem[] {
  const braces = scan.braces.map(({ kind, where }) => ({
    tag: kind === 'unclosed' ? '{' : '}',
    message: kind === 'unclosed' ? words.unclosedBrace(where) : words.unopenedBrace(where),
    suggestion: '',
  }))
  const parts = new Set(scan.marks.map((mark) => mark.part))
  const tags = [...parts].flatMap((part) => checkPart(scan.marks.filter((mark) => mark.part === part)))
  const pictures = scan.pictures.flatMap(({ name, where }) => checkPicture(name, where))
  const none = scan.marks.length + scan.pictures.length + braces.length === 0
  return [...braces, ...tags, ...pictures, ...(none ? [{ tag: '', message: words.noTags, suggestion: '' }] : [])]
}

/** Loops open and close within one part of the file: the body, one header, one footer. */
function checkPart(marks: readonly TagMark[]): TemplateProblem[] {
  const open: TagMark[] = []
  const problems: TemplateProblem[] = []
  for (const mark of marks) {
    const scopes = open.map((one) => one.name)
    if (mark.prefix === '/') problems.push(...closeLoop(mark, open))
    else problems.push(...checkName(mark, scopes))
    if (mark.prefix === '#' || mark.prefix === '^') {
      if (scopes.includes(mark.name)) problems.push(problem(mark, words.nestedSame(mark.name, mark.where)))
      open.push(mark)
    }
  }
  return [...problems, ...open.map((mark) => problem(mark, words.unclosedLoop(mark.name, mark.where)))]
}

const problem = (mark: TagMark, message: string, suggestion = ''): TemplateProblem => ({
  tag: `${mark.prefix}${mark.name}`,
  message,
  suggestion,
})

/** `{/}` closes whatever was opened last. */
function closeLoop(mark: TagMark, open: TagMark[]): TemplateProblem[] {
  const last = open.at(-1)
  if (last && (mark.name === '' || mark.name === last.name)) {
    open.pop()
    return []
  }
  const at = open.findLastIndex((one) => one.name === mark.name)
  if (last && at >= 0) {
    open.splice(at, 1)
    return [problem(mark, words.crossedLoop(mark.name, last.name, mark.where), `/${last.name}`)]
  }
  const near = last ? nearestName(mark.name, [last.name]) : ''
  if (near !== '' && last) {
    open.pop()
    return [problem(mark, words.misspelt(`/${mark.name}`, `/${near}`, mark.where), `/${near}`)]
  }
  return [problem(mark, words.unopenedLoop(mark.name, mark.where))]
}

function checkName(mark: TagMark, scopes: readonly string[]): TemplateProblem[] {
  const { name, where } = mark
  if (name === '') return [problem(mark, words.emptyTag(where))]
  const known = byName.get(name)
  if (known) return checkUse(mark, known, scopes)
  const plain = fold(name).replace(/[\s_-]+/gu, '_')
  if (byName.has(plain)) return [problem(mark, words.toned(name, plain, where), plain)]
  // Letters and blanks are a name gone wrong; anything else was meant to be reckoned or run.
  if (!NAME.test(plain)) return [problem(mark, words.expression(`${mark.prefix}${name}`, where))]
  const near = nearestName(plain, [...byName.keys()])
  if (near !== '') return [problem(mark, words.misspelt(name, near, where), near)]
  return [problem(mark, words.unknown(name, where))]
}

/** The right kind, in the right loop. Names of outer loops reach into inner ones. */
function checkUse(mark: TagMark, known: readonly TemplateTag[], scopes: readonly string[]): TemplateProblem[] {
  const { name, prefix, where } = mark
  const inReach = known.find((tag) => tag.inside === '' || scopes.includes(tag.inside))
  const [tag] = inReach ? [inReach] : known
  if (!tag) return []
  if (!inReach) return [problem(mark, words.elsewhere(name, tag.inside, where))]
  if (tag.kind === 'picture') return [problem(mark, words.pictureAsText(name, where))]
  if (prefix === '' && tag.kind !== 'text') return [problem(mark, words.loopAsText(name, where), `#${name}`)]
  if (prefix !== '' && tag.kind === 'text') return [problem(mark, words.textAsLoop(name, where), name)]
  return []
}

function checkPicture(name: string, where: string): TemplateProblem[] {
  if (byName.get(name)?.[0]?.kind === 'picture') return []
  const names = templateTags.filter((tag) => tag.kind === 'picture').map((tag) => tag.name)
  const near = nearestName(fold(name).replace(/[\s_-]+/gu, '_'), names)
  const message = near === '' ? words.unknown(name, where) : words.misspelt(name, near, where)
  return [{ tag: name, message, suggestion: near }]
}
