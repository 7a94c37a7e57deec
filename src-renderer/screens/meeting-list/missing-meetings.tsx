import { Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MissingMeeting } from '#contract/shapes.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { historyWords } from '../../text/history.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { useVersionRestore } from './use-version-restore.ts'

/** At so many the names stay folded away: an emptied folder must not push the list off the screen. */
const SHOWN = 5

/** Meetings whose files have left the folder: "not there" never reads as "deleted". */
export function MissingMeetings({ missing }: { missing: MissingMeeting[] }) {
  const { isReadOnly, reload } = useLibrary()
  const navigate = useNavigate()
  const restore = useVersionRestore()
  const [asked, setAsked] = useState<MissingMeeting[]>([])
  if (missing.length === 0) return null
  const forget = () => {
    setAsked([])
    client('meeting.forgetMissing', { ids: asked.map((one) => one.id) })
      .then(({ forgotten }) => {
        reload()
        showDone(historyWords.forgotten(forgotten))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  return (
    <details className="banner is-problem damaged" open={missing.length <= SHOWN}>
      <summary>{historyWords.missing(missing.length)}</summary>
      <p>{historyWords.missingHint}</p>
      <ul>
        {missing.map((one) => (
          <li key={one.id}>
            <span>
              {one.title || meetingsWords.untitled}
              {one.snapshot === null && <span className="dim"> · {historyWords.noSnapshot}</span>}
            </span>
            <span className="buttons">
              {one.snapshot !== null && (
                <>
                  <KeyButton
                    size="compact-sm"
                    disabled={isReadOnly}
                    onClick={() => restore({ id: one.id, name: one.snapshot ?? '' })}
                  >
                    {historyWords.restoreDirectly}
                  </KeyButton>
                  <KeyButton
                    size="compact-sm"
                    onClick={() => void navigate({ to: '/versions/$id', params: { id: one.id }, search: {} })}
                  >
                    {historyWords.openVersions}
                  </KeyButton>
                </>
              )}
              <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => setAsked([one])}>
                {historyWords.forget}
              </KeyButton>
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 1 && (
        <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => setAsked(missing)}>
          {historyWords.forgetAll}
        </KeyButton>
      )}
      <Modal opened={asked.length > 0} onClose={() => setAsked([])} title={historyWords.forgetTitle(asked.length)}>
        <p>{historyWords.forgetBody}</p>
        <div className="buttons dialog-buttons">
          <KeyButton onClick={() => setAsked([])}>{historyWords.cancel}</KeyButton>
          <KeyButton variant="filled" onClick={forget}>
            {historyWords.forget}
          </KeyButton>
        </div>
      </Modal>
    </details>
  )
}
