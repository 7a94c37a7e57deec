import { Link } from '@tanstack/react-router'
import type { Meeting } from '#domain/meeting.ts'
import { editorWords } from '../../text/editor.ts'

export type TabName = keyof typeof editorWords.tabs

export const isTabName = (name: string): name is TabName => Object.hasOwn(editorWords.tabs, name)

/** The parts of a meeting with what each holds. They are places with an address, hence links. */
export function EditorTabs({ meeting, current }: { meeting: Meeting; current: TabName }) {
  const counts: Record<TabName, number> = {
    info: 0,
    people: meeting.attendees.length,
    speeches: meeting.speeches.length,
    directives: meeting.directives.filter((one) => one.parentId === null).length,
    figures: meeting.figures.length + meeting.awards.length + meeting.assessments.length,
    papers: 0,
    history: 0,
  }
  return (
    <nav className="tabs" aria-label={editorWords.tabList}>
      {(Object.keys(editorWords.tabs) as TabName[]).map((tab) => (
        <Link
          key={tab}
          to="/meetings/$id/$tab"
          params={{ id: meeting.id, tab }}
          search={{}}
          className={tab === current ? 'is-here' : ''}
          aria-current={tab === current ? 'page' : undefined}
        >
          {editorWords.tabs[tab]}
          {counts[tab] > 0 && <span className="dim"> {counts[tab]}</span>}
        </Link>
      ))}
    </nav>
  )
}
