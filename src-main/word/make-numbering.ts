import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { DivisionBlock } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { divisionWords } from '#documents/wording/division-words.ts'
import { toTwips } from './to-units.ts'

/** Divisions that number inside one another, outermost first. */
export const divisionLevels: readonly DivisionBlock['unit'][] = ['part', 'chapter', 'section', 'subsection']

/** References of a section's numbering definitions; an annex has its own, so that it begins anew. */
export const numberingsOf = (section: number) => ({
  divisions: `divisions-${section}`,
  articles: `articles-${section}`,
  headings: `headings-${section}`,
  titled: `titled-${section}`,
  clauses: `clauses-${section}`,
})

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]

const levelOf = (indent: number) => (at: number, format: Format, text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  // The text goes on after a blank, as the decree's own `1. …` does, and wraps to the margin, not under itself.
  suffix: LevelSuffix.SPACE,
  // A level's own indent wins over that of the paragraph's style, so it has to repeat it.
  style: { paragraph: { indent: { left: 0, firstLine: toTwips(indent) } } },
})

/**
 * Real numbering for the divisions, điều, mục (I.), khoản with a title and khoản (1.). Điểm are not here: no number format
 * of the file format counts a b c d đ e g …, a lettered list would print e for đ, so their letters are text in their own
 * style.
 */
export function makeNumbering({ body }: LayoutProfile, sections: number): INumberingOptions {
  const config = Array.from({ length: sections }, (_, section) => makeSection(numberingsOf(section), body))
  return { config: config.flat() }
}

function makeSection(references: ReturnType<typeof numberingsOf>, body: LayoutProfile['body']) {
  const indented = levelOf(body.firstLineIndent)
  return [
    { reference: references.divisions, levels: divisionLevels.map(makeDivisionLevel) },
    {
      reference: references.articles,
      levels: [indented(0, LevelFormat.DECIMAL, `${divisionWords.article} %1.`)],
    },
    {
      reference: references.headings,
      levels: [indented(0, LevelFormat.UPPER_ROMAN, '%1.'), indented(1, LevelFormat.DECIMAL, '%2.')],
    },
    { reference: references.titled, levels: [indented(0, LevelFormat.DECIMAL, '%1.')] },
    { reference: references.clauses, levels: [indented(0, LevelFormat.DECIMAL, '%1.')] },
  ]
}

/** Phần and Chương in Roman, Mục and Tiểu mục in Arabic numbers (NĐ 30, Phụ lục I, II.6đ); the title follows a break. */
function makeDivisionLevel(unit: DivisionBlock['unit'], at: number) {
  const format = unit === 'part' || unit === 'chapter' ? LevelFormat.UPPER_ROMAN : LevelFormat.DECIMAL
  const level = levelOf(0)(at, format, `${divisionWords[unit]} %${at + 1}`)
  return { ...level, suffix: LevelSuffix.NOTHING }
}
