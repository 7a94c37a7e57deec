import { AttendeeGroup } from '#domain/attendee.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { OriginMark } from './origin-mark.tsx'
import type { TabProps } from './tab-props.ts'
import { useMeetingList } from './use-meeting-list.ts'

/** Groups that notes name without names: "lãnh đạo các sở, ban, ngành". */
export function GroupsSection({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'attendeeGroups', editorWords.group)
  const newGroup = () => AttendeeGroup.parse({ id: newId(), description: '' })
  return (
    <Section title={editorWords.groupsPart}>
      <table className="sheet groups-sheet">
        <tbody>
          {meeting.attendeeGroups.map((group, at) => (
            <tr key={group.id} data-row={group.id}>
              <td>
                <Cell
                  label={`${editorWords.groupName}, ${at + 1}`}
                  value={group.description}
                  placeholder={editorWords.groupName}
                  onChange={(description) => edits.edit(group.id, { description })}
                  onEnter={() => edits.add([newGroup()], group.id)}
                  isLong
                />
              </td>
              <td className="narrow">
                <NumberCell
                  label={`${editorWords.groupCount}, ${at + 1}`}
                  value={group.count}
                  onChange={(count) => edits.edit(group.id, { count: count === 0 ? null : count })}
                />
              </td>
              <td className="row-end">
                <OriginMark meetingId={meeting.id} at={group.id} origin={group.origin} source={group.source} />
                <RowButtons
                  removeLabel={editorWords.removeRow(editorWords.group)}
                  onRemove={() => edits.remove(group.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sheet-foot">
        <KeyButton onClick={() => edits.add([newGroup()])}>{editorWords.addGroup}</KeyButton>
      </p>
    </Section>
  )
}
