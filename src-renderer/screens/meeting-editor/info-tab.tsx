import './info-tab.css'
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
import { ChairField } from './chair-field.tsx'
import { InvitationSection } from './invitation-section.tsx'
import { keepPlace } from './known-places.ts'
import { clockText, holdOn, isFullDate, momentOn } from './meeting-times.ts'
import { OrganizerSection } from './organizer-section.tsx'
import { OriginMark } from './origin-mark.tsx'
import { SeriesField } from './series-field.tsx'
import type { TabProps } from './tab-props.ts'
import { useSuggester } from './use-suggester.ts'

/** What the meeting is, where and when it was held, who held it, who gets its papers. */
export function InfoTab({ meeting, session }: TabProps) {
  const set = (part: Partial<Meeting>) => session.change((last) => ({ ...last, ...part }))
  const suggester = useSuggester(session)
  return (
    <div className="info-page">
      <Section title={editorWords.meetingPart}>
        <TextField
          label={editorWords.title}
          isLong
          name="title"
          value={meeting.title}
          onChange={(title) => set({ title })}
          mark={<FieldMark meeting={meeting} field="title" />}
        />
        <WhenFields meeting={meeting} session={session} set={set} />
        <TextField
          label={editorWords.place}
          name="place"
          value={meeting.place}
          suggest={suggester.place}
          onLeave={() => keepPlace(meeting.place)}
          onChange={(place) => set({ place })}
          mark={<FieldMark meeting={meeting} field="place" />}
        />
        <ChairField meeting={meeting} session={session} suggester={suggester} />
        <div className="field-columns">
          <SelectField
            label={editorWords.session}
            name="session"
            isShort
            value={meeting.session}
            options={terms.session}
            emptyLabel={editorWords.notGiven}
            onChange={(value) => set({ session: value })}
          />
          <SelectField
            label={editorWords.kind}
            name="kind"
            isShort
            value={meeting.kind}
            options={terms.meetingKind}
            onChange={(kind) => kind && set({ kind })}
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
        </div>
        <LinesField
          label={editorWords.onlineSites}
          name="onlineSites"
          lines={meeting.onlineSites}
          hint={editorWords.onePerLine}
          onChange={(onlineSites) => set({ onlineSites })}
        />
        <SeriesField meeting={meeting} session={session} />
        <TextField
          label={editorWords.byline}
          name="byline"
          value={meeting.byline}
          onChange={(byline) => set({ byline })}
          mark={<FieldMark meeting={meeting} field="byline" />}
        />
      </Section>
      <div className="info-rest">
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
            suggest={suggester.recipient}
            hint={editorWords.onePerLine}
            onChange={(recipients) => set({ recipients })}
          />
        </Section>
        <InvitationSection meeting={meeting} session={session} />
      </div>
    </div>
  )
}

type WhenFieldsProps = { meeting: Meeting; session: MeetingSession; set: (part: Partial<Meeting>) => void }

function WhenFields({ meeting, session, set }: WhenFieldsProps) {
  const needsDate = isFullDate(meeting.heldOn) ? undefined : editorWords.needDate
  const confirmYear = () => set({ isYearInferred: false })
  return (
    <>
      <DateField
        label={editorWords.heldOn}
        name="heldOn"
        value={meeting.heldOn}
        onChange={(heldOn, typed) => session.change((last) => holdOn(last, heldOn, typed))}
        problem={editorWords.badDate}
        hint={meeting.isYearInferred ? undefined : editorWords.heldOnHint}
        onEnter={meeting.isYearInferred ? confirmYear : undefined}
        mark={
          meeting.isYearInferred ? (
            <>
              <span className="inferred">{editorWords.yearInferred}</span>
              {/* Out of the way of Tab, which goes on to the time; by keyboard it is Enter in the field. */}
              <KeyButton tabIndex={-1} keyName="Enter" onClick={confirmYear}>
                {editorWords.confirmYear}
              </KeyButton>
              <FieldMark meeting={meeting} field="heldOn" />
            </>
          ) : (
            <FieldMark meeting={meeting} field="heldOn" />
          )
        }
      />
      <div className="field-columns">
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
      </div>
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
