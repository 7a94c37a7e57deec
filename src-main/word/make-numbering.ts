import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { toTwips } from './to-units.ts'

/** References of the numbering definitions; each list of clauses is its own instance and starts at 1. */
export const numberings = { headings: 'headings', clauses: 'clauses' } as const

const level =
  (indent: number) => (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
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
 * Real numbering for mục (I.), khoản with a title and khoản (1.). Điểm are not here: no number format of the file
 * format counts a b c d đ e g …, a lettered list would print e for đ, so their letters are text in their own style.
 */
export function makeNumbering({ body }: LayoutProfile): INumberingOptions {
  const levelOf = level(body.firstLineIndent)
  return {
    config: [
      {
        reference: numberings.headings,
        levels: [levelOf(0, LevelFormat.UPPER_ROMAN, '%1.'), levelOf(1, LevelFormat.DECIMAL, '%2.')],
      },
      { reference: numberings.clauses, levels: [levelOf(0, LevelFormat.DECIMAL, '%1.')] },
    ],
  }
}
