import { Link } from '@tanstack/react-router'
import './speeches.css'
import './speech-marks.css'
import { Search } from 'lucide-react'
import type { Meeting } from '#domain/meeting.ts'
import { Speech } from '#domain/speech.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { speechWords } from '../../text/speeches.ts'
import { ApprovalNotes } from '../approval/approval-notes.tsx'
import { AgendaSections } from '../meeting-editor/agenda-sections.tsx'
import type { TabProps } from '../meeting-editor/tab-props.ts'
import { FindBar } from './find-bar.tsx'
import { SpeechBlock } from './speech-block.tsx'
import { countSpeech, minutesOf } from './speech-length.ts'
import { SpeechOutline } from './speech-outline.tsx'
import { useSpeechesTab } from './use-speeches-tab.ts'

/** From so many speeches on there is a list to jump by. */
const OUTLINED = 6

/** What was on the agenda, what was presented, and what was said, in order. */
export function SpeechesTab({ meeting, session }: TabProps) {
  const { isReadOnly } = useLibrary()
  const tab = useSpeechesTab(meeting, session)
  const { speeches } = meeting
  const isOutlined = speeches.length >= OUTLINED
  return (
    <>
      {tab.isFinding && (
        <FindBar find={tab.find} isReadOnly={isReadOnly} onReplace={tab.replace} onClose={tab.closeFind} />
      )}
      <AgendaSections meeting={meeting} session={session} />
      <Section
        title={editorWords.speechesPart}
        name="speeches"
        aside={
          <SpeechesAside
            speeches={speeches}
            rate={tab.rate}
            isFolded={tab.isAllFolded}
            onFold={tab.foldAll}
            onFind={tab.openFind}
          />
        }
      >
        <div className={isOutlined ? 'speeches has-outline' : 'speeches'}>
          <div className="speech-list">
            <ApprovalNotes meeting={meeting} kind="quotation" />
            {speeches.length === 0 && <p className="dim">{speechWords.noSpeeches}</p>}
            {speeches.map((speech, at) => (
              <SpeechBlock
                key={speech.id}
                speech={speech}
                number={at + 1}
                place={tab.place}
                rate={tab.rate}
                start={tab.open?.id === speech.id ? tab.open.selection : null}
                isFolded={!tab.isFinding && tab.folded.has(speech.id)}
                onFold={tab.fold}
                isReadOnly={isReadOnly}
                edits={tab.edits}
                desk={tab.desk}
              />
            ))}
            <p className="sheet-foot">
              <KeyButton onClick={() => tab.edits.add([Speech.parse({ id: newId(), speaker: '' })])}>
                {editorWords.addSpeech}
              </KeyButton>
              {!isReadOnly && (
                <Link to="/import" search={{ into: meeting.id }}>
                  {speechWords.readNotes}
                </Link>
              )}
            </p>
          </div>
          {isOutlined && <SpeechOutline speeches={speeches} current={tab.open?.id ?? null} />}
        </div>
      </Section>
    </>
  )
}

type SpeechesAsideProps = {
  speeches: Meeting['speeches']
  rate: number
  isFolded: boolean
  onFold: () => void
  onFind: () => void
}

function SpeechesAside({ speeches, rate, isFolded, onFold, onFind }: SpeechesAsideProps) {
  const syllables = speeches.reduce((sum, speech) => sum + countSpeech(speech), 0)
  const minutes = minutesOf(syllables, rate).toLocaleString('vi-VN')
  return (
    <span className="speeches-aside">
      {syllables > 0 && (
        <span className="dim">{speechWords.total(speeches.length, speechWords.syllables(syllables), minutes)}</span>
      )}
      {speeches.length > 1 && (
        <button type="button" className="linklike" onClick={onFold}>
          {isFolded ? speechWords.expandAll : speechWords.collapseAll}
        </button>
      )}
      {speeches.length > 0 && (
        <button type="button" className="linklike" aria-keyshortcuts="Control+F" onClick={onFind}>
          <Search size={14} strokeWidth={1.75} aria-hidden="true" /> {speechWords.findTitle}{' '}
          <span aria-hidden="true" className="key">
            Ctrl F
          </span>
        </button>
      )}
    </span>
  )
}
