import '../documents/paper-dialogs.css'
import { Modal } from '@mantine/core'
import type { Letter } from '#contract/follow-up-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { PaperDesk } from '../documents/paper-desk.tsx'
import { usePages } from '../documents/use-pages.ts'

type LetterPagesProps = { letter: Letter; today: CalendarDate; onClose: () => void }

/** A letter over several meetings as the pages that will leave: it stands in no meeting where it could be looked at. */
export function LetterPages({ letter: { unit, places }, today, onClose }: LetterPagesProps) {
  const laid = usePages({
    of: `letter ${unit}`,
    wanted: JSON.stringify([unit, places, today]),
    request: (range) => client('directive.letterPages', { unit, places, ...range }),
  })
  const name = words.letterPages(unit)
  return (
    <Modal opened onClose={onClose} title={name} size={960}>
      <div className="dialog-pages">
        <PaperDesk name={name} preview={null} laid={laid} problem="" />
      </div>
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{words.back}</KeyButton>
      </div>
    </Modal>
  )
}
