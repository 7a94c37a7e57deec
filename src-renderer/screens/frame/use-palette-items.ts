import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { openMeetings } from '../../hooks/open-meetings.ts'
import { listCommands } from '../../hooks/use-commands.ts'
import { writeDate } from '../../parts/date-text.ts'
import { commandWords } from '../../text/commands.ts'
import { directoryWords } from '../../text/directory.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { officeWords } from '../../text/office.ts'
import { placeOfHit } from '../search/place-of-hit.ts'
import { matchItems, type PaletteItem } from './palette-item.ts'
import { usePaletteContent } from './use-palette-content.ts'
import { usePaletteNames } from './use-palette-names.ts'

type Go = ReturnType<typeof useNavigate>
const MOST_RECENT = 8
const MOST_COMMANDS = 7

/** The lines of the palette for what was typed, and whether the content is still being searched. */
export function usePaletteItems(text: string): { items: PaletteItem[]; isSearching: boolean } {
  const typed = text.trim()
  const go = useNavigate()
  const { list } = useLibrary()
  const guide = useGuideItems(go)
  const [commands] = useState(commandItems)
  const names = usePaletteNames(typed)
  const { hits, isSearching } = usePaletteContent(typed)
  const recent = useMemo(() => recentItems(list?.meetings ?? [], go), [list, go])
  if (typed === '') return { items: [...recent, ...commands], isSearching: false }
  const meetings = names.meetings.map((one) => meetingItem(one, go, 'meetings'))
  const shown = new Set(names.meetings.map((one) => one.id))
  const content = hits
    .filter((hit, at) => !shown.has(hit.meetingId) && hits.findIndex((one) => one.meetingId === hit.meetingId) === at)
    .slice(0, MOST_RECENT)
    .map((hit): PaletteItem => {
      const label = hit.meetingTitle || meetingsWords.untitled
      const run = () => void go(placeOfHit(hit))
      return { id: `content.${hit.meetingId}`, group: 'content', label, detail: hit.snippet, run }
    })
  const directory = [
    ...names.people.map((one) => entryItem(go, 'people', { id: one.id, name: one.fullName })),
    ...names.bodies.map((one) => entryItem(go, 'bodies', { id: one.id, name: one.officialName })),
  ]
  const search: PaletteItem = {
    id: 'search-for',
    group: 'content',
    label: commandWords.searchFor(typed),
    run: () => void go({ to: '/search', search: { text: typed } }),
  }
  const items = [
    ...matchItems(commands, typed, MOST_COMMANDS),
    ...meetings,
    ...directory,
    ...matchItems(settingsItems(go), typed, 4),
    ...matchItems(guide, typed, 4),
    ...content,
    search,
  ]
  return { items, isSearching }
}

const commandItems = (): PaletteItem[] =>
  listCommands().map(({ id, label, keys, run }) => ({
    id: `command.${id}`,
    group: 'commands',
    label,
    run,
    ...(keys !== undefined && { keys }),
  }))

function recentItems(meetings: readonly MeetingSummary[], go: Go): PaletteItem[] {
  const { open, recent } = openMeetings.get()
  const byId = new Map(meetings.map((one) => [one.id, one]))
  return [...new Set([...recent, ...open.map((one) => one.id)])]
    .flatMap((id) => byId.get(id) ?? [])
    .slice(0, MOST_RECENT)
    .map((one) => meetingItem(one, go, 'open'))
}

function meetingItem({ id, title, heldOn }: MeetingSummary, go: Go, group: 'open' | 'meetings'): PaletteItem {
  const place = openMeetings.get().open.find((one) => one.id === id)
  const tab = place && !['review', 'approval'].includes(place.tab) ? place.tab : 'info'
  return {
    id: `meeting.${id}`,
    group,
    label: (place?.title ?? title) || meetingsWords.untitled,
    detail: writeDate(heldOn),
    run: () => void go({ to: '/meetings/$id/$tab', params: { id, tab } }),
  }
}

const entryItem = (go: Go, part: 'people' | 'bodies', { id, name }: { id: string; name: string }): PaletteItem => ({
  id: `entry.${id}`,
  group: 'directory',
  label: name,
  detail: directoryWords.parts[part],
  run: () => void go({ to: '/directory/$part', params: { part }, search: { selected: id } }),
})

const settingsItems = (go: Go): PaletteItem[] =>
  Object.entries(officeWords.settingsParts).map(([part, name]) => ({
    id: `settings.${part}`,
    group: 'settings',
    label: `${commandWords.groups.settings}: ${name}`,
    run: () => void go({ to: '/settings/$part', params: { part } }),
  }))

/** The pages of the guide; their texts are loaded with the palette, not with the first screen. */
function useGuideItems(go: Go): PaletteItem[] {
  const [items, setItems] = useState<PaletteItem[]>([])
  useEffect(() => {
    import('../guide/guide-pages.ts')
      .then(({ guidePages }) =>
        setItems(
          guidePages.map(({ name, title }) => ({
            id: `guide.${name}`,
            group: 'guide',
            label: `${commandWords.groups.guide}: ${title}`,
            run: () => void go({ to: '/guide/$page', params: { page: name } }),
          })),
        ),
      )
      .catch((problem: unknown) => console.warn('The guide could not be listed', problem))
  }, [go])
  return items
}
