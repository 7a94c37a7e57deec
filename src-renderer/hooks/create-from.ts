import type { Client } from '#contract/client.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'

/** Stores a new meeting with the given content (all of one, or the parts that are left) and gives its id. */
export async function createFrom(client: Client, content: Partial<Meeting>): Promise<Id> {
  const blank = await client('meeting.create', { title: content.title ?? '' })
  const { id, revision, createdAt, updatedAt } = blank
  const meeting = { ...blank, ...content, id, revision, createdAt, updatedAt }
  return (await client('meeting.save', { baseRevision: revision, meeting })).id
}
