import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a label file says of a text; see the README of ../shared/corpus. */
export type Gold = {
  text: string
  meeting: Record<string, string | string[]>
  people: { name: string; position?: string }[]
  directives: { anchor: string; issuer?: string; assignee?: string }[]
  optional: string[]
  notDirectives: string[]
  figures?: { value?: number; percent?: number; indicator?: string }[]
  awards?: Record<string, string>[]
}

export type LabelledItem = { name: string; text: string; gold: Gold }

/** The label files below a folder, with their texts; none where there is no such folder. */
export function readLabelledItems(folder: string): LabelledItem[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return { name, gold, text: readFileSync(join(folder, name, '..', gold.text), 'utf8') }
    })
}

/** Our own texts, and the labelled real ones where they lie beside the project. */
export const ownTexts = join(import.meta.dirname, 'texts')
export const sharedFolders = ['seed', 'corpus'].map((name) => join(import.meta.dirname, '../../../shared', name))
