import './capture.css'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useId, useRef, useState } from 'react'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { COPY_ENDING } from '../../hooks/save-copy.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Banner } from '../../parts/banner.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { readFullDate, writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { readFile } from '../../shell/read-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { recoveryWords } from '../../text/recovery.ts'

type Problem = { code: ErrorCode | null; sentence: string }

/** Paste, open or drop notes; what is in the box is kept until it has become a meeting. */
export function CaptureScreen() {
  const { isReadOnly, reload } = useLibrary()
  const navigate = useNavigate()
  const [text, setText] = useStoredText('thu-ky.import.text')
  const [fileName, setFileName] = useStoredText('thu-ky.import.file')
  const [date, setDate] = useStoredText('thu-ky.import.date')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    setProblem(null)
    await task().catch((error: unknown) =>
      setProblem({ code: error instanceof AppError ? error.code : null, sentence: sentenceOf(error) }),
    )
    setBusy(false)
  }
  const fill = (next: { text: string; fileName: string; date: string }) => {
    setText(next.text)
    setFileName(next.fileName)
    setDate(next.date)
  }
  const open = (file: File) =>
    run(async () => {
      if (file.name.endsWith(COPY_ENDING)) await openCopy(await file.text())
      else fill({ text: await readFile(file), fileName: file.name, date })
    })
  const openCopy = async (copy: string) => {
    const { id, title } = await client('meeting.importCopy', { text: copy })
    reload()
    showDone(recoveryWords.copyOpened(title))
    await navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } })
  }
  const read = (keepAnyway: boolean) =>
    run(async () => {
      const { meeting } = await client('source.import', { text, fileName, date: date || undefined, keepAnyway })
      fill({ text: '', fileName: '', date: '' })
      reload()
      await navigate({ to: '/review/$id', params: { id: meeting.id } })
    })
  const canRead = !isBusy && !isReadOnly && text.trim() !== ''
  useShortcut({ 'ctrl+enter': () => canRead && void read(false) })
  const fillSample = () => run(async () => fill(await client('sample.notes', {})))
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(captureWords.title)}</title>
        <h1>{captureWords.title}</h1>
        <span className="dim">
          {[fileName && captureWords.fileName(fileName), text && captureWords.words(countWords(text))]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <span className="push buttons">
          <KeyButton variant="filled" keyName="Ctrl Enter" disabled={!canRead} onClick={() => void read(false)}>
            {isBusy ? captureWords.reading : captureWords.read}
          </KeyButton>
        </span>
      </header>
      {problem && (
        <Banner text={problem.sentence} isProblem>
          {problem.code === 'SOURCE_NO_MEETING' && (
            <KeyButton onClick={() => void read(true)}>{captureWords.keepAnyway}</KeyButton>
          )}
        </Banner>
      )}
      <div className="capture">
        <NotesBox text={text} onText={setText} onFile={(file) => void open(file)} />
        <div className="capture-tools">
          <FileButton onFile={(file) => void open(file)} />
          <KeyButton onClick={() => void fillSample()}>{captureWords.useSample}</KeyButton>
          {text !== '' && (
            <KeyButton onClick={() => fill({ text: '', fileName: '', date: '' })}>{captureWords.clear}</KeyButton>
          )}
          <div className="capture-date">
            <DateField
              label={captureWords.date}
              value={date === '' ? null : (readFullDate(writeDate(date)) ?? null)}
              onChange={(value) => setDate(value ?? '')}
              problem={editorWords.badDate}
              hint={captureWords.dateHint}
            />
          </div>
        </div>
      </div>
    </>
  )
}

type NotesBoxProps = { text: string; onText: (text: string) => void; onFile: (file: File) => void }

function NotesBox({ text, onText, onFile }: NotesBoxProps) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (!file) return
    event.preventDefault()
    onFile(file)
  }
  return (
    <textarea
      className={isOver ? 'notes-box is-over' : 'notes-box'}
      aria-label={captureWords.box}
      placeholder={captureWords.placeholder}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    />
  )
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <>
      <KeyButton onClick={() => input.current?.click()}>{captureWords.openFile}</KeyButton>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept={`.txt,.md,.markdown,.text,text/plain,text/markdown,${COPY_ENDING}`}
        aria-label={captureWords.openFile}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
