import type { IForbiddenRuleType } from 'dependency-cruiser'
import { type Room, rooms } from '#main/rooms.ts'

const all: [string, Room][] = Object.entries(rooms)

/** Anchored pattern of a room's own files; a room inside another (store/migrations) is not part of the outer one. */
function filesOf(name: string): { path: string; pathNot?: string } {
  const inner = all.map(([other]) => other).filter((other) => other.startsWith(`${name}/`))
  const path = `^${name}/`
  return inner.length > 0 ? { path, pathNot: inner.map((one) => `^${one}/`).join('|') } : { path }
}

/** The dependency rules, generated from the room table. */
export function roomRules(): IForbiddenRuleType[] {
  return [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^src-' }, to: { path: '^tests/' } },
    {
      name: 'nothing-outside-a-room',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^src-', pathNot: all.map(([name]) => `^${name}/`).join('|') },
    },
    {
      // Lists of words are data that an office may correct: JSON beside the other resources, read by the two rooms of language.
      name: 'dictionaries-are-read-by-the-language-rooms',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-main/(?:vietnamese|extraction)/' },
      to: { path: '^resources/dictionaries/' },
    },
    ...all.flatMap(([name, room]) => rulesOf(name, room)),
  ]
}

function rulesOf(name: string, room: Room): IForbiddenRuleType[] {
  const from = filesOf(name)
  const others = all.map(([other]) => other).filter((other) => other !== name && !room.mayImport.includes(other))
  const packages = room.packages.map((one) => `node_modules/${one}/`).join('|')
  const rules: IForbiddenRuleType[] = others.map((other) => ({
    name: `${name} may not import ${other}`,
    severity: 'error',
    from,
    to: filesOf(other),
  }))
  rules.push({
    name: `${name}: packages outside its row`,
    severity: 'error',
    from,
    to: { path: 'node_modules', ...(packages ? { pathNot: packages } : {}) },
  })
  if (!room.node) {
    rules.push({ name: `${name}: no Node modules`, severity: 'error', from, to: { dependencyTypes: ['core'] } })
  }
  return rules
}
