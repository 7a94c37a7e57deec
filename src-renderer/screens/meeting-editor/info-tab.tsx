import type { MeetingField } from '#domain/extraction.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'
import { InvitationSection } from './invitation-section.tsx'
import { clockText, holdOn, isFullDate, momentOn } from './meeting-times.ts'
import { OrganizerSection } from './organizer-section.tsx'
import { OriginMark } from './origin-mark.tsx'
import type { TabProps } from './tab-props.ts'

/** What the meeting is, where and when it was held, who held it, who gets its papers. */
export function InfoTab({ meeting, session }: TabProps) {
  const set = (part: Partial<Meeting>) => session.change((last) => ({ ...last, ...part }))
  return (
    <>
      <Section title={editorWords.meetingPart}>
        <TextField
          label={editorWords.title}
          isLong
          name="title"
          value={meeting.title}
          onChange={(title) => set({ title })}
          mark={<FieldMark meeting={meeting} field="title" />}
        />
        <SelectField
          label={editorWords.kind}
          name="kind"
          isShort
          value={meeting.kind}
          options={terms.meetingKind}
          onChange={(kind) => kind && set({ kind })}
        />
        <WhenFields meeting={meeting} session={session} set={set} />
        <TextField
          label={editorWords.place}
          name="place"
          value={meeting.place}
          onChange={(place) => set({ place })}
          mark={<FieldMark meeting={meeting} field="place" />}
        />
        <LinesField
          label={editorWords.onlineSites}
          name="onlineSites"
          lines={meeting.onlineSites}
          hint={editorWords.onePerLine}
          onChange={(onlineSites) => set({ onlineSites })}
        />
        <SelectField
          label={editorWords.status}
          isShort
          name="status"
          value={meeting.status}
          options={terms.status}
          onChange={(status) => status && set({ status })}
        />
        <SelectField
          label={editorWords.secrecy}
          isShort
          name="secrecyLevel"
          value={meeting.secrecyLevel}
          options={terms.secrecy}
          onChange={(secrecyLevel) => secrecyLevel && set({ secrecyLevel })}
        />
        <TextField
          label={editorWords.byline}
          name="byline"
          value={meeting.byline}
          onChange={(byline) => set({ byline })}
          mark={<FieldMark meeting={meeting} field="byline" />}
        />
      </Section>
      <OrganizerSection
        organizer={meeting.organizer}
        change={(next) => session.change((last) => ({ ...last, organizer: next(last.organizer) }))}
        mark={<FieldMark meeting={meeting} field="organizer" />}
      />
      <Section title={editorWords.recipientsPart}>
        <LinesField
          label={editorWords.recipients}
          name="recipients"
          lines={meeting.recipients}
          hint={editorWords.onePerLine}
          onChange={(recipients) => set({ recipients })}
        />
      </Section>
      <InvitationSection meeting={meeting} session={session} />
    </>
  )
}

type WhenFieldsProps = { meeting: Meeting; session: MeetingSession; set: (part: Partial<Meeting>) => void }

function WhenFields({ meeting, session, set }: WhenFieldsProps) {
  const needsDate = isFullDate(meeting.heldOn) ? undefined : editorWords.needDate
  return (
    <>
      <DateField
        label={editorWords.heldOn}
        name="heldOn"
        value={meeting.heldOn}
        allowsNoYear
        onChange={(heldOn) => session.change((last) => holdOn(last, heldOn))}
        problem={editorWords.badDate}
        hint={meeting.isYearInferred ? undefined : editorWords.heldOnHint}
        mark={
          meeting.isYearInferred ? (
            <>
              <span className="inferred">{editorWords.yearInferred}</span>
              <KeyButton onClick={() => set({ isYearInferred: false })}>{editorWords.confirmYear}</KeyButton>
              <FieldMark meeting={meeting} field="heldOn" />
            </>
          ) : (
            <FieldMark meeting={meeting} field="heldOn" />
          )
        }
      />
      <SelectField
        label={editorWords.session}
        name="session"
        isShort
        value={meeting.session}
        options={terms.session}
        emptyLabel={editorWords.notGiven}
        onChange={(value) => set({ session: value })}
      />
      <TimeField
        label={editorWords.startsAt}
        name="startsAt"
        value={clockText(meeting.startsAt)}
        disabledHint={needsDate}
        problem={editorWords.badTime}
        onChange={(clock) => set({ startsAt: momentOn(meeting.heldOn, clock) })}
      />
      <TimeField
        label={editorWords.endsAt}
        name="endsAt"
        value={clockText(meeting.endsAt)}
        disabledHint={needsDate}
        problem={editorWords.badTime}
        onChange={(clock) => set({ endsAt: momentOn(meeting.heldOn, clock) })}
      />
    </>
  )
}

/** The mark of a field that was accepted from the source and still has that value. */
function FieldMark({ meeting, field }: { meeting: Meeting; field: MeetingField }) {
  const now = field === 'organizer' ? meeting.organizer.officialName : meeting[field]
  const found = meeting.proposals.find(
    (one) => one.kind === 'field' && one.status === 'accepted' && one.value.field === field && one.value.value === now,
  )
  if (!found) return null
  return <OriginMark meetingId={meeting.id} at={found.id} origin="accepted" source={found.source} />
}
