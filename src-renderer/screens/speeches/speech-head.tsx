import { ChevronDown, ChevronRight, GripVertical, Plus } from 'lucide-react'
import { memo, type Ref } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Speech } from '#domain/speech.ts'
import { classes } from '../../parts/classes.ts'
import { ListCell } from '../../parts/list-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { editorWords } from '../../text/editor.ts'
import { speechWords } from '../../text/speeches.ts'
import { terms } from '../../text/terms.ts'
import { OriginMark } from '../meeting-editor/origin-mark.tsx'
import type { ListEdits } from '../meeting-editor/use-meeting-list.ts'
import { SpeakerCell } from './speaker-cell.tsx'
import type { SpeechDesk } from './speech-desk.ts'
import type { SpeechPlace } from './speech-place.ts'
import { TimeCell } from './time-cell.tsx'

type SpeechHeadProps = {
  speech: Speech
  number: number
  place: SpeechPlace
  edits: ListEdits<'speeches'>
  desk: SpeechDesk
  isFolded: boolean
  onFold: (id: Id) => void
  grip: Ref<HTMLSpanElement>
}

/** Who speaks, in what function, when and about what; the rest of it shows when it is needed. */
export const SpeechHead = memo(function SpeechHead(props: SpeechHeadProps) {
  const { speech, number, place, edits, desk, isFolded, onFold, grip } = props
  const { id } = speech
  const set = (part: Partial<Speech>) => edits.edit(id, part)
  const label = (name: string) => `${name}, ${number}`
  const Fold = isFolded ? ChevronRight : ChevronDown
  return (
    <header className="speech-head">
      <span className="speech-grip" ref={grip} title={speechWords.drag}>
        <GripVertical size={14} strokeWidth={1.75} aria-hidden="true" />
        {number}
      </span>
      <button
        type="button"
        className="speech-fold"
        aria-expanded={!isFolded}
        aria-label={label(isFolded ? speechWords.expand : speechWords.collapse)}
        onClick={() => onFold(id)}
      >
        <Fold size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <SpeakerCell label={label(editorWords.speaker)} speech={speech} place={place} set={set} />
      <div className="speech-posts">
        <ListCell
          label={label(editorWords.speakerPosts)}
          items={speech.speakerPosts}
          placeholder={speechWords.posts}
          suggest={place.suggester.post}
          onChange={(speakerPosts) => set({ speakerPosts })}
        />
      </div>
      <SpeechTools speech={speech} edits={edits} desk={desk} meetingId={place.meetingId} label={label} />
      <div className="speech-facts">
        <SelectCell
          label={label(editorWords.speechKind)}
          value={speech.kind}
          options={terms.speechKind}
          onChange={(kind) => set({ kind })}
        />
        <TimeCell label={label(speechWords.time)} startsAt={speech.startsAt} heldOn={place.heldOn} set={set} />
        {Object.keys(place.agenda).length > 1 && (
          <SelectCell
            label={label(speechWords.agendaItem)}
            value={speech.agendaItemId ?? ''}
            options={place.agenda}
            onChange={(item) => set({ agendaItemId: item || null })}
          />
        )}
        <label className={classes('check', speech.isVerbatim && 'is-on')}>
          <input
            type="checkbox"
            checked={speech.isVerbatim}
            onChange={(event) => set({ isVerbatim: event.currentTarget.checked })}
          />
          {editorWords.verbatim}
        </label>
        <OriginMark meetingId={place.meetingId} at={id} origin={speech.origin} source={speech.source} />
      </div>
    </header>
  )
})

type SpeechToolsProps = {
  speech: Speech
  edits: ListEdits<'speeches'>
  desk: SpeechDesk
  meetingId: Id
  label: (name: string) => string
}

/** Quiet until the block is pointed at or written in. */
function SpeechTools({ speech: { id }, edits, desk, label }: SpeechToolsProps) {
  return (
    <span className="speech-tools">
      <button
        type="button"
        aria-label={label(speechWords.addBelow)}
        title={speechWords.addBelow}
        onClick={() => desk.addBelow(id)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <RowButtons
        moveUpLabel={editorWords.moveUp}
        moveDownLabel={editorWords.moveDown}
        onMove={(by) => edits.move(id, by)}
        removeLabel={editorWords.removeRow(editorWords.speech)}
        onRemove={() => edits.remove(id)}
      />
    </span>
  )
}
