import { isOverridable } from '#documents/checks/blocking-findings.ts'
import { openChecks } from '#documents/checks/find-findings.ts'
import { listPapers } from '#documents/list-papers.ts'
import { momentOf } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Finding } from '#domain/finding.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Override } from '#domain/override.ts'
import type { Handler } from './handler.ts'
import { openCheckContext } from './open-paper.ts'

/**
 * Records why a contradiction is let pass, by whom and when; an empty reason withdraws what was recorded. Only what the
 * checks find now can be let pass, so that nobody signs for something unseen.
 */
export const overrideFinding: Handler<'document.override'> = async (environment, input) => {
  const { store, now } = environment
  const reason = input.reason.trim()
  const context = await openCheckContext(environment, await store.settings(), await store.get(input.id))
  return await store.update(input.id, input.baseRevision, (meeting) => {
    const others = meeting.overrides.filter((one) => one.key !== input.key)
    if (reason === '') {
      if (others.length === meeting.overrides.length) throw new AppError('FINDING_NOT_FOUND')
      return { ...meeting, overrides: others }
    }
    const { key, message } = findNow(meeting, input.key, context)
    const override: Override = { key, message, reason, by: input.by.trim(), at: momentOf(now()) }
    return { ...meeting, overrides: [...others, override] }
  })
}

type Context = Awaited<ReturnType<typeof openCheckContext>>

function findNow(meeting: Meeting, key: string, context: Context): Finding {
  const check = openChecks(meeting, context)
  for (const paper of listPapers(meeting)) {
    const found = check(paper).find((one) => one.key === key && isOverridable(one))
    if (found) return found
  }
  throw new AppError('FINDING_NOT_FOUND')
}
