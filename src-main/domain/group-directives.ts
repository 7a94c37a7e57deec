import type { Directive } from './directive.ts'

/** What of a directive decides how it is grouped and numbered. */
export type Groupable = Pick<Directive, 'id' | 'parentId' | 'groupId' | 'assignee' | 'verb' | 'issuer'>

/** A task of a paper: one directive with its sub-items, or several of one sentence laid on one body. */
export type Task<One extends Groupable = Directive> = { head: One; items: One[]; isSeries: boolean }

/** Directives that hang on no other of the same list: those that are counted as tasks. */
export function listRoots<One extends Groupable>(directives: readonly One[]): One[] {
  const roots = rootsOf(directives)
  return directives.filter((one) => roots.get(one) === one)
}

/**
 * The task that each directive counts under, itself where it hangs on no other. However deep it hangs, it is printed: no
 * paper has more than tasks and their items. In a circle of parents the first one is the task.
 */
export function rootsOf<One extends Groupable>(directives: readonly One[]): Map<One, One> {
  const byId = new Map(directives.map((one) => [one.id, one]))
  const findRoot = (start: One): One => {
    const path = new Set([start])
    for (let at = start; ; ) {
      const above = byId.get(at.parentId ?? '')
      if (!above) return at
      if (path.has(above)) {
        const circle = [...path].slice([...path].indexOf(above))
        return directives.find((one) => circle.includes(one)) ?? start
      }
      path.add(above)
      at = above
    }
  }
  return new Map(directives.map((one) => [one, findRoot(one)]))
}

/**
 * Directives in their order as tasks. Directives of one sentence (same group) with the same body and verb become one
 * task with items, so that a semicolon chain reads as it was spoken.
 */
export function groupDirectives<One extends Groupable>(directives: readonly One[]): Task<One>[] {
  const roots = rootsOf(directives)
  const tasks: Task<One>[] = []
  for (const root of listRoots(directives)) {
    const items = directives.filter((one) => one !== root && roots.get(one) === root)
    const last = tasks.at(-1)
    if (last && belongsTo(last, root) && items.length === 0) {
      last.items = last.isSeries ? [...last.items, root] : [last.head, root]
      last.isSeries = true
    } else {
      tasks.push({ head: root, items, isSeries: false })
    }
  }
  return tasks
}

function belongsTo<One extends Groupable>(task: Task<One>, next: One): boolean {
  const { head } = task
  const isFree = task.isSeries || task.items.length === 0
  const isSameOrder = head.assignee === next.assignee && head.verb === next.verb && head.issuer === next.issuer
  return isFree && isSameOrder && head.assignee !== '' && head.groupId !== null && head.groupId === next.groupId
}

/** Tasks under the person who gave them, in the order in which the persons first appear. */
export function tasksByIssuer<One extends Groupable>(
  directives: readonly One[],
): { issuer: One; tasks: Task<One>[] }[] {
  const groups: { issuer: One; tasks: Task<One>[] }[] = []
  for (const task of groupDirectives(directives)) {
    const found = groups.find((group) => group.issuer.issuer === task.head.issuer)
    if (found) found.tasks.push(task)
    else groups.push({ issuer: task.head, tasks: [task] })
  }
  return groups
}
