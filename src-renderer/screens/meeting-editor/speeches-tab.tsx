import { memo, useRef } from 'react'
import type { Id } from '#domain/ids.ts'
import { Speech, speechText } from '#domain/speech.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { ListCell } from '../../parts/list-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'
import { AgendaSections } from './agenda-sections.tsx'
import { hidePassage, paragraphsOf } from './edit-paragraphs.ts'
import { OriginMark } from './origin-mark.tsx'
import { SpeechPaper } from './speech-paper.tsx'
import type { TabProps } from './tab-props.ts'
import { type ListEdits, useMeetingList } from './use-meeting-list.ts'

/** What was on the agenda, what was presented, and what was said, in order. */
export function SpeechesTab({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'speeches', editorWords.speech)
  return (
    <>
      <AgendaSections meeting={meeting} session={session} />
      <Section title={editorWords.speechesPart}>
        {meeting.speeches.map((speech, at) => (
          <SpeechBlock key={speech.id} speech={speech} number={at + 1} meetingId={meeting.id} edits={edits} />
        ))}
        <p className="sheet-foot">
          <KeyButton onClick={() => edits.add([Speech.parse({ id: newId(), speaker: '' })])}>
            {editorWords.addSpeech}
          </KeyButton>
        </p>
      </Section>
    </>
  )
}

type SpeechBlockProps = { speech: Speech; number: number; meetingId: Id; edits: ListEdits<'speeches'> }

const SpeechBlock = memo(function SpeechBlock({ speech, number, meetingId, edits }: SpeechBlockProps) {
  const { id } = speech
  const set = (part: Partial<Speech>) => edits.edit(id, part)
  const label = (name: string) => `${name}, ${number}`
  return (
    <article className="block" data-row={id} aria-label={label(editorWords.speechesPart)}>
      <div className="block-head">
        <LabelledCell label={editorWords.speaker}>
          <Cell label={label(editorWords.speaker)} value={speech.speaker} onChange={(speaker) => set({ speaker })} />
        </LabelledCell>
        <LabelledCell label={editorWords.speakerPosts} isWide>
          <ListCell
            label={label(editorWords.speakerPosts)}
            items={speech.speakerPosts}
            onChange={(speakerPosts) => set({ speakerPosts })}
          />
        </LabelledCell>
        <LabelledCell label={editorWords.speechKind}>
          <SelectCell
            label={label(editorWords.speechKind)}
            value={speech.kind}
            options={terms.speechKind}
            onChange={(kind) => set({ kind })}
          />
        </LabelledCell>
        <label className="check">
          <input
            type="checkbox"
            checked={speech.isVerbatim}
            onChange={(event) => set({ isVerbatim: event.currentTarget.checked })}
          />
          {editorWords.verbatim}
        </label>
        <OriginMark meetingId={meetingId} at={id} origin={speech.origin} source={speech.source} />
        <RowButtons
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={(by) => edits.move(id, by)}
          removeLabel={editorWords.removeRow(editorWords.speech)}
          onRemove={() => edits.remove(id)}
        />
      </div>
      <SpeechText speech={speech} label={label(editorWords.speechText)} set={set} />
      <SpeechPaper speech={speech} number={number} set={set} />
    </article>
  )
})

type SpeechTextProps = { speech: Speech; label: string; set: (part: Partial<Speech>) => void }

function SpeechText({ speech, label, set }: SpeechTextProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const hidden = speech.paragraphs.flatMap((paragraph, at) =>
    paragraph.marks.filter((mark) => mark.type === 'notForPublication').map((mark) => ({ at, mark, paragraph })),
  )
  const hide = () => {
    const { selectionStart, selectionEnd } = box.current ?? { selectionStart: 0, selectionEnd: 0 }
    if (selectionStart < selectionEnd) set({ paragraphs: hidePassage(speech.paragraphs, selectionStart, selectionEnd) })
  }
  return (
    <>
      <textarea
        ref={box}
        className="cell speech-text"
        aria-label={label}
        rows={2}
        value={speechText(speech)}
        onChange={(event) => set({ paragraphs: paragraphsOf(speech.paragraphs, event.currentTarget.value) })}
      />
      <div className="block-foot">
        <KeyButton size="compact-xs" title={editorWords.markHint} onClick={hide}>
          {editorWords.notForPublication}
        </KeyButton>
        {hidden.map(({ at, mark, paragraph }) => (
          <span key={`${at}-${mark.start}-${mark.end}`} className="hidden-passage">
            {editorWords.hiddenPassage(paragraph.text.slice(mark.start, mark.end))}{' '}
            <button
              type="button"
              className="linklike"
              onClick={() =>
                set({
                  paragraphs: speech.paragraphs.with(at, {
                    ...paragraph,
                    marks: paragraph.marks.filter((one) => one !== mark),
                  }),
                })
              }
            >
              {editorWords.unmark}
            </button>
          </span>
        ))}
      </div>
    </>
  )
}
