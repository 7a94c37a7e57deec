import { Link, useMatchRoute } from '@tanstack/react-router'
import {
  CalendarDays,
  CircleQuestionMark,
  ContactRound,
  FileText,
  ListChecks,
  type LucideIcon,
  PanelLeftClose,
  PanelLeftOpen,
  Search,
  Settings,
  Trash2,
} from 'lucide-react'
import { useMemo } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { classes } from '../../parts/classes.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyCaps } from '../../parts/key-caps.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { FIRST_PAGE } from '../guide/page-of-screen.ts'

type NavigationProps = { isFolded: boolean; onFold: () => void }

/** The screens one can go to. Import, review and editor belong to the meetings. */
export function Navigation({ isFolded, onFold }: NavigationProps) {
  const { list } = useLibrary()
  const matches = useMatchRoute()
  const openDirectives = useMemo(
    () => list?.meetings.reduce((sum, one) => sum + one.openDueDates.length, 0) ?? 0,
    [list],
  )
  const isElsewhere = (
    ['/directives', '/papers', '/directory', '/search', '/trash', '/settings', '/guide/$page'] as const
  ).some((to) => matches({ to, fuzzy: true }))
  const Fold = isFolded ? PanelLeftOpen : PanelLeftClose
  return (
    <nav className={classes('nav', isFolded && 'is-folded')} aria-label={frameWords.navigation} data-pane>
      <span className="nav-name">
        <span>{frameWords.appName}</span>
      </span>
      <Link to="/" className={isElsewhere ? '' : 'is-here'} aria-current={isElsewhere ? undefined : 'page'}>
        <Content icon={CalendarDays} label={frameWords.meetings} count={list?.meetings.length} />
      </Link>
      <Link to="/directives" {...look}>
        <Content icon={ListChecks} label={frameWords.directives} count={openDirectives || undefined} />
      </Link>
      <Link to="/papers" {...look}>
        <Content icon={FileText} label={frameWords.papers} />
      </Link>
      <Link to="/directory" {...look}>
        <Content icon={ContactRound} label={frameWords.directory} />
      </Link>
      <Link to="/search" {...look}>
        <Content icon={Search} label={frameWords.search} />
      </Link>
      <Link to="/trash" {...look}>
        <Content icon={Trash2} label={frameWords.trash} />
      </Link>
      <span className="nav-foot" />
      <Link
        to="/guide/$page"
        params={{ page: FIRST_PAGE }}
        className={matches({ to: '/guide/$page', fuzzy: true }) ? 'is-here' : ''}
      >
        <Content icon={CircleQuestionMark} label={frameWords.guide} keyName={keys.guide.key} />
      </Link>
      <Link to="/settings" {...look}>
        <Content icon={Settings} label={frameWords.settings} />
      </Link>
      <button
        type="button"
        className="nav-fold"
        aria-expanded={!isFolded}
        title={isFolded ? frameWords.unfoldHint : frameWords.foldHint}
        onClick={onFold}
      >
        <Fold {...iconLook} />
        <span className="nav-label">{isFolded ? frameWords.unfoldNavigation : frameWords.foldNavigation}</span>
      </button>
    </nav>
  )
}

const look = { activeProps: { className: 'is-here' } } as const

type ContentProps = { icon: LucideIcon; label: string; count?: number | undefined; keyName?: string }

/** Icon, name, count of a screen. Folded, the name stays for screen readers and comes up beside the icon. */
function Content({ icon: Icon, label, count, keyName }: ContentProps) {
  return (
    <>
      <Icon {...iconLook} />
      <span className="nav-label">{label}</span>
      {count !== undefined && <span className="nav-count">{writeCount(count)}</span>}
      {keyName && <KeyCaps keys={keyName} />}
    </>
  )
}
