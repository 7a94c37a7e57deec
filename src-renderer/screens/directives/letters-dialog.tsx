import '../documents/paper-dialogs.css'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#contract/api.ts'
import type { DirectiveFilter, DirectiveRow } from '#contract/directive-shapes.ts'
import type { Letter } from '#contract/follow-up-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { flushAll } from '../../hooks/session-registry.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { ExportFolderLine } from '../documents/export-folder-line.tsx'
import { ExportFolderPicker } from '../documents/export-folder-picker.tsx'
import { LetterChoice } from './letter-choice.tsx'
import { letterKey } from './letter-name.ts'
import { isJointPlan, LetterOptions, type LetterPlan } from './letter-options.tsx'
import { LetterPages } from './letter-pages.tsx'
import { LettersWritten } from './letters-written.tsx'

type LettersDialogProps = {
  filter: Partial<DirectiveFilter>
  selected: DirectiveRow | undefined
  today: CalendarDate
  isReadOnly: boolean
  onDone: () => void
  onClose: () => void
}

const FIRST_PLAN: LetterPlan = { kind: 'reminder', grouping: 'body', urged: 'near', scope: 'all' }

/** Letters or slips to the bodies of the register, into one folder; then, if wanted, the reminder is recorded. */
export function LettersDialog({ filter, selected, today, isReadOnly, onDone, onClose }: LettersDialogProps) {
  const [plan, setPlan] = useState<LetterPlan>(FIRST_PLAN)
  const [looked, setLooked] = useState<Letter | null>(null)
  const [folder, keepFolder] = useStoredText('thu-ky.export-folder')
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [isPicking, setPicking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState<Output<'directive.exportLetters'> | null>(null)
  const { meetingId = '', directiveId = '' } = selected ?? {}
  const { kind, grouping, urged, scope } = plan
  const asked = scope === 'chosen' && selected ? { only: [{ meetingId, directiveId }] } : { filter }
  const list = useCall('directive.listLetters', { ...asked, kind, grouping, urged })
  const chosen = (list.value?.letters ?? []).filter((one) => !dropped.has(letterKey(one)))
  const start = () => {
    setBusy(true)
    setProblem('')
    const letters = chosen.map(({ meetingId: id, unit, places }) => ({ meetingId: id, unit, places }))
    flushAll()
      .then(() => client('directive.exportLetters', { kind, letters, folder }))
      .then(setDone)
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  if (isPicking) return <ExportFolderPicker onPick={keepFolder} onClose={() => setPicking(false)} />
  if (looked) return <LetterPages letter={looked} today={today} onClose={() => setLooked(null)} />
  return (
    <Modal opened onClose={onClose} title={words.lettersTitle} size={760}>
      {done ? (
        <LettersWritten {...{ done, kind, today, isReadOnly, onDone }} />
      ) : (
        <>
          <p className="dim dialog-intro">{words.lettersIntro[isJointPlan(plan) ? 'body' : 'meeting']}</p>
          <LetterOptions plan={plan} hasRow={selected !== undefined} onChange={setPlan} />
          <LetterChoice {...{ list: list.value, kind, chosen, dropped }} onChange={setDropped} onLook={setLooked} />
          <ExportFolderLine folder={folder} onPick={() => setPicking(true)} />
          {(problem || list.problem) && <Banner text={problem || list.problem} isProblem />}
        </>
      )}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{done ? words.close : words.cancel}</KeyButton>
        {!done && (
          <KeyButton
            variant="filled"
            disabled={isReadOnly || isBusy || list.isLoading || chosen.length === 0 || folder === ''}
            title={isReadOnly ? words.readOnly : undefined}
            onClick={start}
          >
            {isBusy ? words.starting : words.start(writeCount(chosen.length))}
          </KeyButton>
        )}
      </div>
    </Modal>
  )
}
