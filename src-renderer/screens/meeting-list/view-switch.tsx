import '../../parts/list-bar.css'
import { ChevronDown } from 'lucide-react'
import { Choice } from '../../parts/choice.tsx'
import { smallIconLook } from '../../parts/icon-look.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import type { ListPlace } from './use-list-place.ts'

type ViewSwitchProps = Pick<ListPlace, 'view' | 'go'>

/** How the list is looked at: as a table or on a calendar. */
export const ViewSwitch = ({ view, go }: ViewSwitchProps) => (
  <span className="view-switch">
    <Choice
      label={meetingsWords.view}
      value={view}
      options={meetingsWords.views}
      onChange={(next) => go({ view: next })}
    />
  </span>
)

type GroupingChipProps = Pick<ListPlace, 'search' | 'go'>

/** What stands together in the table. */
export function GroupingChip({ search, go }: GroupingChipProps) {
  const grouping = search.group ?? 'month'
  return (
    <span className="list-chip">
      <MenuButton
        name={`${meetingsWords.grouping}: ${meetingsWords.groupings[grouping]}`}
        choices={[
          { value: 'month', label: meetingsWords.groupings.month },
          { value: 'series', label: meetingsWords.groupings.series },
        ]}
        chosen={grouping}
        onChoose={(value) => go({ group: value === 'series' ? 'series' : undefined })}
      >
        {meetingsWords.groupings[grouping]}
        <ChevronDown {...smallIconLook} />
      </MenuButton>
    </span>
  )
}
