import { useNavigate } from '@tanstack/react-router'
import type { DamagedMeeting } from '#contract/shapes.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { historyWords } from '../../text/history.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { useVersionRestore } from './use-version-restore.ts'

/** Files that could not be read, each with its sentence and the way back; never silently left out. */
export function DamagedMeetings({ damaged }: { damaged: DamagedMeeting[] }) {
  const { isReadOnly } = useLibrary()
  const navigate = useNavigate()
  const restore = useVersionRestore()
  if (damaged.length === 0) return null
  return (
    <details className="banner is-problem damaged" open>
      <summary>{meetingsWords.damaged(damaged.length)}</summary>
      <ul>
        {damaged.map(({ id, code, message, snapshot }) => (
          <li key={id}>
            <span>{message}</span>
            {code === 'MEETING_DAMAGED' && (
              <span className="buttons">
                {snapshot !== null && (
                  <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => restore({ id, name: snapshot })}>
                    {historyWords.restoreDirectly}
                  </KeyButton>
                )}
                <KeyButton
                  size="compact-sm"
                  onClick={() => void navigate({ to: '/versions/$id', params: { id }, search: {} })}
                >
                  {historyWords.openVersions}
                </KeyButton>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
