import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { LibraryProvider, useLibrary } from '../../hooks/library.tsx'
import { useFlushOnLeave } from '../../hooks/use-flush-on-leave.ts'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { frameWords } from '../../text/frame.ts'
import { RecoveryOffer } from '../recovery/recovery-offer.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { Navigation, READING_PAGE } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { StatusBar } from './status-bar.tsx'

/** The window: navigation, the screen, the status bar. */
export function Frame() {
  return (
    <LibraryProvider>
      <FrameInside />
    </LibraryProvider>
  )
}

function FrameInside() {
  const { status, isReadOnly } = useLibrary()
  const navigate = useNavigate()
  const createMeeting = useNewMeeting()
  const main = useRef<HTMLElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  // In a narrow window the whole screen scrolls; the next one begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another screen
  useEffect(() => {
    main.current?.scrollTo(0, 0)
  }, [path])
  useFlushOnLeave()
  useShortcut({
    f1: () => void navigate({ to: '/guide/$page', params: { page: READING_PAGE } }),
    'ctrl+i': () => void navigate({ to: '/import' }),
    'ctrl+n': () => !isReadOnly && createMeeting(),
  })
  return (
    <div className="frame">
      <Navigation />
      <main className="main" ref={main}>
        {isReadOnly && <Banner text={frameWords.readOnly(status?.readOnlyReason ?? '')} />}
        <FolderWarnings />
        <RecoveryOffer />
        <Outlet />
      </main>
      <StatusBar />
      <Notices />
    </div>
  )
}
