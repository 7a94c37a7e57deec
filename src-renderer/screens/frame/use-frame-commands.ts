import { useNavigate } from '@tanstack/react-router'
import { useLibrary } from '../../hooks/library.tsx'
import { moveBetweenPanes } from '../../hooks/move-between-panes.ts'
import { type Command, useCommands } from '../../hooks/use-commands.ts'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useSample } from '../../hooks/use-sample.ts'
import { isDialogOpen, useShortcut } from '../../hooks/use-shortcut.ts'
import { openNewWindow } from '../../shell/open-new-window.ts'
import { approvalWords } from '../../text/approval.ts'
import { commandWords } from '../../text/commands.ts'
import { frameWords } from '../../text/frame.ts'
import { keys, tabKeys } from '../../text/keys.ts'
import { useOpenGuide } from '../guide/use-open-guide.ts'
import type { OpenMeetings } from './use-open-meetings.ts'

type FrameActions = { meetings: OpenMeetings; openPalette: () => void; openKeyTable: () => void; fold: () => void }

/** What can be done from everywhere, by key and in the palette. */
export function useFrameCommands({ meetings, openPalette, openKeyTable, fold }: FrameActions): void {
  const navigate = useNavigate()
  const { isReadOnly } = useLibrary()
  const create = useNewMeeting()
  const openSample = useSample()
  const { open, current, goTo, close } = meetings
  const go = {
    guide: useOpenGuide(),
    import: () => void navigate({ to: '/import' }),
    search: () => void navigate({ to: '/search' }),
  }
  const closeCurrent = () => current !== null && close(current)
  useShortcut({
    [keys.commands.key]: behindNothing(openPalette),
    [keys.keyTable.key]: behindNothing(openKeyTable),
    [keys.guide.key]: go.guide,
    [keys.importNotes.key]: behindNothing(go.import),
    [keys.newMeeting.key]: behindNothing(() => !isReadOnly && create()),
    [keys.searchAll.key]: behindNothing(go.search),
    [keys.nextPane.key]: behindNothing(() => moveBetweenPanes(1)),
    [keys.lastPane.key]: behindNothing(() => moveBetweenPanes(-1)),
    [keys.closeTab.key]: behindNothing(closeCurrent),
    ...Object.fromEntries(
      tabKeys.map(({ key }, at) => [key, behindNothing(() => open[at] !== undefined && goTo(open[at]))]),
    ),
  })
  const place = (
    id: string,
    label: string,
    to: '/' | '/approval' | '/directives' | '/papers' | '/directory' | '/trash',
  ): Command => ({
    id: `go.${id}`,
    label: commandWords.goTo(label),
    run: () => void navigate({ to }),
  })
  const path = current === null ? '' : `/meetings/${current}/info`
  useCommands([
    { id: 'new', label: keys.newMeeting.what, keys: keys.newMeeting.key, run: create, isOff: isReadOnly },
    { id: 'import', label: keys.importNotes.what, keys: keys.importNotes.key, run: go.import, isOff: isReadOnly },
    { id: 'search', label: keys.searchAll.what, keys: keys.searchAll.key, run: go.search },
    place('meetings', frameWords.meetings, '/'),
    place('directives', frameWords.directives, '/directives'),
    place('approval', approvalWords.listTitle, '/approval'),
    place('papers', frameWords.papers, '/papers'),
    place('directory', frameWords.directory, '/directory'),
    place('trash', frameWords.trash, '/trash'),
    { id: 'window', label: frameWords.newWindow, run: () => openNewWindow(path), isOff: current === null },
    { id: 'close', label: keys.closeTab.what, keys: keys.closeTab.key, run: closeCurrent, isOff: current === null },
    { id: 'keys', label: commandWords.keyTable, keys: keys.keyTable.key, run: openKeyTable },
    { id: 'guide', label: keys.guide.what, keys: keys.guide.key, run: go.guide },
    { id: 'fold', label: commandWords.fold, run: fold },
    { id: 'sample', label: commandWords.sample, run: openSample, isOff: isReadOnly },
  ])
}

const behindNothing = (run: () => void) => () => {
  if (!isDialogOpen()) run()
}
