/** Letters nobody sees: zero-width blanks and joiners, soft hyphens (§12). */
const INVISIBLE = '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]+'

/** Two blanks between words; three or more part the columns of a table and stay. */
const TWO_BLANKS = '(?<=[^ \\n])  (?=[^ \\n])'

/** A comma or semicolon glued to the next word; "VH,TT&DL" is a short form and stays. */
const GLUED_COMMA = '(?<=[\\p{Ll}\\d])[,;](?=\\p{L})'

/** A full stop glued to the next sentence; "Tp.Huế" and "ThS.Lê" are none. */
const GLUED_STOP = '(?<=\\p{Ll})(?<!(?<![\\p{L}])(?:Tp|tp|Ts|Ths|St|Bs|Gs|Tr|tr))\\.(?=\\p{Lu}\\p{Ll})'

export const NOISE = new RegExp(
  `(?<gone>${INVISIBLE})|(?<blanks>${TWO_BLANKS})|(?<mark>${GLUED_COMMA}|${GLUED_STOP})`,
  'gu',
)
