import type { Invitation } from '#domain/invitation.ts'
import { CheckField } from '../../parts/check-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import type { TabProps } from './tab-props.ts'

/** What an invitation says beside the meeting's own facts. */
export function InvitationSection({ meeting, session }: TabProps) {
  const { requests, materials, replyBy, isUrgent } = meeting.invitation
  const set = (part: Partial<Invitation>) =>
    session.change((last) => ({ ...last, invitation: { ...last.invitation, ...part } }))
  return (
    <Section title={fieldWords.invitationPart} name="invitation">
      <LinesField
        label={fieldWords.requests}
        name="invitation.requests"
        lines={requests}
        hint={fieldWords.requestsHint}
        onChange={(lines) => set({ requests: lines })}
      />
      <LinesField
        label={fieldWords.materials}
        name="invitation.materials"
        lines={materials}
        hint={fieldWords.materialsHint}
        onChange={(lines) => set({ materials: lines })}
      />
      <DateField
        label={fieldWords.replyBy}
        name="invitation.replyBy"
        value={replyBy}
        problem={editorWords.badDate}
        onChange={(date) => set({ replyBy: date })}
      />
      <CheckField
        label={fieldWords.isUrgent}
        name="invitation.isUrgent"
        hint={fieldWords.isUrgentHint}
        isOn={isUrgent}
        onChange={(isOn) => set({ isUrgent: isOn })}
      />
    </Section>
  )
}
