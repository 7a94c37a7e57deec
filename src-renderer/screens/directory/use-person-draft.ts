import { useCallback } from 'react'
import { Person, Post } from '#domain/person.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { inDirectoryOrder } from '../../hooks/directory-order.ts'
import { type EntryDraft, useEntryDraft } from '../../hooks/use-entry-draft.ts'
import { client } from '../../shell/client.ts'

/** Somebody with all posts: written together, as one entry. */
export type PersonEntry = { person: Person; posts: Post[] }

function parse(value: unknown): PersonEntry | null {
  if (typeof value !== 'object' || value === null || !('person' in value) || !('posts' in value)) return null
  const [person, posts] = [Person.safeParse(value.person).data, Post.array().safeParse(value.posts).data]
  return person && posts ? { person, posts } : null
}

/** A person of the directory while being edited. */
export function usePersonDraft(stored: PersonEntry): EntryDraft<PersonEntry> {
  const { apply } = useDirectory()
  const write = useCallback(
    async (entry: PersonEntry) => apply(await inDirectoryOrder(() => client('person.save', { people: [entry] }))),
    [apply],
  )
  return useEntryDraft({ key: `thu-ky.person.${stored.person.id}`, stored, parse, write })
}
