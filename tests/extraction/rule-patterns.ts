import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { QuickPattern } from '#vietnamese/quick-pattern.ts'

const folder = join(import.meta.dirname, '../../src-main/extraction/rules')
const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('-patterns.ts'))
    .map((file): Promise<Record<string, unknown>> => import(join(folder, file))),
)

const isQuick = (one: unknown): one is QuickPattern =>
  typeof one === 'object' && one !== null && 'pattern' in one && one.pattern instanceof RegExp

/** Every pattern of the rules by name, quick ones with the pattern they are made of. */
export const rulePatterns = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) =>
    value instanceof RegExp || isQuick(value)
      ? [{ name, value, pattern: value instanceof RegExp ? value : value.pattern }]
      : [],
  ),
)
