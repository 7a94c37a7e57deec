const UNREAD = /<(script|style|template|noscript)\b[^<>]{0,2000}>/giu
const BLOCK = /<\/?(?:p|div|br|li|tr|h[1-6]|table|ul|ol|blockquote|section|article)\b[^<>]{0,2000}>/giu
const TAG = /<[/!?a-z][^<>]{0,5000}>/giu
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** A page nested beyond reading: its tags are cut away one by one, in one pass. */
export function stripTags(page: string): string {
  return withoutUnread(page)
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim()
}

function withoutUnread(page: string): string {
  const low = page.toLowerCase()
  const kept: string[] = []
  let from = 0
  for (const match of page.matchAll(UNREAD)) {
    if (match.index < from) continue
    const end = low.indexOf(`</${(match[1] ?? '').toLowerCase()}`, match.index)
    kept.push(page.slice(from, match.index))
    from = end < 0 ? page.length : end
  }
  return [...kept, page.slice(from)].join('')
}
