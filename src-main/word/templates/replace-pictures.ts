import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser'
import type { Picture } from '../picture.ts'

export type TemplatePicture = Picture & { alt: string }

const FILLED = /^word\/(?:document|header\d*|footer\d*)\.xml$/u
/** The innermost drawing: a text box is one that may hold others. */
const DRAWING = /<w:drawing\b(?:(?!<w:drawing\b).)*?<\/w:drawing>/gsu
const PLACEHOLDER = /<wp:docPr\b[^>]*\bdescr="\s*\{\s*anh_([1-9])\s*\}\s*"/u
const IMAGE_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const LINKS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Entries = Record<string, Uint8Array>
type Sizes = { width: number; height: number }

/**
 * Puts the meeting's photos in the place of the pictures that stand for them. A placeholder without its photo is taken
 * out: the sample picture of a template has no business in a paper.
 */
export function replacePictures(bytes: Uint8Array, pictures: readonly TemplatePicture[]): Uint8Array {
  const entries = unzipSync(bytes)
  for (const name of Object.keys(entries).filter((one) => FILLED.test(one))) {
    const xml = strFromU8(entries[name] ?? new Uint8Array())
    const replaced = xml.replace(DRAWING, (drawing) => {
      const number = PLACEHOLDER.exec(drawing)?.[1]
      if (number === undefined) return drawing
      const picture = pictures[Number(number) - 1]
      return picture ? place(drawing, picture, { entries, part: name, number }) : ''
    })
    if (replaced !== xml) entries[name] = strToU8(replaced)
  }
  return zipSync(entries)
}

type Target = { entries: Entries; part: string; number: string }

/** The photo as a part of its own, so that other uses of the template's sample picture keep it. */
function place(drawing: string, picture: TemplatePicture, { entries, part, number }: Target): string {
  const link = `rIdAnh${number}`
  const media = `media/anh_${number}.${picture.extension}`
  entries[`word/${media}`] = picture.bytes
  addLink(entries, part, { link, media })
  addType(entries, picture.extension)
  const box = readBox(drawing)
  const scale = Math.min(box.width / picture.width, box.height / picture.height)
  const [cx, cy] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  return drawing
    .replace(/(<wp:extent\b[^>]*?)\bcx="\d+"([^>]*?)\bcy="\d+"/u, `$1cx="${cx}"$2cy="${cy}"`)
    .replace(/(<a:ext\b(?![^>]*\buri=)[^>]*?)\bcx="\d+"([^>]*?)\bcy="\d+"/u, `$1cx="${cx}"$2cy="${cy}"`)
    .replace(/(<a:blip\b[^>]*?)r:embed="[^"]*"/u, `$1r:embed="${link}"`)
    .replace(/<a:srcRect\b[^>]*\/>/u, '')
    .replace(/descr="\s*\{[^"]*"/gu, `descr="${escapeAttribute(picture.alt)}"`)
}

/** The room the author gave the picture, in the format's own units. */
function readBox(drawing: string): Sizes {
  const extent = /<wp:extent\b[^>]*>/u.exec(drawing)?.[0] ?? ''
  const of = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`, 'u').exec(extent)?.[1] ?? 0)
  return { width: of('cx'), height: of('cy') }
}

function addLink(entries: Entries, part: string, { link, media }: { link: string; media: string }): void {
  const path = `word/_rels/${part.slice('word/'.length)}.rels`
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${LINKS_NAMESPACE}"></Relationships>`
  const found = entries[path]
  const xml = found ? strFromU8(found) : empty
  if (xml.includes(`Id="${link}"`)) return
  const entry = `<Relationship Id="${link}" Type="${IMAGE_LINK}" Target="${media}"/>`
  entries[path] = strToU8(xml.replace(/<\/Relationships>\s*$/u, `${entry}</Relationships>`))
}

function addType(entries: Entries, extension: 'jpg' | 'png'): void {
  const name = '[Content_Types].xml'
  const xml = strFromU8(entries[name] ?? new Uint8Array())
  if (new RegExp(`<Default[^>]*Extension="${extension}"`, 'iu').test(xml)) return
  const type = extension === 'jpg' ? 'image/jpeg' : 'image/png'
  entries[name] = strToU8(xml.replace(/(<Types[^>]*>)/u, `$1<Default Extension="${extension}" ContentType="${type}"/>`))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeAttribute = (text: string): string => text.replace(/[&<>"]/gu, (char) => entities[char] ?? char)
