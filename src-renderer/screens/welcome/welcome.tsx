import './welcome.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem } from '../../hooks/notices.ts'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useSample } from '../../hooks/use-sample.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { welcomeWords } from '../../text/welcome.ts'
import { FolderStep } from './folder-step.tsx'
import { isNamed, noOffice, type Office, saveOffice } from './office.ts'
import { OfficeStep } from './office-step.tsx'

/** The first start: where the data lies, whose it is, and something to begin with. Any of it can be left for later. */
export function Welcome({ onDone }: { onDone: () => Promise<boolean> }) {
  const navigate = useNavigate()
  const { status } = useLibrary()
  const [office, setOffice] = useState(noOffice)
  const [isAsked, setAsked] = useState(false)
  const openSample = useSample()
  const createMeeting = useNewMeeting()
  const leaveFor = (next: () => void) => void leave(office, { onDone, onUnnamed: () => setAsked(true), next })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys
    <section className="scroll welcome" tabIndex={0} aria-label={welcomeWords.title}>
      <title>{frameWords.windowTitle(welcomeWords.title)}</title>
      <h1>{welcomeWords.title}</h1>
      <p className="dim">{welcomeWords.intro}</p>
      <ol>
        <li>
          <h2>{welcomeWords.folder}</h2>
          {status && <FolderStep status={status} />}
        </li>
        <li>
          <h2>{welcomeWords.office}</h2>
          <OfficeStep office={office} onChange={setOffice} problem={isAsked ? welcomeWords.needName : ''} />
        </li>
        <li>
          <h2>{welcomeWords.start}</h2>
          <p className="dim">{welcomeWords.startHint}</p>
          <div className="buttons">
            <KeyButton variant="filled" onClick={() => leaveFor(openSample)}>
              {welcomeWords.sample}
            </KeyButton>
            <KeyButton onClick={() => leaveFor(() => void navigate({ to: '/import' }))}>
              {welcomeWords.importNotes}
            </KeyButton>
            <KeyButton onClick={() => leaveFor(createMeeting)}>{welcomeWords.newMeeting}</KeyButton>
            <button type="button" className="linklike" onClick={() => leaveFor(() => undefined)}>
              {welcomeWords.skip}
            </button>
          </div>
        </li>
      </ol>
    </section>
  )
}

type Leaving = { onDone: () => Promise<boolean>; onUnnamed: () => void; next: () => void }

/** The office is kept first; where that is not possible the page stays as it is, with what was typed. */
async function leave(office: Office, { onDone, onUnnamed, next }: Leaving): Promise<void> {
  const isTyped = Object.values(office).some((text) => text.trim() !== '')
  if (isTyped && !isNamed(office)) return onUnnamed()
  try {
    if (isTyped) await saveOffice(office)
  } catch (error) {
    return showProblem(sentenceOf(error))
  }
  if (await onDone()) next()
}
