import { hasReview } from '#domain/approval.ts'
import { momentOf } from '#domain/dates.ts'
import { makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { recordApproval } from '#domain/record-approval.ts'
import { listLeaders } from '#domain/review-leaders.ts'
import { type ItemStanding, itemStandings, type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import type { Handler } from './handler.ts'

/** Only what the list of meetings says is waiting is opened, so that 10,000 settled ones cost nothing. */
export const listReviews: Handler<'review.list'> = async ({ store }) => {
  const { meetings } = await store.all()
  const waiting = meetings.filter((one) => one.awaitingApproval > 0)
  return { meetings: await Promise.all(waiting.map(async ({ id }) => describe(await store.get(id)))) }
}

function describe(meeting: Meeting) {
  const { id, title, heldOn, status } = meeting
  const { items } = reviewOf(meeting, pointLetter)
  const leaders = [...new Set(items.map((one) => one.leader))].filter((name) => name !== '')
  return { id, title, heldOn, status, leaders, total: items.length, counts: countStandings(items) }
}

function countStandings(items: readonly ReviewedItem[]): Record<ItemStanding, number> {
  const count = (standing: ItemStanding): number => items.filter((one) => one.standing === standing).length
  return Object.fromEntries(itemStandings.map((one) => [one, count(one)])) as Record<ItemStanding, number>
}

export const getReview: Handler<'review.get'> = async ({ store }, { id }) => {
  const meeting = await store.get(id)
  const { items } = reviewOf(meeting, pointLetter)
  return {
    leaders: listLeaders(meeting),
    hasBegun: hasReview(meeting),
    items,
    counts: countStandings(items),
    approvals: meeting.approvals,
  }
}

export const decideReview: Handler<'review.decide'> = (environment, { id, baseRevision, ...decision }) => {
  const { store, randomBytes, now } = environment
  const stamp = { id: makeId(randomBytes), at: momentOf(now()) }
  return store.update(id, baseRevision, (meeting) => recordApproval(meeting, decision, stamp))
}
