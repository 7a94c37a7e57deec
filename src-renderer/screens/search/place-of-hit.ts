import type { SearchHit } from '#contract/shapes.ts'
import type { TabName } from '../meeting-editor/editor-tabs.tsx'

const tabOf: Record<SearchHit['part'], TabName> = {
  title: 'info',
  organizer: 'info',
  place: 'info',
  agenda: 'speeches',
  attendee: 'people',
  speech: 'speeches',
  directive: 'directives',
  figure: 'figures',
  award: 'figures',
  assessment: 'figures',
  source: 'info',
}

/** The address of a passage that was found: the row it stands in, or the source beside its proposals. */
export const placeOfHit = ({ meetingId: id, part, partId }: SearchHit) =>
  part === 'source'
    ? ({ to: '/review/$id', params: { id } } as const)
    : ({
        to: '/meetings/$id/$tab',
        params: { id, tab: tabOf[part] },
        search: { field: partId || undefined },
      } as const)
