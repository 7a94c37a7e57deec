import { KeyButton } from '../../parts/key-button.tsx'
import { approvalWords as words } from '../../text/approval.ts'
import type { ApprovalDesk } from './use-approval.ts'

/** The four decisions on the item in hand, each with its key. */
export function ItemActions({ desk }: { desk: ApprovalDesk }) {
  return (
    <div className="buttons approval-actions">
      <KeyButton variant="filled" keyName="D" onClick={() => desk.decide('approved')}>
        {words.approve}
      </KeyButton>
      <KeyButton keyName="S" onClick={() => desk.setMode('edit')}>
        {words.correct}
      </KeyButton>
      <KeyButton keyName="T" onClick={() => desk.setMode('return')}>
        {words.giveBack}
      </KeyButton>
      <KeyButton keyName="X" onClick={() => desk.decide('withheld')}>
        {words.withhold}
      </KeyButton>
      <KeyButton variant="subtle" keyName="Ctrl Z" onClick={desk.undo}>
        {words.undo}
      </KeyButton>
    </div>
  )
}
