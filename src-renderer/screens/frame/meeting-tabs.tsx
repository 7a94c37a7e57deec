import './meeting-tabs.css'
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import type { OpenMeeting } from '../../hooks/open-meetings.ts'
import { classes } from '../../parts/classes.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import type { EditorSearch } from '../meeting-editor/editor-search.ts'
import { MeetingTabMenu } from './meeting-tab-menu.tsx'
import { type OpenMeetings, useIsUnsaved, useLiveTitle } from './use-open-meetings.ts'

/** The meetings at hand, one tab each: places with an address, hence links. */
export function MeetingTabs({ meetings }: { meetings: OpenMeetings }) {
  const { open, current, close } = meetings
  const [menu, setMenu] = useState<{ of: OpenMeeting; x: number; y: number } | null>(null)
  if (open.length === 0) return null
  const openMenu = (of: OpenMeeting) => (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    const box = event.currentTarget.getBoundingClientRect()
    // The key for menus names no place: then it opens under the tab.
    const isByMouse = event.clientX > 0 || event.clientY > 0
    setMenu({ of, x: isByMouse ? event.clientX : box.left, y: isByMouse ? event.clientY : box.bottom })
  }
  return (
    <nav className="meeting-tabs" aria-label={frameWords.openMeetings}>
      {open.map((one, at) => (
        <MeetingTab
          key={one.id}
          meeting={one}
          number={at + 1}
          isCurrent={one.id === current}
          onClose={() => close(one.id)}
          onMenu={openMenu(one)}
        />
      ))}
      {menu && <MeetingTabMenu meeting={menu.of} place={menu} meetings={meetings} onDone={() => setMenu(null)} />}
    </nav>
  )
}

type MeetingTabProps = {
  meeting: OpenMeeting
  number: number
  isCurrent: boolean
  onClose: () => void
  onMenu: (event: MouseEvent<HTMLElement>) => void
}

function MeetingTab({ meeting, number, isCurrent, onClose, onMenu }: MeetingTabProps) {
  const { id, tab, search } = meeting
  const title = useTitle(meeting)
  const isUnsaved = useIsUnsaved(id)
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isCurrent])
  const look = {
    className: 'meeting-tab-link',
    title: number <= 9 ? `${title} (Alt+${number})` : title,
    'aria-current': isCurrent ? ('page' as const) : undefined,
    children: (
      <>
        <span className="meeting-tab-title">{title}</span>
        {isUnsaved && (
          <span className="unsaved-dot">
            <span className="hidden-label">{frameWords.hasUnsaved}</span>
          </span>
        )}
      </>
    ),
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the middle button and the menu are short cuts of what is inside
    <span
      ref={place}
      className={classes('meeting-tab', isCurrent && 'is-here')}
      onContextMenu={onMenu}
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
      onAuxClick={(event) => {
        if (event.button !== 1) return
        event.preventDefault()
        onClose()
      }}
    >
      {tab === 'review' ? (
        <Link to="/review/$id" params={{ id }} {...look} />
      ) : (
        <Link to="/meetings/$id/$tab" params={{ id, tab }} search={search as EditorSearch} {...look} />
      )}
      <button type="button" aria-label={frameWords.closeMeeting(title)} onClick={onClose}>
        <X {...iconLook} size={14} />
      </button>
    </span>
  )
}

/** As it is typed; else as the list has it; else as it was when it was last looked at. */
function useTitle({ id, title }: OpenMeeting): string {
  const { list } = useLibrary()
  const live = useLiveTitle(id)
  return (live ?? list?.meetings.find((one) => one.id === id)?.title ?? title) || meetingsWords.untitled
}
