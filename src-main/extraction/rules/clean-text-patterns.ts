/** Letters nobody sees: zero-width blanks and joiners, soft hyphens (§12). */
const INVISIBLE = '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]+'

// Each begins with the mark itself: a text has few of them, and a pattern that begins by looking back does so at every letter.

/** Two blanks between words; three or more part the columns of a table and stay. */
const TWO_BLANKS = '  (?=[^ \\n])(?<=[^ \\n]  )'

/** A comma or semicolon glued to the next word; "VH,TT&DL" is a short form and stays. */
const GLUED_COMMA = '[,;](?=\\p{L})(?<=[\\p{Ll}\\d].)'

/** A full stop glued to the next sentence; "Tp.Huế" and "ThS.Lê" are none. */
const GLUED_STOP = '\\.(?=\\p{Lu}\\p{Ll})(?<=\\p{Ll}\\.)(?<!(?<![\\p{L}])(?:Tp|tp|Ts|Ths|St|Bs|Gs|Tr|tr)\\.)'

export const NOISE = new RegExp(
  `(?<gone>${INVISIBLE})|(?<blanks>${TWO_BLANKS})|(?<mark>${GLUED_COMMA}|${GLUED_STOP})`,
  'gu',
)
