import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { DirectoryProvider } from '../../hooks/directory.tsx'
import { LibraryProvider, useLibrary } from '../../hooks/library.tsx'
import { useFlushOnLeave } from '../../hooks/use-flush-on-leave.ts'
import { Banner } from '../../parts/banner.tsx'
import { classes } from '../../parts/classes.ts'
import { lazyPart } from '../../parts/lazy-part.tsx'
import { frameWords } from '../../text/frame.ts'
import { CopyHost } from '../meeting-list/copy-host.tsx'
import { RecoveryOffer } from '../recovery/recovery-offer.tsx'
import { CommandPalette } from './command-palette.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { MeetingTabs } from './meeting-tabs.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { StatusBar } from './status-bar.tsx'
import { useFrameCommands } from './use-frame-commands.ts'
import { useNavFold } from './use-nav-fold.ts'
import { useOpenMeetings } from './use-open-meetings.ts'

const KeyTable = lazyPart(() => import('./key-table.tsx').then(({ KeyTable }) => KeyTable))

/** The window: navigation, the screen, the status bar. */
export function Frame() {
  return (
    <LibraryProvider>
      <DirectoryProvider>
        <FrameInside />
      </DirectoryProvider>
    </LibraryProvider>
  )
}

function FrameInside() {
  const { status, isReadOnly } = useLibrary()
  const main = useRef<HTMLElement>(null)
  const { isFolded, toggle } = useNavFold()
  const meetings = useOpenMeetings()
  const [asked, ask] = useState<'palette' | 'keys' | null>(null)
  const path = useLocation({ select: (location) => location.pathname })
  // In a narrow window the whole screen scrolls; the next one begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another screen
  useEffect(() => {
    main.current?.scrollTo(0, 0)
  }, [path])
  useFlushOnLeave()
  const openPalette = () => ask('palette')
  useFrameCommands({ meetings, openPalette, openKeyTable: () => ask('keys'), fold: toggle })
  return (
    <div className={classes('frame', isFolded && 'is-folded')} data-screen={path.split('/')[1]}>
      <Navigation isFolded={isFolded} onFold={toggle} />
      <div className="work">
        <MeetingTabs meetings={meetings} />
        <main className="main" ref={main} data-pane>
          {isReadOnly && <Banner text={frameWords.readOnly(status?.readOnlyReason ?? '')} />}
          <FolderWarnings />
          <RecoveryOffer />
          <Outlet />
        </main>
      </div>
      <StatusBar onPalette={openPalette} />
      <Notices />
      <CopyHost />
      {asked === 'palette' && <CommandPalette onClose={() => ask(null)} />}
      {asked === 'keys' && <KeyTable onClose={() => ask(null)} />}
    </div>
  )
}
