import { Link, useMatchRoute } from '@tanstack/react-router'
import { useLibrary } from '../../hooks/library.tsx'
import { frameWords } from '../../text/frame.ts'

/** The screens one can go to. Import, review and editor belong to the meetings. */
export function Navigation() {
  const { list } = useLibrary()
  const matches = useMatchRoute()
  const isElsewhere = (['/search', '/trash', '/papers', '/settings'] as const).some((to) =>
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
      <Link to="/settings" className="nav-foot" activeProps={{ className: 'nav-foot is-here' }}>
        {frameWords.settings}
      </Link>
    </nav>
  )
}
