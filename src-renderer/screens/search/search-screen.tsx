import './search.css'
import { TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useAddressText } from '../../hooks/use-address-text.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { frameWords } from '../../text/frame.ts'
import { searchWords } from '../../text/search.ts'
import { groupHits } from './group-hits.ts'
import { HitGroup } from './hit-group.tsx'
import { FilterBar, SearchHints } from './search-hints.tsx'
import { useIndexState } from './use-index-state.ts'
import { type SearchState, useSearch } from './use-search.ts'

const route = getRouteApi('/search')

/** Passages in all meetings, each leading to where it stands. */
export function SearchScreen() {
  const { text: textInAddress = '' } = route.useSearch()
  const navigate = useNavigate()
  const write = (next: string) => void navigate({ to: '/search', search: { text: next || undefined }, replace: true })
  const [text, setText] = useAddressText(textInAddress, write, 0)
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLElement>(null)
  const search = useSearch(text)
  useShortcut({ 'ctrl+f': () => box.current?.select() })
  // Another question begins at the top; further pages of the same one do not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answered text is what a new beginning is told by
  useEffect(() => {
    list.current?.scrollTo(0, 0)
  }, [search.answered])
  const type = (next: string, caret = next.length) => {
    // The caret is set before the next key: a fast typist would otherwise write around it.
    flushSync(() => setText(next))
    if (box.current === document.activeElement) return
    box.current?.focus()
    box.current?.setSelectionRange(caret, caret)
  }
  const addFilter = (insert: string) => {
    const before = text.trim() === '' ? '' : `${text.trim()} `
    type(before + insert.replace('|', ''), before.length + insert.indexOf('|'))
  }
  useCommands([
    ...searchWords.filters.map(({ label, insert }) => ({
      id: `search-${label}`,
      label: searchWords.filterCommand(label),
      run: () => addFilter(insert),
    })),
    { id: 'search-clear', label: searchWords.clear, isOff: text === '', run: () => type('') },
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && document.activeElement !== box.current) return box.current?.focus()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    if (step === undefined || links.length === 0) return
    event.preventDefault()
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step
    if (next < 0) box.current?.focus()
    else links[Math.min(next, links.length - 1)]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the box and the links, which have the focus
    <div className="search-screen" onKeyDown={onKeyDown}>
      <header className="header">
        <title>{frameWords.windowTitle(searchWords.title)}</title>
        <h1>{searchWords.title}</h1>
        <TextInput
          ref={box}
          className="search-box"
          autoFocus
          aria-label={searchWords.box}
          aria-keyshortcuts="Control+F"
          placeholder={searchWords.box}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Count text={text} search={search} />
        <span className="dim push search-keys">{searchWords.keys}</span>
      </header>
      <FilterBar onAdd={addFilter} />
      <Remarks search={search} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the screen must scroll by keys */}
      <section ref={list} className="scroll search" tabIndex={0} aria-label={searchWords.title}>
        {text.trim() === '' ? (
          <SearchHints onTry={type} />
        ) : (
          <Answer text={text} search={search} onClear={() => type('')} />
        )}
      </section>
    </div>
  )
}

function Count({ text, search: { page, isDone } }: { text: string; search: SearchState }) {
  const isTold = text.trim() !== '' && isDone && page !== null && page.hits.length > 0
  return (
    <span className="dim" role="status">
      {isTold && searchWords.count(page.meetingCount, page.hasMore)}
    </span>
  )
}

/** What must be known about the answer: a refusal, filters not understood, an index that is not complete. */
function Remarks({ search: { page, problem } }: { search: SearchState }) {
  const index = useIndexState()
  return (
    <>
      {problem && <Banner text={problem} isProblem />}
      {index?.state === 'building' && index.total > 0 && (
        <Banner text={searchWords.building(index.done, index.total)} />
      )}
      {page?.notes.map((note) => (
        <Banner key={note} text={note} />
      ))}
    </>
  )
}

function Answer({ text, search, onClear }: { text: string; search: SearchState; onClear: () => void }) {
  const { page, isDone, loadMore } = search
  const groups = useMemo(() => (page ? groupHits(page) : []), [page])
  if (!page) return null
  if (groups.length === 0 && isDone) return <Nothing text={text} onClear={onClear} />
  return (
    <div aria-busy={!isDone}>
      {page.isLoose && <p className="search-note">{searchWords.loose}</p>}
      <ol className="hits">
        {groups.map((group) => (
          <HitGroup key={group.meetingId} group={group} />
        ))}
      </ol>
      {page.hasMore && <KeyButton onClick={loadMore}>{searchWords.more}</KeyButton>}
    </div>
  )
}

const Nothing = ({ text, onClear }: { text: string; onClear: () => void }) => (
  <div className="search-none">
    <p>{searchWords.none(text.trim())}</p>
    <p className="dim">{searchWords.noneHint}</p>
    <KeyButton onClick={onClear}>{searchWords.clear}</KeyButton>
  </div>
)
