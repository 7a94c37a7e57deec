import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Snippet } from '../../parts/snippet.tsx'
import { guideWords } from '../../text/guide.ts'
import { keys } from '../../text/keys.ts'
import { findInGuide, type GuideHit } from './find-in-guide.ts'
import { guideOrder } from './guide-order.ts'
import { guidePages } from './guide-pages.ts'
import { readSections } from './guide-sections.ts'

const searched = guidePages.map(({ name, title, text }) => ({ name, title, sections: readSections(text) }))

type GuideContentsProps = { current: string; part: string | undefined; typed: string; onType: (text: string) => void }

/** The left side: the box, and under it the contents of the guide, or what was found. */
export function GuideContents({ current, part, typed, onType }: GuideContentsProps) {
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLDivElement>(null)
  const hits = useMemo(() => findInGuide(searched, typed), [typed])
  const isSearching = typed.trim() !== ''
  useShortcut({ [keys.find.key]: () => box.current?.select() })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isSearching) {
      onType('')
      box.current?.focus()
      return
    }
    const links = [...(side.current?.querySelectorAll('a') ?? [])]
    const inBox = document.activeElement === box.current
    if (inBox && event.key === 'Enter' && isSearching) links[0]?.click()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || links.length === 0) return
    event.preventDefault()
    const next = inBox ? (step === 1 ? 0 : -1) : links.indexOf(document.activeElement as HTMLAnchorElement) + step
    if (next < 0) box.current?.focus()
    else links[Math.min(next, links.length - 1)]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the box and the links, which have the focus
    <div className="guide-side" ref={side} onKeyDown={onKeyDown}>
      <TextInput
        ref={box}
        size="xs"
        aria-label={guideWords.find}
        aria-keyshortcuts="Control+F"
        placeholder={guideWords.findShort}
        title={guideWords.keys}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p className="guide-count dim" role="status">
        {isSearching && hits.length > 0 && guideWords.found(hits.length)}
      </p>
      {isSearching ? (
        <Results hits={hits} typed={typed} onClear={() => onType('')} />
      ) : (
        <Contents current={current} part={part} />
      )}
    </div>
  )
}

/** All pages by what they are for; under the one that is read, its parts. */
function Contents({ current, part }: { current: string; part: string | undefined }) {
  return (
    <nav className="guide-contents" aria-label={guideWords.pages}>
      {guideOrder.map(({ group, pages }) => (
        <section key={group} aria-label={guideWords.groups[group]}>
          <h2>{guideWords.groups[group]}</h2>
          <ul>
            {searched
              .filter((one) => pages.includes(one.name))
              .map(({ name, title, sections }) => (
                <li key={name}>
                  <Link to="/guide/$page" params={{ page: name }} className={name === current ? 'is-here' : ''}>
                    {title}
                  </Link>
                  {name === current && (
                    <ul className="guide-parts">
                      {sections.slice(1).map(({ id, heading }) => (
                        <li key={id}>
                          <Link
                            to="/guide/$page"
                            params={{ page: name }}
                            search={{ part: id }}
                            aria-current={id === part ? 'location' : undefined}
                          >
                            {heading}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Results({ hits, typed, onClear }: { hits: readonly GuideHit[]; typed: string; onClear: () => void }) {
  if (hits.length === 0) {
    return (
      <div className="guide-none">
        <p>{guideWords.none(typed.trim())}</p>
        <p className="dim">{guideWords.noneHint}</p>
        <KeyButton onClick={onClear}>{guideWords.clear}</KeyButton>
      </div>
    )
  }
  return (
    <nav className="guide-results" aria-label={guideWords.find}>
      <ul>
        {hits.map(({ page, title, section, snippet, ranges, headingRanges }) => (
          <li key={`${page} ${section.id}`}>
            <Link to="/guide/$page" params={{ page }} search={{ find: typed, part: section.id }}>
              {section.heading !== title && <span className="dim">{title}</span>}
              <strong>
                <Snippet text={section.heading} ranges={headingRanges} />
              </strong>
              <span>
                <Snippet text={snippet} ranges={ranges} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
