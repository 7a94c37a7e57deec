import type { DirectiveSort } from '#contract/directive-shapes.ts'
import { DirectiveStanding } from '#domain/directive-standing.ts'
import { fold } from '#vietnamese/fold.ts'
import type { Unit } from './register-rows.ts'

export type Grouping = 'assignee' | 'issuer' | null

/** An order holds for every filter, so it is worked out once for each list of units. */
const orders = new WeakMap<readonly Unit[], Map<string, readonly Unit[]>>()

/** All units in the order asked for; grouped, those of one name stand together and the nameless last. */
export function sortUnits(units: readonly Unit[], sort: DirectiveSort, groupBy: Grouping = null): readonly Unit[] {
  const known = orders.get(units) ?? new Map<string, readonly Unit[]>()
  orders.set(units, known)
  const key = `${sort.by} ${sort.isDescending} ${groupBy}`
  const order = known.get(key) ?? (groupBy === null ? makeOrder(units, sort) : gather(sortUnits(units, sort), groupBy))
  known.set(key, order)
  return order
}

/** Units that are equal stay as they are; those without what is sorted by come last, whichever way. */
function makeOrder(units: readonly Unit[], { by, isDescending }: DirectiveSort): readonly Unit[] {
  const keyOf = makeKeys(units, by)
  const keyed = units.map((unit) => ({ unit, key: keyOf(unit) }))
  const filled = keyed.filter(({ key }) => key !== '')
  filled.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  if (isDescending) filled.reverse()
  return [...filled, ...keyed.filter(({ key }) => key === '')].map(({ unit }) => unit)
}

function gather(sorted: readonly Unit[], by: 'assignee' | 'issuer'): readonly Unit[] {
  const byName = Map.groupBy(sorted, ({ head }) => head.row[by])
  return [...sortNamesOf(sorted, by), ''].flatMap((name) => byName.get(name) ?? [])
}

/** Keys of one kind that `<` puts in order. */
function makeKeys(units: readonly Unit[], by: DirectiveSort['by']): (unit: Unit) => string | number {
  switch (by) {
    case 'dueOn':
      return ({ head }) => head.row.dueOn ?? ''
    case 'givenOn':
      return ({ head }) => (head.row.givenOn === null ? '' : head.givenKey)
    case 'news':
      return ({ head }) => head.row.newsOn ?? ''
    case 'text':
      return ({ head }) => fold(head.row.text)
    case 'standing':
      return ({ head }) => DirectiveStanding.options.indexOf(head.row.standing)
    case 'assignee':
    case 'issuer':
      return rankNames(units, by)
  }
}

function rankNames(units: readonly Unit[], by: 'assignee' | 'issuer'): (unit: Unit) => string | number {
  const ranks = new Map(sortNamesOf(units, by).map((name, at) => [name, at]))
  return ({ head }) => (head.row[by] === '' ? '' : (ranks.get(head.row[by]) ?? ''))
}

const vietnamese = new Intl.Collator('vi')

/** The names that stand in a column, each once, in order. */
export function sortNamesOf(units: readonly Unit[], by: 'assignee' | 'issuer'): string[] {
  const names = new Set<string>()
  for (const { head } of units) names.add(head.row[by])
  names.delete('')
  return [...names].sort(vietnamese.compare)
}
