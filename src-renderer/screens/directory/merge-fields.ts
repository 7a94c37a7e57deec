import type { Organization } from '#domain/organization.ts'
import type { Person } from '#domain/person.ts'
import { directoryWords } from '../../text/directory.ts'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'

/** A field in which the entries to be merged say different things. */
export type MergeField = {
  key: string
  label: string
  values: string[]
  /** What stands there when both are kept; '' where only one can stand. */
  joined: string
}

type Named<Key extends string> = { key: Key; label: string; between?: string }

const PERSON: Named<'fullName' | 'phone' | 'email' | 'sortKey' | 'note'>[] = [
  { key: 'fullName', label: directoryWords.fullName },
  { key: 'phone', label: directoryWords.phone, between: ', ' },
  { key: 'email', label: directoryWords.email, between: ', ' },
  { key: 'sortKey', label: directoryWords.sortKey },
  { key: 'note', label: directoryWords.note, between: '\n' },
]

const BODY: Named<'officialName' | 'shortName' | 'code' | 'governingBody' | 'placeName' | 'archiveUnit' | 'about'>[] = [
  { key: 'officialName', label: editorWords.organizer },
  { key: 'shortName', label: organizationWords.shortName },
  { key: 'code', label: directoryWords.code },
  { key: 'governingBody', label: editorWords.governingBody },
  { key: 'placeName', label: editorWords.placeName },
  { key: 'archiveUnit', label: editorWords.archiveUnit },
  { key: 'about', label: organizationWords.about },
]

function differing<Key extends string>(entries: readonly Record<Key, string>[], fields: Named<Key>[]): MergeField[] {
  return fields.flatMap(({ key, label, between }) => {
    const values = [...new Set(entries.map((one) => one[key]).filter((text) => text !== ''))]
    return values.length < 2 ? [] : [{ key, label, values, joined: between ? values.join(between) : '' }]
  })
}

export const personMergeFields = (people: readonly Person[]): MergeField[] => differing(people, PERSON)
export const bodyMergeFields = (bodies: readonly Organization[]): MergeField[] => differing(bodies, BODY)

/** The names an entry keeps beside the one chosen to be shown. */
export const otherNamesBeside = (chosen: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '' && name !== chosen)
