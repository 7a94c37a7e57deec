import { useNavigate, useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type OpenMeeting, openMeetings } from '../../hooks/open-meetings.ts'
import { openNewWindow } from '../../shell/open-new-window.ts'
import { frameWords } from '../../text/frame.ts'
import type { OpenMeetings } from './use-open-meetings.ts'

type MeetingTabMenuProps = {
  meeting: OpenMeeting
  place: { x: number; y: number }
  meetings: OpenMeetings
  onDone: () => void
}

/** What can be done with an open meeting, where its tab was clicked with the other button. */
export function MeetingTabMenu({ meeting, place, meetings, onDone }: MeetingTabMenuProps) {
  const { id, tab } = meeting
  const menu = useRef<HTMLDivElement>(null)
  const cameFrom = useRef(document.activeElement)
  const router = useRouter()
  const navigate = useNavigate()
  useEffect(() => {
    menu.current?.showPopover()
    menu.current?.querySelector('button')?.focus()
  }, [])
  const leave = () => {
    onDone()
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }
  const closeOthers = () => {
    if (meetings.current !== null && meetings.current !== id)
      void navigate({ to: '/meetings/$id/$tab', params: { id, tab } })
    openMeetings.closeOthers(id)
  }
  const choices = [
    {
      label: frameWords.newWindow,
      run: () => openNewWindow(router.buildLocation({ to: '/meetings/$id/$tab', params: { id, tab } }).href),
    },
    { label: frameWords.closeThis, run: () => meetings.close(id) },
    ...(meetings.open.length > 1 ? [{ label: frameWords.closeOthers, run: closeOthers }] : []),
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') leave()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + (step ?? 0) + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={frameWords.openMeetingMenu}
      className="tab-menu"
      style={{ left: Math.min(place.x, innerWidth - 232), top: place.y }}
      onKeyDown={onKeyDown}
      onToggle={(event) => event.newState === 'closed' && onDone()}
    >
      {choices.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onDone()
            run()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
