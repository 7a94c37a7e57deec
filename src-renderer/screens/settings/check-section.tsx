import { CheckReport } from '#contract/shapes.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useJob } from '../../hooks/use-job.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { Section } from '../../parts/section.tsx'
import { client } from '../../shell/client.ts'
import { storageWords } from '../../text/storage.ts'
import { JobLine } from './job-line.tsx'

/** Reads every file and says what is wrong; mends only what can be made again from other files. */
export function CheckSection({ isReadOnly }: { isReadOnly: boolean }) {
  const { job, isRunning, start } = useJob('check')
  const report = CheckReport.safeParse(job?.result)
  const check = () => start(client('store.check', {}))
  useCommands([{ id: 'check-store', label: storageWords.checkCommand, isOff: isRunning, run: check }])
  return (
    <Section title={storageWords.checkPart} aside={<span className="dim">{storageWords.checkHint}</span>}>
      <div className="buttons">
        <KeyButton disabled={isRunning} onClick={check}>
          {storageWords.check}
        </KeyButton>
        <KeyButton disabled={isRunning || isReadOnly} onClick={() => start(client('store.repair', {}))}>
          {storageWords.repair}
        </KeyButton>
      </div>
      <JobLine kind="check" />
      {report.success && <Report report={report.data} />}
    </Section>
  )
}

function Report({ report }: { report: CheckReport }) {
  const { checked, findings } = report
  return (
    <div role="status">
      <p className="folder-note">
        {storageWords.checked(writeCount(checked))} {findings.length === 0 && storageWords.allWell}
      </p>
      <ul className="findings">
        {findings.map(({ path, severity, message }) => (
          <li key={`${path}-${message}`}>
            <strong className={severity === 'problem' ? 'urgent' : undefined}>{storageWords.severity[severity]}</strong>{' '}
            <code className="path">{path}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
