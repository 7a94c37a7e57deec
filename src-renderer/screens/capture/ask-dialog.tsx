import { Modal } from '@mantine/core'
import { KeyButton } from '../../parts/key-button.tsx'
import { sourceWords } from '../../text/sources.ts'

/** A question before something leaves the box. */
export type Question = { title: string; body: string; yes: string; run: () => void }

/** Asks; doing nothing is the choice that has the focus. */
export function AskDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { title, body, yes, run } = question
  return (
    <Modal opened onClose={onClose} title={title} size={520}>
      <p className="dialog-intro">
        {body} {sourceWords.askUndo}
      </p>
      <div className="buttons dialog-buttons">
        <KeyButton data-autofocus onClick={onClose}>
          {sourceWords.keep}
        </KeyButton>
        <KeyButton
          variant="filled"
          onClick={() => {
            onClose()
            run()
          }}
        >
          {yes}
        </KeyButton>
      </div>
    </Modal>
  )
}
