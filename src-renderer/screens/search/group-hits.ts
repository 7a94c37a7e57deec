import type { SearchHit, SearchPage } from '#contract/shapes.ts'

/** The passages of one meeting, in the order found; `more`: passages that are not shown. */
export type HitGroup = { meetingId: string; title: string; heldOn: string; hits: SearchHit[]; more: number }

export function groupHits({ hits, moreIn }: Pick<SearchPage, 'hits' | 'moreIn'>): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const { meetingId, meetingTitle: title, heldOn } = hit
    const group = groups.get(meetingId) ?? { meetingId, title, heldOn, hits: [], more: 0 }
    group.hits.push(hit)
    groups.set(meetingId, group)
  }
  for (const { meetingId, count } of moreIn) {
    const group = groups.get(meetingId)
    if (group) group.more = count
  }
  return [...groups.values()]
}
