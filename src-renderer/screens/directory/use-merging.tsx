import { type ReactNode, useCallback, useState } from 'react'
import type { Organization } from '#domain/organization.ts'
import type { Person } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { useCall } from '../../hooks/use-call.ts'
import { client } from '../../shell/client.ts'
import { directoryWords } from '../../text/directory.ts'
import { DuplicatesDialog } from './duplicates-dialog.tsx'
import { MergeDialog, type MergeEntry } from './merge-dialog.tsx'
import { bodyMergeFields, otherNamesBeside, personMergeFields } from './merge-fields.ts'
import { MergePick } from './merge-pick.tsx'
import { bodiesById, unitOf } from './person-rows.ts'
import type { DirectoryStep } from './use-directory-step.ts'
import type { DirectoryPart } from './use-place.ts'

type Open =
  | { what: 'duplicates' }
  | { what: 'pick'; id: string }
  | { what: 'merge'; ids: string[]; isFromList: boolean }

type Merging = {
  part: DirectoryPart
  directory: Directory
  defaultOrganizationId: string | null
  step: (step: DirectoryStep) => Promise<boolean>
  onMerged: (keepId: string) => void
}

/** Everything about entries that may be one: the list of them, choosing another by hand, and the merging itself. */
export function useMerging(merging: Merging): { count: number; show: (id?: string) => void; dialogs: ReactNode } {
  const { part, directory, step } = merging
  const { value } = useCall('directory.findDuplicates', {}, stampOf(directory))
  const [open, setOpen] = useState<Open | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const groups = (part === 'people' ? value?.people : value?.organizations) ?? []
  const describe = part === 'people' ? describePeople(directory) : describeBodies(directory)
  const apart = (ids: string[]) =>
    void step({ done: directoryWords.keptApart, run: () => client('directory.keepApart', { ids }), apart: ids })
  return {
    count: groups.length,
    show: (id) => setOpen(id === undefined ? { what: 'duplicates' } : { what: 'pick', id }),
    dialogs: (
      <>
        {open?.what === 'duplicates' && (
          <DuplicatesDialog
            groups={groups.map((ids) => ids.flatMap((id) => describe(id) ?? []))}
            onMerge={(ids) => setOpen({ what: 'merge', ids, isFromList: true })}
            onApart={apart}
            onClose={close}
          />
        )}
        {open?.what === 'pick' && (
          <MergePick
            entries={idsOf(part, directory).flatMap((id) => (id === open.id ? [] : (describe(id) ?? [])))}
            onPick={(id) => setOpen({ what: 'merge', ids: [open.id, id], isFromList: false })}
            onClose={close}
          />
        )}
        {open?.what === 'merge' && (
          <OneMerge
            {...merging}
            entries={open.ids.flatMap((id) => describe(id) ?? [])}
            onClose={() => setOpen(open.isFromList ? { what: 'duplicates' } : null)}
          />
        )}
      </>
    ),
  }
}

const stampOf = ({ people, organizations, posts, distinct }: Directory): string =>
  JSON.stringify([
    people.map((one) => [one.id, one.fullName, one.otherNames]),
    organizations.map((one) => [one.id, one.officialName, one.shortName, one.otherNames, one.successorId]),
    posts.length,
    distinct.length,
  ])

const idsOf = (part: DirectoryPart, { people, organizations }: Directory): string[] =>
  (part === 'people' ? people : organizations).map((one) => one.id)

const present = (facts: string[]): string[] => [...new Set(facts.filter((fact) => fact !== ''))]

function describePeople(directory: Directory): (id: string) => MergeEntry | null {
  const bodies = bodiesById(directory)
  const posts = Map.groupBy(directory.posts, (one) => one.personId)
  const people = new Map(directory.people.map((one) => [one.id, one]))
  return (id) => {
    const person = people.get(id)
    if (!person) return null
    const held = (posts.get(id) ?? []).map((post) =>
      [post.title, unitOf(post, bodies)].filter((part) => part !== '').join(', '),
    )
    return { id, name: person.fullName, facts: present([...held, person.phone]) }
  }
}

function describeBodies({ organizations }: Directory): (id: string) => MergeEntry | null {
  const bodies = new Map(organizations.map((one) => [one.id, one]))
  return (id) => {
    const body = bodies.get(id)
    return body
      ? { id, name: body.officialName, facts: present([body.shortName, ...body.otherNames, body.code]) }
      : null
  }
}

type OneMergeProps = Merging & { entries: MergeEntry[]; onClose: () => void }

function OneMerge({ part, directory, defaultOrganizationId, step, onMerged, entries, onClose }: OneMergeProps) {
  const ids = entries.map((one) => one.id)
  const people = directory.people.filter((one) => ids.includes(one.id))
  const bodies = directory.organizations.filter((one) => ids.includes(one.id))
  const isPeople = part === 'people'
  const merge = async (keepId: string, chosen: Record<string, string>) => {
    const otherIds = ids.filter((id) => id !== keepId)
    const name = (isPeople ? chosen.fullName : chosen.officialName) ?? entries.find(({ id }) => id === keepId)?.name
    const isDone = await step({
      done: directoryWords.merged(name ?? ''),
      run: () => (isPeople ? runPeople : runBodies)(keepId, otherIds, chosen),
      ...(otherIds.includes(defaultOrganizationId ?? '') && { defaultOrganizationId: defaultOrganizationId ?? '' }),
    })
    if (!isDone) return
    onMerged(keepId)
    onClose()
  }
  return (
    <MergeDialog
      intro={isPeople ? directoryWords.mergeIntro : directoryWords.mergeBodiesIntro}
      entries={entries}
      fields={isPeople ? personMergeFields(people) : bodyMergeFields(bodies)}
      onMerge={(keepId, chosen) => void merge(keepId, chosen)}
      onClose={onClose}
    />
  )
}

/** First the merge, which keeps everything; then what was chosen is written over it. */
async function runPeople(keepId: string, otherIds: string[], chosen: Partial<Person>): Promise<Directory> {
  const merged = await client('person.merge', { keepId, otherIds })
  const person = merged.people.find((one) => one.id === keepId)
  if (!person || Object.keys(chosen).length === 0) return merged
  const next = { ...person, ...chosen }
  const otherNames = otherNamesBeside(next.fullName, [person.fullName, ...person.otherNames])
  const posts = merged.posts.filter((one) => one.personId === keepId)
  return await client('person.save', { people: [{ person: { ...next, otherNames }, posts }] })
}

async function runBodies(keepId: string, otherIds: string[], chosen: Partial<Organization>): Promise<Directory> {
  const merged = await client('organization.merge', { keepId, otherIds })
  const body = merged.organizations.find((one) => one.id === keepId)
  if (!body || Object.keys(chosen).length === 0) return merged
  const next = { ...body, ...chosen }
  const names = [body.officialName, body.shortName, ...body.otherNames].filter((name) => name !== next.shortName)
  const otherNames = otherNamesBeside(next.officialName, names)
  await client('organization.save', { organization: { ...next, otherNames } })
  return await client('directory.get', {})
}
