import { Outlet, useNavigate } from '@tanstack/react-router'
import { LibraryProvider, useLibrary } from '../../hooks/library.tsx'
import { useFlushOnLeave } from '../../hooks/use-flush-on-leave.ts'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { frameWords } from '../../text/frame.ts'
import { Navigation } from './navigation.tsx'
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
  useFlushOnLeave()
  useShortcut({
    'ctrl+i': () => void navigate({ to: '/import' }),
    'ctrl+n': () => !isReadOnly && createMeeting(),
  })
  return (
    <div className="frame">
      <Navigation />
      <main className="main">
        {isReadOnly && <Banner text={frameWords.readOnly(status?.readOnlyReason ?? '')} />}
        <Outlet />
      </main>
      <StatusBar />
      <Notices />
    </div>
  )
}
