import type { DraftState as State } from '../../hooks/use-entry-draft.ts'
import { organizationWords } from '../../text/organizations.ts'

const words: Record<State, string> = {
  saved: organizationWords.saved,
  dirty: organizationWords.unsaved,
  saving: organizationWords.saving,
  failed: organizationWords.unsaved,
}

/** Whether what was typed into an entry of the directory has been written. */
export function DraftState({ state, testId }: { state: State; testId: string }) {
  return (
    <span className={state === 'failed' ? 'urgent' : 'dim'} role="status" data-testid={testId}>
      {words[state]}
    </span>
  )
}
