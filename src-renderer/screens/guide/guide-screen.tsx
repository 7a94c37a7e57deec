import './guide.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '../../parts/empty-state.tsx'
import { frameWords } from '../../text/frame.ts'
import { guidePages } from './guide-pages.ts'
import { GuideText } from './guide-text.tsx'

const route = getRouteApi('/guide/$page')

/** The user guide: its pages on the left where there are several, the one that is read on the right. */
export function GuideScreen() {
  const { page } = route.useParams()
  const shown = guidePages.find((one) => one.name === page)
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(frameWords.guide)}</title>
        <h1>{frameWords.guide}</h1>
      </header>
      <div className="body guide">
        {guidePages.length > 1 && (
          <nav aria-label={frameWords.guidePages}>
            {guidePages.map(({ name, title }) => (
              <Link key={name} to="/guide/$page" params={{ page: name }} activeProps={{ className: 'is-here' }}>
                {title}
              </Link>
            ))}
          </nav>
        )}
        {shown ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keys
          <section className="scroll" aria-label={shown.title} tabIndex={0}>
            <GuideText text={shown.text} />
          </section>
        ) : (
          <EmptyState sentence={frameWords.notFound} />
        )}
      </div>
    </>
  )
}
