import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { calendarWords } from '#contract/calendar-words.ts'
import type { DirectiveFilter, DirectiveRow } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { keyParts } from '../../parts/key-text.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { saveText } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { directivesWords } from '../../text/directives.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { keys } from '../../text/keys.ts'
import { copyMessage } from './copy-message.ts'
import { LettersDialog } from './letters-dialog.tsx'
import { MessageDialog } from './message-dialog.tsx'

type FollowUpMenuProps = {
  filter: Partial<DirectiveFilter>
  selected: DirectiveRow | undefined
  today: CalendarDate
  isReadOnly: boolean
  /** Whether the register is read whole and the filter finds something. */
  isReady: boolean
  /** Hands out the register as a table. */
  onTable: () => void
  onPrint: () => void
  onDone: () => void
}
type Dialog = 'messageOfOne' | 'messages' | 'letters' | null

/** What follows a directive up: messages, letters, its day in a calendar. */
export function FollowUpMenu({ filter, selected, today, isReadOnly, isReady, ...given }: FollowUpMenuProps) {
  const { onTable, onPrint, onDone } = given
  const [dialog, setDialog] = useState<Dialog>(null)
  const copy = () => selected && void copyMessage(selected, () => setDialog('messageOfOne'))
  const deeds = {
    messages: () => isReady && setDialog('messages'),
    letters: () => isReady && setDialog('letters'),
    calendar: () => isReady && void exportCalendar(filter),
    table: () => isReady && onTable(),
    print: onPrint,
  }
  useShortcut({ [keys.copyMessage.key]: copy, [keys.chooseMessage.key]: deeds.messages })
  const [isOff, copying, choosing] = [!isReady, keys.copyMessage, keys.chooseMessage]
  useCommands([
    { id: 'follow-copy', label: copying.what, keys: copying.key, isOff: isOff || !selected, run: copy },
    { id: 'follow-messages', label: words.messages, keys: choosing.key, isOff, run: deeds.messages },
    { id: 'follow-letters', label: words.letters, isOff, run: deeds.letters },
    { id: 'follow-calendar', label: words.calendar, isOff, run: deeds.calendar },
  ])
  const close = () => setDialog(null)
  const shared = { filter, selected, today, isReadOnly, onDone, onClose: close }
  return (
    <>
      <MenuButton
        name={words.more}
        className="more-button"
        isOfDeeds
        chosen={null}
        choices={[
          { value: 'messages', label: words.messages, note: 'Shift C' },
          { value: 'letters', label: words.letters },
          { value: 'calendar', label: words.calendar },
          { value: 'table', label: directivesWords.exportTable, note: directivesWords.exportNote },
          { value: 'print', label: directivesWords.print, note: keyParts(keys.printRegister.key).join(' ') },
        ]}
        onChoose={(deed) => deeds[deed as keyof typeof deeds]()}
      >
        {words.more}
        <ChevronDown {...smallIconLook} />
      </MenuButton>
      {(dialog === 'messages' || dialog === 'messageOfOne') && (
        <MessageDialog {...shared} isOfOne={dialog === 'messageOfOne'} />
      )}
      {dialog === 'letters' && <LettersDialog {...shared} />}
    </>
  )
}

/** The last days of what the filter finds as a file for the calendar of the office or of a telephone. */
async function exportCalendar(filter: Partial<DirectiveFilter>): Promise<void> {
  try {
    const { text, count, left } = await client('directive.calendar', { filter })
    if (count === 0) return showProblem(words.calendarEmpty)
    saveText(calendarWords.fileName, text, 'text/calendar')
    const out = left.closed + left.secret + left.undated
    showDone(words.calendarDone(writeCount(count), out === 0 ? '' : writeCount(out)))
  } catch (error) {
    showProblem(sentenceOf(error))
  }
}
