import './search.css'
import { TextInput } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import { PartialDate } from '#domain/dates.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { Snippet } from '../../parts/snippet.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import type { TabName } from '../meeting-editor/editor-tabs.tsx'
import { useContentHits } from '../meeting-list/use-content-hits.ts'

const route = getRouteApi('/search')

/** Passages in all meetings, each leading to where it stands. */
export function SearchScreen() {
  const { text: textInAddress = '' } = route.useSearch()
  const [text, setText] = useState(textInAddress)
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const { hits, problem, isDone } = useContentHits(text)
  useShortcut({ 'ctrl+f': () => box.current?.select() })
  const type = (next: string) => {
    setText(next)
    void navigate({ to: '/search', search: { text: next || undefined }, replace: true })
  }
  const isAsked = text.trim().length >= 2
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(meetingsWords.searchTitle)}</title>
        <h1>{meetingsWords.searchTitle}</h1>
        <TextInput
          ref={box}
          className="search-box"
          autoFocus
          aria-label={meetingsWords.searchBox}
          placeholder={meetingsWords.searchBox}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <span className="dim" role="status">
          {isAsked && isDone && meetingsWords.searchCount(hits.length)}
        </span>
      </header>
      {problem && <Banner text={problem} isProblem />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the screen must scroll by keys */}
      <section className="scroll search" tabIndex={0} aria-label={meetingsWords.searchTitle}>
        {!isAsked && <p className="dim">{meetingsWords.searchHint}</p>}
        {isAsked && isDone && hits.length === 0 && !problem && <p>{meetingsWords.searchNone(text)}</p>}
        <ul>
          {hits.map((hit) => (
            <li key={`${hit.meetingId}-${hit.part}-${hit.partId}-${hit.snippet}`}>
              <Hit hit={hit} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const tabOf: Record<SearchHit['part'], TabName> = {
  title: 'info',
  organizer: 'info',
  attendee: 'people',
  speech: 'speeches',
  directive: 'directives',
  figure: 'figures',
  award: 'figures',
  assessment: 'figures',
  source: 'info',
}

function Hit({ hit }: { hit: SearchHit }) {
  const day = PartialDate.safeParse(hit.heldOn).success ? writeDate(hit.heldOn) : ''
  const inside = (
    <>
      <span className="dim">
        {[day, hit.meetingTitle || meetingsWords.untitled, meetingsWords.part[hit.part]]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span>
        <Snippet text={hit.snippet} ranges={hit.ranges} />
      </span>
    </>
  )
  const id = hit.meetingId
  return hit.part === 'source' ? (
    <Link to="/review/$id" params={{ id }}>
      {inside}
    </Link>
  ) : (
    <Link to="/meetings/$id/$tab" params={{ id, tab: tabOf[hit.part] }} search={{ field: hit.partId }}>
      {inside}
    </Link>
  )
}
