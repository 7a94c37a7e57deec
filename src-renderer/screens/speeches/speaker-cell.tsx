import type { Attendee } from '#domain/attendee.ts'
import type { Speech } from '#domain/speech.ts'
import { SuggestCell } from '../../parts/suggest-cell.tsx'
import { speechWords } from '../../text/speeches.ts'
import type { PersonChoice } from '../meeting-editor/person-choices.ts'
import type { SpeechPlace } from './speech-place.ts'

type SpeakerCellProps = {
  label: string
  speech: Speech
  place: SpeechPlace
  set: (part: Partial<Speech>) => void
}

/** Who speaks. A name that is taken from the list brings its posts with it; any other name is kept as typed. */
export function SpeakerCell({ label, speech, place, set }: SpeakerCellProps) {
  const take = ({ attendeeId, fullName, posts }: PersonChoice) =>
    set({ attendeeId, speaker: fullName, ...(posts.length > 0 && { speakerPosts: posts }) })
  return (
    <div className="speech-speaker">
      <SuggestCell
        label={label}
        name="speeches.speaker"
        value={speech.speaker}
        placeholder={speechWords.noSpeaker}
        suggest={place.suggester.speaker}
        onTake={({ value }) => take(value)}
        onChange={(speaker) => set({ speaker, attendeeId: linkFor(speaker, speech, place.attendees) })}
      />
    </div>
  )
}

/** The link stands for the name: another name is another person. */
function linkFor(speaker: string, { attendeeId }: Speech, attendees: readonly Attendee[]): Speech['attendeeId'] {
  const linked = attendees.find((one) => one.id === attendeeId)
  return linked && linked.fullName !== speaker.trim() ? null : attendeeId
}
