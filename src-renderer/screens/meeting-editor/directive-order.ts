import type { Directive } from '#domain/directive.ts'
import { rootsOf } from '#domain/group-directives.ts'
import type { Id } from '#domain/ids.ts'
import { numberDirectives } from './directive-numbers.ts'
import { type Edge, moveItems, placeItems } from './list-order.ts'

/** A directive with its sub-items: they go where it goes. */
type Group = { head: Directive; items: Directive[] }

const groupsOf = (directives: readonly Directive[]): Group[] => {
  const groups: Group[] = []
  const roots = rootsOf(directives)
  for (const { directive } of numberDirectives(directives)) {
    const last = groups.at(-1)
    if (last && roots.get(directive) === last.head) last.items.push(directive)
    else groups.push({ head: directive, items: [] })
  }
  return groups
}

const flat = (groups: readonly Group[]): Directive[] => groups.flatMap(({ head, items }) => [head, ...items])

/** Directives among directives, sub-items among those of their parent, one place up or down. */
export function moveDirectives(directives: readonly Directive[], ids: readonly Id[], by: -1 | 1): Directive[] {
  const groups = groupsOf(directives)
  const heads = moveItems(
    groups.map(({ head }) => head),
    ids,
    by,
  )
  return heads.flatMap((head) => {
    const items = groups.find((group) => group.head.id === head.id)?.items ?? []
    return [head, ...(ids.includes(head.id) ? items : moveItems(items, ids, by))]
  })
}

/** What was dragged stands beside the other: as a sub-item beside a sub-item, unless it has sub-items of its own. */
export function placeDirectives(
  directives: readonly Directive[],
  ids: readonly Id[],
  to: { id: Id; edge: Edge },
): Directive[] {
  const groups = groupsOf(directives)
  const target = groups.find(({ head, items }) => [head, ...items].some((one) => one.id === to.id))
  const moved = groups.filter(({ head }) => ids.includes(head.id)).flatMap(({ head, items }) => [head, ...items])
  const all = [...new Set([...moved.map((one) => one.id), ...ids])]
  if (!target || all.includes(to.id)) return [...directives]
  const isParent = groups.some(({ head, items }) => ids.includes(head.id) && items.length > 0)
  const isAmongItems = to.id !== target.head.id && !isParent
  const lifted = flat(groups).map((one) => {
    if (!ids.includes(one.id)) return one
    return { ...one, parentId: isAmongItems ? target.head.id : null }
  })
  if (isAmongItems) return placeItems(lifted, all, to)
  const beside =
    to.edge === 'before' ? target.head.id : [...target.items].reverse().find((one) => !all.includes(one.id))?.id
  return placeItems(lifted, all, { id: beside ?? target.head.id, edge: to.edge })
}

/** In: a sub-item of the directive above, its own sub-items with it. Out: a directive of its own, after its parent's. */
export function indentDirective(directives: readonly Directive[], id: Id, by: -1 | 1): Directive[] {
  const groups = groupsOf(directives)
  const at = groups.findIndex(({ head, items }) => [head, ...items].some((one) => one.id === id))
  const group = groups[at]
  if (!group) return [...directives]
  if (by === 1) {
    const above = groups[at - 1]
    if (group.head.id !== id || !above) return [...directives]
    const items = flat([group]).map((one) => ({ ...one, parentId: above.head.id }))
    return flat(groups.toSpliced(at - 1, 2, { head: above.head, items: [...above.items, ...items] }))
  }
  const item = group.items.find((one) => one.id === id)
  if (!item) return [...directives]
  const rest = { head: group.head, items: group.items.filter((one) => one.id !== id) }
  return flat(groups.toSpliced(at, 1, rest, { head: { ...item, parentId: null }, items: [] }))
}

/** Cuts a directive in two at a place of its text; who, by whom and by when hold for both until they are changed. */
export function splitDirective(directives: readonly Directive[], id: Id, cut: { at: number; newId: Id }): Directive[] {
  return flat(groupsOf(directives)).flatMap((one) => {
    if (one.id !== id) return [one]
    const [first, second] = [one.text.slice(0, cut.at).trimEnd(), one.text.slice(cut.at).trimStart()]
    // What happened to the task so far stays with its first half.
    const next = { ...one, id: cut.newId, text: second, history: [], resultDocument: '' }
    return [{ ...one, text: first }, next]
  })
}

/**
 * Joins a directive to the one above it on its level. `null` where there is none, or where both name a lead or a deadline
 * and not the same: one of the two would be lost.
 */
export function mergeDirective(directives: readonly Directive[], id: Id): Directive[] | null {
  const below = directives.find((one) => one.id === id)
  const above = below && directiveAbove(directives, below)
  if (!below || !above) return null
  const isSameLead = above.assignee === '' || below.assignee === '' || above.assignee === below.assignee
  const deadlines = [above.deadline, below.deadline]
    .filter((one) => one.kind !== 'none')
    .map((one) => JSON.stringify(one))
  if (!isSameLead || new Set(deadlines).size > 1) return null
  const joined = joinDirectives(above, below)
  return flat(groupsOf(directives))
    .filter((one) => one.id !== id)
    .map((one) => (one.id === above.id ? joined : one.parentId === id ? { ...one, parentId: above.id } : one))
}

/** The directive before this one among those of its level. */
export function directiveAbove(directives: readonly Directive[], below: Directive): Directive | undefined {
  const groups = groupsOf(directives)
  const level =
    groups.find(({ items }) => items.some((one) => one.id === below.id))?.items ?? groups.map(({ head }) => head)
  return level[level.findIndex((one) => one.id === below.id) - 1]
}

function joinDirectives(above: Directive, below: Directive): Directive {
  const join = (a: string, b: string, between: string) =>
    a === '' || b === '' || a === b ? a || b : `${a}${between}${b}`
  return {
    ...above,
    text: join(above.text, below.text, /[.;,:!?]$/u.test(above.text) ? ' ' : '; '),
    verb: above.verb || below.verb,
    issuer: above.issuer || below.issuer,
    assignee: above.assignee || below.assignee,
    coordinators: [...new Set([...above.coordinators, ...below.coordinators])],
    deadline: above.deadline.kind === 'none' ? below.deadline : above.deadline,
    product: join(above.product, below.product, '; '),
    target: join(above.target, below.target, '; '),
    purpose: join(above.purpose, below.purpose, '; '),
    notForPublication: above.notForPublication || below.notForPublication,
    history: [...above.history, ...below.history],
  }
}
