import { useEffect, useMemo, useState } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import type { Organization } from '#domain/organization.ts'
import type { Person } from '#domain/person.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { useLibrary } from '../../hooks/library.tsx'
import { openMeetings } from '../../hooks/open-meetings.ts'
import { rankInSlices } from './rank-in-slices.ts'

export type FoundNames = { meetings: MeetingSummary[]; people: Person[]; bodies: Organization[] }

const NONE: FoundNames = { meetings: [], people: [], bodies: [] }
const MOST_MEETINGS = 12
const MOST_NAMES = 5

const titleOf = ({ title, organizer, chairs }: MeetingSummary): string => [title, organizer, ...chairs].join(' ')
const personNames = ({ fullName, otherNames }: Person): string => [fullName, ...otherNames].join(' ')
const bodyNames = ({ officialName, shortName, code }: Organization): string => [officialName, shortName, code].join(' ')

/** Open meetings under the name they have on screen: the list is read anew only now and then. */
function withOpenTitles(meetings: readonly MeetingSummary[]): MeetingSummary[] {
  const titles = new Map(openMeetings.get().open.map(({ id, title }) => [id, title]))
  return meetings.map((one) => {
    const title = titles.get(one.id)
    return title === undefined || title === one.title ? one : { ...one, title }
  })
}

/** Meetings, people and bodies whose names answer what was typed; what answered before stays until then. */
export function usePaletteNames(typed: string): FoundNames {
  const { list } = useLibrary()
  const { directory } = useDirectory()
  const [found, setFound] = useState(NONE)
  // Also with nothing typed yet: the names are taken apart while the first letter is on its way.
  const all = useMemo(
    () => ({
      meetings: withOpenTitles(list?.meetings ?? []),
      people: directory?.people ?? [],
      bodies: directory?.organizations ?? [],
    }),
    [list, directory],
  )
  useEffect(() => {
    let isCurrent = true
    const how = { typed, isWanted: () => isCurrent }
    void (async () => {
      const meetings = await rankInSlices(all.meetings, titleOf, how)
      const people = await rankInSlices(all.people, personNames, how)
      const bodies = await rankInSlices(all.bodies, bodyNames, how)
      if (!isCurrent) return
      setFound({
        meetings: meetings.slice(0, MOST_MEETINGS),
        people: people.slice(0, MOST_NAMES),
        bodies: bodies.slice(0, MOST_NAMES),
      })
    })()
    return () => {
      isCurrent = false
    }
  }, [all, typed])
  return typed === '' ? NONE : found
}
