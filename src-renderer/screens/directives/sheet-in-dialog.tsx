import { Modal } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { SheetReading } from '#contract/sheet-shapes.ts'
import { type CalendarDate, hasYear } from '#domain/dates.ts'
import { acceptSheet } from '../../hooks/accept-sheet.ts'
import { flushAll } from '../../hooks/session-registry.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { AcceptButtons } from '../../parts/accept-buttons.tsx'
import { Banner } from '../../parts/banner.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { keys } from '../../text/keys.ts'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'
import { SHEET_FILES } from './sheet-files.ts'
import { decisionsOf, isTakeable, SheetReview } from './sheet-review.tsx'

type SheetInDialogProps = {
  file: File
  onFile: (files: File[]) => void
  /** Something was recorded or taken back. */
  onDone: () => void
  onClose: () => void
}

/** A sheet that came back: what is new, directive by directive, to be taken one by one or all together. */
export function SheetInDialog({ file, onFile, onDone, onClose }: SheetInDialogProps) {
  const { reading, content, problem, read } = useReading(file)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (reading) setChosen(new Set(reading.rows.filter(({ isSure }) => isSure).map(({ key }) => key)))
  }, [reading])
  const accept = (keys: ReadonlySet<string>) => {
    if (!reading) return
    const { fileName, unit, rows } = reading
    setBusy(true)
    setRefusal('')
    acceptSheet({ fileName, contentBase64: content, unit, decisions: decisionsOf(rows, keys) }, onDone)
      .then(onClose)
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  const takeable = reading?.rows.filter(isTakeable) ?? []
  useShortcut({ [keys.acceptSheet.key]: () => !isBusy && chosen.size > 0 && accept(chosen) })
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={words.intoTitle} size="min(1200px, 96vw)">
      {!reading && problem === '' && <p className="dim">{words.fileReading(file.name)}</p>}
      {problem && <Banner text={problem} isProblem />}
      {reading && (
        <>
          <Facts reading={reading} onDay={read} />
          <SheetReview reading={reading} chosen={chosen} onChange={setChosen} />
        </>
      )}
      {refusal && <Banner text={refusal} isProblem />}
      <div className="buttons dialog-buttons">
        <FileButton label={words.another} accept={SHEET_FILES} onFiles={onFile} />
        <KeyButton onClick={onClose}>{takeable.length > 0 ? words.cancel : words.close}</KeyButton>
        {takeable.length > 0 && (
          <AcceptButtons
            words={words}
            isBusy={isBusy}
            total={takeable.length}
            chosen={chosen.size}
            isAllChosen={chosen.size === takeable.length}
            onAll={() => accept(new Set(takeable.map(({ key }) => key)))}
            onChosen={() => accept(chosen)}
          />
        )}
      </div>
    </Modal>
  )
}

/** The file read by the core, and again for another day of its news. */
function useReading(file: File) {
  const [content, setContent] = useState('')
  const [reading, setReading] = useState<SheetReading | null>(null)
  const [problem, setProblem] = useState('')
  const ask = useCallback(
    async (contentBase64: string, reportedOn: CalendarDate | null) => {
      try {
        await flushAll()
        setReading(await client('directive.readSheet', { fileName: file.name, contentBase64, reportedOn }))
        setProblem('')
      } catch (error) {
        setProblem(sentenceOf(error))
      }
    },
    [file],
  )
  useEffect(() => {
    readBytes(file)
      .then((bytes) => {
        setContent(bytes)
        return ask(bytes, null)
      })
      .catch((error: unknown) => setProblem(sentenceOf(error)))
  }, [file, ask])
  return { reading, content, problem, read: (day: CalendarDate) => void ask(content, day) }
}

function Facts({ reading, onDay }: { reading: SheetReading; onDay: (day: CalendarDate) => void }) {
  const { unit, fileName, filledBy, rows, loose, reportedOn, isDayInferred } = reading
  const fresh = rows.filter(({ events }) => events.length > 0).length
  const known = rows.filter((one) => one.events.length === 0 && one.known > 0).length
  return (
    <div className="sheet-facts">
      <p>
        <b>{words.of(unit, fileName)}</b>
      </p>
      {filledBy !== '' && <p className="dim">{words.filledBy(filledBy)}</p>}
      <p className="dim" role="status">
        {words.counts(writeCount(fresh), writeCount(known), writeCount(loose.length))}
      </p>
      <div className="sheet-day" title={isDayInferred ? words.reportedOnInferred : undefined}>
        <DateField
          label={words.reportedOn}
          value={reportedOn}
          problem={words.badDate}
          onChange={(day) => day !== null && hasYear(day) && onDay(day)}
        />
        {isDayInferred && <p className="dim">{words.reportedOnInferred}</p>}
      </div>
    </div>
  )
}
