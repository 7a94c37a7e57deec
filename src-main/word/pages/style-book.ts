import { allBelow, childOf, type XmlElement } from '#word/package/read-xml.ts'

/** Formatting elements from the most general to the most particular; the last that says something counts. */
export type Chain = readonly (XmlElement | undefined)[]

/** An attribute of the last element in the chain that has it. */
export function lookUp(chain: Chain, name: string, attribute = 'w:val'): string | undefined {
  for (let at = chain.length - 1; at >= 0; at--) {
    const value = childOf(chain[at], name)?.attributes[attribute]
    if (value !== undefined) return value
  }
  return undefined
}

/** The last element of that name in the chain. */
export function lastElement(chain: Chain, name: string): XmlElement | undefined {
  for (let at = chain.length - 1; at >= 0; at--) {
    const found = childOf(chain[at], name)
    if (found) return found
  }
  return undefined
}

/** A switch such as `w:b`: there without a value means on. */
export function isOn(chain: Chain, name: string): boolean {
  const found = lastElement(chain, name)
  return found !== undefined && !['0', 'false', 'none', 'off'].includes(found.attributes['w:val'] ?? 'true')
}

/** The styles of a Word file: for a style, what it and those it is based on say of paragraphs and of runs. */
export class StyleBook {
  readonly #styles = new Map<string, XmlElement>()
  readonly #defaults: { paragraph: XmlElement | undefined; run: XmlElement | undefined }
  readonly #lines = new Map<string, XmlElement[]>()
  readonly #normal: string

  constructor(styles: XmlElement | null) {
    let normal = ''
    for (const style of styles ? styles.children.filter((one) => one.name === 'w:style') : []) {
      const id = style.attributes['w:styleId'] ?? ''
      this.#styles.set(id, style)
      if (style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph') normal = id
    }
    this.#normal = normal
    const find = (name: string) => (styles ? allBelow(styles, name)[0] : undefined)
    this.#defaults = {
      paragraph: childOf(find('w:pPrDefault'), 'w:pPr'),
      run: childOf(find('w:rPrDefault'), 'w:rPr'),
    }
  }

  paragraphChain(styleId: string): Chain {
    return [this.#defaults.paragraph, ...this.#lineOf(styleId || this.#normal).map((one) => childOf(one, 'w:pPr'))]
  }

  runChain(styleId: string): Chain {
    return [this.#defaults.run, ...this.#lineOf(styleId || this.#normal).map((one) => childOf(one, 'w:rPr'))]
  }

  /** A character style alone, to lie over that of its paragraph. */
  characterChain(styleId: string): Chain {
    return styleId === '' ? [] : this.#lineOf(styleId).map((one) => childOf(one, 'w:rPr'))
  }

  /** The style and those it is based on, the most general first; a circle ends where it closes. */
  #lineOf(styleId: string): XmlElement[] {
    const known = this.#lines.get(styleId)
    if (known) return known
    const line: XmlElement[] = []
    let style = this.#styles.get(styleId)
    while (style && !line.includes(style)) {
      line.unshift(style)
      style = this.#styles.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '')
    }
    this.#lines.set(styleId, line)
    return line
  }
}
