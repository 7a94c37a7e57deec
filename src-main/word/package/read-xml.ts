import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { WordUnreadable } from './word-unreadable.ts'
import { prefixOf } from './xml-names.ts'

/** An element with its name in the usual prefix (`w:p`), whatever prefix the writing program took. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  text: string
}

const MAX_DEPTH = 200
const ELEMENT_NODE = 1
const TEXT_NODES = new Set([3, 4])

/** Reads one part. A part that names entities or a DTD is refused: no honest program writes one, and they can explode. */
export function readXml(xml: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new WordUnreadable('badXml')
  const root = parse(xml)
  if (!root) throw new WordUnreadable('badXml')
  return convert(root, 0)
}

function parse(xml: string): Element | null {
  const onError = (level: string) => {
    if (level !== 'warning') throw new WordUnreadable('badXml')
  }
  try {
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement
  } catch {
    throw new WordUnreadable('badXml')
  }
}

function convert(element: Element, depth: number): XmlElement {
  if (depth > MAX_DEPTH) throw new WordUnreadable('badXml')
  const children: XmlElement[] = []
  let text = ''
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT_NODE) children.push(convert(node as Element, depth + 1))
    else if (TEXT_NODES.has(node.nodeType)) text += node.nodeValue ?? ''
  }
  return { name: nameOf(element.namespaceURI, element.localName), attributes: attributesOf(element), children, text }
}

function attributesOf(element: Element): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (let at = 0; at < element.attributes.length; at++) {
    const one = element.attributes.item(at)
    if (one) found[nameOf(one.namespaceURI, one.localName)] = one.value
  }
  return found
}

const nameOf = (namespace: string | null, local: string | null): string => {
  const prefix = prefixOf(namespace)
  return prefix === '' ? (local ?? '') : `${prefix}:${local}`
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name)

/** The element at the end of a path of children: `at(style, 'w:pPr', 'w:jc')`. */
export const at = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => childOf(found, name), element)

/** `w:val` of the element at the end of a path. */
export const valueAt = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  at(element, ...path)?.attributes['w:val']

/** All elements of that name below, in order, however deep. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...allBelow(one, name)])
}

/** A number attribute; `undefined` where it is missing or is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseFloat(element?.attributes[name] ?? '')
  return Number.isFinite(value) ? value : undefined
}
