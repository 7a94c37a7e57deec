import { useState } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { templateWords } from '../../text/templates.ts'

/** Fills the template with a meeting's data and hands the file over. */
export function FillSection({ templateId }: { templateId: string }) {
  const { list } = useLibrary()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [unapproved, setUnapproved] = useState(0)
  const meetings = list?.meetings ?? []
  const names = Object.fromEntries(
    meetings.map(({ id, title, heldOn }) => [
      id,
      [writeDate(heldOn), title || meetingsWords.untitled].filter((part) => part !== '').join(' – '),
    ]),
  )
  const fill = (id: string) => {
    setBusy(true)
    client('template.fill', { templateId, id })
      .then((file) => {
        saveFile(file)
        const { fileName, empty, unapproved } = file
        setUnapproved(unapproved)
        showDone(
          empty.length > 0 ? templateWords.filledEmpty(fileName, empty.join(', ')) : templateWords.filled(fileName),
        )
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Section title={templateWords.fillPart}>
      {meetings.length === 0 && <p className="dim">{templateWords.noMeetings}</p>}
      {meetings.length > 0 && (
        <>
          <SelectField
            label={templateWords.meeting}
            value={chosen}
            options={names}
            emptyLabel={templateWords.chooseMeeting}
            onChange={(next) => {
              setChosen(next)
              setUnapproved(0)
            }}
          />
          <p className="sheet-foot">
            <KeyButton disabled={chosen === null || isBusy} onClick={() => chosen !== null && fill(chosen)}>
              {isBusy ? templateWords.filling : templateWords.fill}
            </KeyButton>
          </p>
          {unapproved > 0 && <Banner text={templateWords.unapproved(unapproved)} isProblem />}
        </>
      )}
    </Section>
  )
}
