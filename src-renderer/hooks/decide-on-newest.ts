import type { Client } from '#contract/client.ts'
import type { Decision } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'

/** A decision names its proposal, so it holds on a newer version too: a stale one is tried once more. */
export async function decideOnNewest(client: Client, base: Meeting, decisions: Decision[]): Promise<Meeting> {
  const { id } = base
  const ask = ({ revision }: Meeting) => client('proposal.decide', { id, baseRevision: revision, decisions })
  try {
    return await ask(base)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'MEETING_CONFLICT') throw error
    return ask(await client('meeting.get', { id }))
  }
}
