import { at, valueAt, type XmlElement } from '../package/read-xml.ts'
import { mergeProperties, type Properties, readParagraphProperties, readRunProperties } from './read-properties.ts'
import type { ThemeFonts } from './read-theme.ts'

export type StyleSheet = {
  defaults: Properties
  /** A style with all it is based on; the default style of its type where the id names none. */
  paragraph: (id: string | undefined) => Properties & { id: string }
  character: (id: string | undefined) => Properties
  table: (id: string | undefined) => Properties
}

type Style = { id: string; type: string; basedOn: string | undefined; own: Properties; isDefault: boolean }

const MAX_CHAIN = 30

/** Styles of a file; a file without a list of styles has only the defaults of the format. */
export function readStyles(xml: XmlElement | null, theme: ThemeFonts): StyleSheet {
  const root = xml ?? undefined
  const styles = (root?.children ?? []).filter((one) => one.name === 'w:style').map((one) => readStyle(one, theme))
  const byId = new Map(styles.map((one) => [`${one.type} ${one.id}`, one]))
  const chainOf = (type: string, id: string | undefined): Style[] => {
    const chain: Style[] = []
    const first = id === undefined ? undefined : byId.get(`${type} ${id}`)
    let style = first ?? styles.find((one) => one.type === type && one.isDefault)
    while (style && chain.length < MAX_CHAIN && !chain.includes(style)) {
      chain.unshift(style)
      style = style.basedOn === undefined ? undefined : byId.get(`${type} ${style.basedOn}`)
    }
    return chain
  }
  const resolve = (type: string, id: string | undefined): Properties =>
    chainOf(type, id).reduce((made, one) => mergeProperties(made, one.own), emptyProperties)
  return {
    defaults: {
      run: readRunProperties(at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), theme),
      paragraph: readParagraphProperties(at(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
    },
    paragraph: (id) => ({ ...resolve('paragraph', id), id: chainOf('paragraph', id).at(-1)?.id ?? '' }),
    character: (id) => (id === undefined ? emptyProperties : resolve('character', id)),
    table: (id) => resolve('table', id),
  }
}

const emptyProperties: Properties = { run: {}, paragraph: {} }

function readStyle(element: XmlElement, theme: ThemeFonts): Style {
  return {
    id: element.attributes['w:styleId'] ?? '',
    type: element.attributes['w:type'] ?? 'paragraph',
    basedOn: valueAt(element, 'w:basedOn'),
    isDefault: ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? ''),
    own: {
      run: readRunProperties(at(element, 'w:rPr'), theme),
      paragraph: readParagraphProperties(at(element, 'w:pPr')),
    },
  }
}
