const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" }

/** Marks of emphasis, links, pictures and code taken out of one piece of Markdown; stars in "3*4" and "_" in names stay. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/gu, '$1'],
  [/\[([^[\]]{1,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/gu, '$1'],
  [/<(https?:[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s]{1,100})>/gu, '$1'],
  [/<\/?[a-z][^<>]{0,500}>|<!--[^<>]{0,2000}-->/giu, ''],
  [/`{1,3}([^`\n]{1,2000})`{1,3}/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*\n]{1,2000})(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]{1,2000})(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~(?=\S)([^~\n]{1,2000})~~/gu, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|>~])/gu, '$1'],
]

export function plainInline(text: string): { plain: string; marks: number } {
  let marks = 0
  let plain = text.replace(/<br ?\/?>/giu, '\n').replace(/ {2,}\n/gu, '\n')
  for (const [pattern, kept] of RULES) {
    plain = plain.replace(pattern, (_, inner: string | undefined) => {
      marks += 1
      return kept === '' ? '' : (inner ?? '')
    })
  }
  return { plain: plain.replace(/&(amp|lt|gt|quot|nbsp|apos);/gu, (_, name: string) => ENTITIES[name] ?? ''), marks }
}
