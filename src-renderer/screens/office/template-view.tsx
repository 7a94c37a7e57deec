import { useState } from 'react'
import type { Template, TemplateProblem, TemplateTrial } from '#contract/paper-shapes.ts'
import { showProblem } from '../../hooks/notices.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { writeSize } from '../../parts/size-text.ts'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { templateWords } from '../../text/templates.ts'
import { FillSection } from './fill-section.tsx'
import { TrialProblems, TrialResult } from './trial-result.tsx'

type TemplateViewProps = {
  template: Template
  isLocked: boolean
  /** What was found wrong when it was added in this window; `undefined` where it was not. */
  found: TemplateProblem[] | undefined
  onReplace: (file: File) => void
  onRemove: () => void
}

/** One template: trying it, filling it, changing it. */
export function TemplateView({ template, isLocked, found, onReplace, onRemove }: TemplateViewProps) {
  const [trial, setTrial] = useState<TemplateTrial | null>(null)
  const [isTrying, setTrying] = useState(false)
  const { id, name, fileName, sizeBytes, addedAt } = template
  const tell = (error: unknown) => showProblem(sentenceOf(error))
  const tryNow = () => {
    setTrying(true)
    client('template.try', { templateId: id })
      .then(setTrial)
      .catch(tell)
      .finally(() => setTrying(false))
  }
  const download = () => client('template.get', { templateId: id }).then(saveFile).catch(tell)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys
    <section className="scroll template-view" tabIndex={0} aria-label={name}>
      <div className="template-head">
        <h2>{name}</h2>
        <p className="dim">
          {fileName} · {templateWords.facts(writeSize(sizeBytes), writeMoment(addedAt))}
        </p>
        <div className="buttons">
          <KeyButton variant="filled" disabled={isTrying} onClick={tryNow}>
            {isTrying ? templateWords.trying : templateWords.tryNow}
          </KeyButton>
          <KeyButton onClick={() => void download()}>{templateWords.download}</KeyButton>
          <FileButton
            label={templateWords.replace}
            accept=".docx"
            disabled={isLocked}
            onFiles={([file]) => file && onReplace(file)}
          />
          <KeyButton disabled={isLocked} className="danger" onClick={onRemove}>
            {templateWords.remove}
          </KeyButton>
        </div>
      </div>
      <Section title={templateWords.trialPart}>
        <div role="status">
          {trial && <TrialResult trial={trial} />}
          {!trial && found && found.length > 0 && (
            <>
              <p>{templateWords.problemsOnAdd}</p>
              <TrialProblems problems={found} />
            </>
          )}
          {!trial && !(found && found.length > 0) && <p className="dim">{templateWords.notTried}</p>}
        </div>
      </Section>
      <FillSection templateId={id} />
    </section>
  )
}
