import {
  mergeRuns,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from '#word/conformance/read-properties.ts'
import type { StyleSheet } from '#word/conformance/read-styles.ts'
import type { ThemeFonts } from '#word/conformance/read-theme.ts'
import { valueAt, type XmlElement } from '#word/package/read-xml.ts'

/** What of a run's look matters to its words. */
export type RunLook = { font: string; isCapital: boolean; isHidden: boolean }
type Known = { run: RunProperties; numbering: ParagraphProperties['numbering'] }

/** Fonts and switches in force for runs: defaults, style of the table, of the paragraph, of the run, its own. */
export class WordLook {
  readonly #styles: StyleSheet
  readonly #theme: ThemeFonts
  readonly #paragraphs = new Map<string, Known>()
  readonly #characters = new Map<string, RunProperties>()

  constructor(styles: StyleSheet, theme: ThemeFonts) {
    this.#styles = styles
    this.#theme = theme
  }

  /** The look of a paragraph before its runs, and the list it is in. */
  paragraph(properties: XmlElement | undefined): Known {
    const id = valueAt(properties, 'w:pStyle') ?? ''
    const style = this.#paragraphs.get(id) ?? this.#learnParagraph(id)
    const direct = properties === undefined ? undefined : readParagraphProperties(properties).numbering
    return { run: style.run, numbering: direct ?? style.numbering }
  }

  run(properties: XmlElement | undefined, paragraph: RunProperties, isLegacy: (font: string) => boolean): RunLook {
    const id = valueAt(properties, 'w:rStyle')
    const styled = id === undefined ? paragraph : mergeRuns(paragraph, this.#character(id))
    const look = mergeRuns(styled, readRunProperties(properties, this.#theme))
    // Letters beyond ASCII stand in the second font; where only the first is an old one, Word took it for all.
    const fonts = [look.hAnsi ?? '', look.ascii ?? '']
    const font = fonts.find(isLegacy) ?? ''
    return { font, isCapital: look.caps ?? false, isHidden: look.hidden ?? false }
  }

  #learnParagraph(id: string): Known {
    const style = this.#styles.paragraph(id === '' ? undefined : id)
    const known = { run: mergeRuns(this.#styles.defaults.run, style.run), numbering: style.paragraph.numbering }
    this.#paragraphs.set(id, known)
    return known
  }

  #character(id: string): RunProperties {
    const known = this.#characters.get(id) ?? this.#styles.character(id).run
    this.#characters.set(id, known)
    return known
  }
}
