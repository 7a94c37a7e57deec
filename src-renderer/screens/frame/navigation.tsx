import { Link, useMatchRoute } from '@tanstack/react-router'
import { useLibrary } from '../../hooks/library.tsx'
import { frameWords } from '../../text/frame.ts'

/** The page of the guide that opens first. */
export const READING_PAGE = 'doc-ghi-chep'

/** The screens one can go to. Import, review and editor belong to the meetings. */
export function Navigation() {
  const { list } = useLibrary()
  const matches = useMatchRoute()
  const isElsewhere = (['/search', '/trash', '/papers', '/settings', '/guide/$page'] as const).some((to) =>
    matches({ to, fuzzy: true }),
  )
  return (
    <nav className="nav" aria-label={frameWords.navigation}>
      <span className="nav-name">{frameWords.appName}</span>
      <Link to="/" className={isElsewhere ? '' : 'is-here'} aria-current={isElsewhere ? undefined : 'page'}>
        {frameWords.meetings}
        {list && <span className="nav-count">{list.meetings.length}</span>}
      </Link>
      <Link to="/papers" activeProps={{ className: 'is-here' }}>
        {frameWords.papers}
      </Link>
      <Link to="/search" activeProps={{ className: 'is-here' }}>
        {frameWords.search}
      </Link>
      <Link to="/trash" activeProps={{ className: 'is-here' }}>
        {frameWords.trash}
      </Link>
      <Link
        to="/guide/$page"
        params={{ page: READING_PAGE }}
        className="nav-foot"
        activeProps={{ className: 'nav-foot is-here' }}
      >
        {frameWords.guide}
        <kbd className="nav-count">F1</kbd>
      </Link>
      <Link to="/settings" activeProps={{ className: 'is-here' }}>
        {frameWords.settings}
      </Link>
    </nav>
  )
}
