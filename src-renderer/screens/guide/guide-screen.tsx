import './guide.css'
import './guide-text.css'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useAddressText } from '../../hooks/use-address-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { frameWords } from '../../text/frame.ts'
import { guideWords } from '../../text/guide.ts'
import { wordsTyped } from './find-in-guide.ts'
import { GuideContents } from './guide-contents.tsx'
import { type GuidePage, guidePages } from './guide-pages.ts'
import { GuideText } from './guide-text.tsx'
import { FIRST_PAGE } from './page-of-screen.ts'

const route = getRouteApi('/guide/$page')

/** The user guide: search and contents on the left, the page that is read on the right. */
export function GuideScreen() {
  const { page } = route.useParams()
  const { find = '', part } = route.useSearch()
  const navigate = useNavigate()
  const shown = guidePages.find((one) => one.name === page)
  const write = (text: string) =>
    void navigate({ to: '/guide/$page', params: { page }, search: { find: text || undefined }, replace: true })
  const [typed, type] = useAddressText(find, write, 0)
  return (
    <>
      <header className="header guide-header">
        <title>{frameWords.windowTitle(shown?.title ?? guideWords.title)}</title>
        <p className="guide-name">{guideWords.title}</p>
        <span className="push buttons">
          <KeyButton leftSection={<Printer {...iconLook} />} onClick={() => window.print()}>
            {guideWords.print}
          </KeyButton>
        </span>
      </header>
      <div className="body guide">
        <GuideContents current={page} part={part} typed={typed} onType={type} />
        {shown ? (
          <PageRead key={shown.name} page={shown} part={part} typed={typed} />
        ) : (
          <EmptyState sentence={guideWords.noPage}>
            <KeyButton onClick={() => void navigate({ to: '/guide/$page', params: { page: FIRST_PAGE } })}>
              {guideWords.firstPage}
            </KeyButton>
          </EmptyState>
        )}
      </div>
    </>
  )
}

type PageReadProps = { page: GuidePage; part: string | undefined; typed: string }

/** The page; a part named in the address is brought into sight. */
function PageRead({ page, part, typed }: PageReadProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (part) document.getElementById(part)?.scrollIntoView({ block: 'start' })
  }, [part])
  // A long page is drawn anew after the key that was typed has been shown.
  const wanted = useDeferredValue(typed)
  const text = useMemo(() => <GuideText text={page.text} found={wordsTyped(wanted)} />, [page, wanted])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keys
    <section ref={place} className="scroll" aria-label={page.title} tabIndex={0}>
      {text}
      <Turn page={page} />
    </section>
  )
}

/** To the page before and the page after, in the order of the guide. */
function Turn({ page }: { page: GuidePage }) {
  const at = guidePages.indexOf(page)
  const before = guidePages[at - 1]
  const after = guidePages[at + 1]
  return (
    <nav className="guide-turn" aria-label={guideWords.turn}>
      {before && <TurnLink page={before} label={guideWords.before} rel="prev" />}
      {after && <TurnLink page={after} label={guideWords.after} rel="next" />}
    </nav>
  )
}

const TurnLink = ({ page, label, rel }: { page: GuidePage; label: string; rel: 'prev' | 'next' }) => (
  <Link to="/guide/$page" params={{ page: page.name }} rel={rel}>
    <span className="dim">{label}</span>
    <span>{page.title}</span>
  </Link>
)
