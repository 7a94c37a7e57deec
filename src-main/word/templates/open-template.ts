import { openPackage, type WordPackage } from '../package/open-package.ts'
import { readXml, type XmlElement } from '../package/read-xml.ts'
import { WordUnreadable } from '../package/word-unreadable.ts'
import { listFields } from './list-fields.ts'

/** Parts that a template's placeholders may stand in. */
const FILLED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u
/** What runs, or fetches what runs, when the file is opened: macros, embedded objects, ActiveX, remote templates. */
const RUNNING_PARTS = /(?:vbaProject|vbaData)[^/]*$|^word\/(?:activeX|embeddings)\/|\.bin$/iu
const RUNNING_TYPES = /macroEnabled|vbaProject|activeX|oleObject/iu
const RUNNING_LINKS = /\/(?:attachedTemplate|oleObject|control|frame|subDocument|package|aFChunk|vbaProject)$/iu
/** Fields that read other files or start other programs. */
const RUNNING_FIELDS =
  /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|RD|MACROBUTTON)\b/iu
const HOLDS_FIELDS = /instrText|fldSimple/u

export type TemplateFile = { opened: WordPackage; parts: readonly { name: string; root: XmlElement }[] }

/**
 * Opens a template and refuses with `WordUnreadable` what is no plain .docx: nothing that could run, or fetch something
 * that runs, gets into the office's papers by way of a template.
 */
export function openTemplate(bytes: Uint8Array): TemplateFile {
  const opened = openPackage(bytes)
  if (!opened.names.includes('word/document.xml')) throw new WordUnreadable('notAWord')
  if (opened.names.some((name) => RUNNING_PARTS.test(name))) throw new WordUnreadable('hasMacros')
  if (RUNNING_TYPES.test(opened.text('[Content_Types].xml') ?? '')) throw new WordUnreadable('hasMacros')
  for (const name of opened.names.filter((one) => one.endsWith('.rels'))) refuseRunningLinks(opened.text(name) ?? '')
  const parts = opened.names
    .filter((name) => FILLED.test(name))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, root: readXml(opened.text(name) ?? '') }))
  for (const { root } of parts) refuseRunningFields(root)
  // Comments, text boxes kept apart, a main part of another name: not filled, but they travel with the paper.
  const others = opened.names.filter((name) => name.endsWith('.xml') && !FILLED.test(name))
  for (const xml of others.map((name) => opened.text(name) ?? '')) {
    if (HOLDS_FIELDS.test(xml)) refuseRunningFields(readXml(xml))
  }
  return { opened, parts }
}

const rank = (name: string): number => (name.includes('header') ? 0 : name.includes('document') ? 1 : 2)

/** A hyperlink may lead outside; a picture or a template that is fetched from there may not. */
function refuseRunningLinks(xml: string): void {
  for (const { attributes } of readXml(xml).children) {
    const type = attributes.Type ?? ''
    const isOutside = attributes.TargetMode === 'External' && !type.endsWith('/hyperlink')
    if (isOutside || RUNNING_LINKS.test(type)) throw new WordUnreadable('hasMacros')
  }
}

function refuseRunningFields(root: XmlElement): void {
  if (listFields(root).some((one) => RUNNING_FIELDS.test(one))) throw new WordUnreadable('hasMacros')
}
