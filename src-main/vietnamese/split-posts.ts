import { startsWithPost } from './people-words.ts'

/**
 * Posts written in one cell: by line or semicolon; by comma only where every part is a post of its own, since names of
 * bodies hold commas ("Giám đốc Sở Văn hóa, Thể thao và Du lịch").
 */
export function splitPosts(text: string): string[] {
  return text
    .split(/[\n;]+/u)
    .map((part) =>
      part
        .replace(/^\s*(?:[-+•*]|\d+[.)])\s*/u, '')
        .replace(/[\s,.]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .flatMap(splitByComma)
}

function splitByComma(text: string): string[] {
  const parts = text.split(/\s*,\s+/u)
  return parts.length > 1 && parts.every(startsWithPost) ? parts : [text.replace(/\s+/gu, ' ')]
}
