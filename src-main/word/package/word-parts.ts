import type { WordPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'
import { WordUnreadable } from './word-unreadable.ts'

/** What a part points at inside the package, by the id of the link. */
export type Relations = Map<string, { target: string; type: string }>

/** The main part is named by the package's own relations; most programs call it `word/document.xml`. */
export function findMainPart(opened: WordPackage): string {
  const xml = opened.text('_rels/.rels')
  if (xml === null) throw new WordUnreadable('notAWord')
  const office = readXml(xml).children.find((one) => one.attributes.Type?.endsWith('/officeDocument'))
  return (office?.attributes.Target ?? 'word/document.xml').replace(/^\//u, '')
}

/** The links of a part, without those that lead out of the package. */
export function readRelations(opened: WordPackage, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = opened.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (xml === null) return new Map()
  const links = readXml(xml).children.filter((one) => one.attributes.TargetMode !== 'External')
  return new Map(
    links.map(({ attributes }) => {
      const target = attributes.Target ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      return [attributes.Id ?? '', { target: path, type: attributes.Type ?? '' }]
    }),
  )
}
