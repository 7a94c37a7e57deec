import './capture.css'
import './capture-aids.css'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showUndo } from '../../hooks/notices.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { DropZone } from '../../parts/drop-zone.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { client } from '../../shell/client.ts'
import { frameWords } from '../../text/frame.ts'
import { sourceWords } from '../../text/sources.ts'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { AboutLine } from './about-line.tsx'
import { AddPair } from './add-pair.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { CaptureBanners } from './capture-banners.tsx'
import { emptyDraft } from './capture-draft.ts'
import { CaptureHeader } from './capture-header.tsx'
import { type CaptureTarget, placeKey } from './capture-target.ts'
import { CaptureTools } from './capture-tools.tsx'
import { CaretBar } from './caret-bar.tsx'
import { NotesBox } from './notes-box.tsx'
import { PasteOffer } from './paste-offer.tsx'
import { TextSide } from './text-side.tsx'
import { useCaptureDraft } from './use-capture-draft.ts'
import { useCaptureKeys } from './use-capture-keys.ts'
import { useKnownSource } from './use-known-source.ts'
import { selectionOf, useMoving } from './use-moving.ts'
import { useOpening } from './use-opening.ts'
import { usePasteOffer } from './use-paste-offer.ts'
import { useReadNotes } from './use-read-notes.ts'
import { useTask } from './use-task.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/import')

/** Paste, open or drop notes; what is in the box is kept until it has been read into a meeting. */
export function CaptureScreen() {
  const { into } = route.useSearch()
  return into === undefined ? <Capture key="new" target={null} /> : <CaptureInto key={into} id={into} />
}

function CaptureInto({ id }: { id: Id }) {
  const { session, state } = useMeetingSession(id)
  if (!state.meeting) return <EmptyState sentence={state.problem || frameWords.loading} />
  return (
    <>
      <SessionBanners session={session} state={state} />
      <Capture target={{ session, meeting: state.meeting }} />
    </>
  )
}

function Capture({ target }: { target: CaptureTarget }) {
  const place = target?.meeting.id ?? null
  const { isReadOnly } = useLibrary()
  const box = useRef<HTMLTextAreaElement>(null)
  const state = useCaptureDraft(box, place)
  const { draft } = state
  const [date, setDate] = useStoredText(placeKey('date', place))
  const [replaces, setReplaces] = useState<Id | null>(null)
  const [caret, setCaret] = useState(0)
  const [selected, setSelected] = useState<string | null>(null)
  const task = useTask()
  const offer = usePasteOffer(state)
  const words = useWords(state, offer.offer !== null)
  const opening = useOpening(state, task)
  const known = useKnownSource(draft.text)
  const { read, reading } = useReadNotes(state, task, target, () => {
    state.finish()
    words.forget()
    setDate('')
  })
  const isWaiting = task.isBusy || reading.isReading
  const canRead = !isWaiting && !isReadOnly && draft.text.trim() !== ''
  const start = (keepAnyway = false) => void read({ date, keepAnyway, replaces })
  const { show, showNext } = useMoving(box, words, caret)
  const onKey = useCaptureKeys({
    read: () => canRead && start(),
    replace: () => !isWaiting && words.planned.length > 0 && words.replaceAll(),
    showNext,
    step: state.step,
  })
  const fillSample = () =>
    task.run(async () => {
      const { text, fileName, date: day } = await client('sample.notes', {})
      state.apply({ ...emptyDraft, text, fileName })
      setDate(day)
    })
  const clear = () => {
    const last = draft
    opening.clear()
    setDate('')
    showUndo(sourceWords.cleared, frameWords.undo, () => {
      state.apply(last)
      setDate(date)
    })
  }
  return (
    <>
      <CaptureHeader target={target} draft={draft} isWaiting={isWaiting} canRead={canRead} onRead={start} />
      <CaptureBanners problem={task.problem} known={known} reading={reading} onKeepAnyway={() => start(true)} />
      <div className="body capture">
        <DropZone className="capture-page" isDisabled={isWaiting} onFiles={(files) => void opening.open(files)}>
          <AboutLine
            draft={draft}
            isDisabled={isWaiting}
            onEncoding={opening.readAgain}
            onTakeBack={opening.takeBack}
          />
          {offer.offer && (
            <PasteOffer
              offer={offer.offer}
              onAccept={() => void task.run(offer.accept)}
              onDecline={offer.decline}
              onEncoding={(name) => void task.run(() => offer.choose(name))}
            />
          )}
          <NotesBox
            box={box}
            text={draft.text}
            isReadOnly={reading.isReading}
            marks={words.marks}
            markedText={words.checked.text}
            onText={(text) => {
              state.type(text)
              // The sentence told of the text as it was.
              if (text !== draft.text) task.setProblem(null)
            }}
            onCaret={setCaret}
            onPaste={(event) => {
              const files = [...event.clipboardData.files]
              if (files.length === 0) return offer.onPasted()
              event.preventDefault()
              void opening.open(files)
            }}
            onKey={onKey}
          />
          <CaretBar draft={draft} words={words} caret={caret} onNext={() => showNext(1)} />
          <CaptureTools
            target={target}
            replaces={replaces}
            onReplaces={setReplaces}
            isEmpty={draft.text === ''}
            isDisabled={isWaiting}
            date={date}
            onDate={setDate}
            onFiles={(files) => void opening.open(files)}
            onSample={() => void fillSample()}
            onClear={clear}
          />
        </DropZone>
        {draft.text !== '' && (
          <TextSide
            draft={draft}
            words={words}
            caret={caret}
            isReadOnly={isWaiting}
            onShow={show}
            onAdd={() => setSelected(selectionOf(box.current))}
          />
        )}
      </div>
      {selected !== null && <AddPair list={words.list} selected={selected} onClose={() => setSelected(null)} />}
      {opening.question && <AskDialog question={opening.question} onClose={opening.closeQuestion} />}
    </>
  )
}
