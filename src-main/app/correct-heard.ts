import { chooseOwnBody } from '#domain/organization.ts'
import { type Cue, tellReplaced } from '#domain/source.ts'
import type { DecodedFile } from '#sources/decoded-file.ts'
import { applyGlossary, type Replacement } from '#vietnamese/apply-glossary.ts'
import type { Environment } from './environment.ts'

/**
 * A decoded file with the words of the office's list "Nghe → đúng" in it, as the screen puts them in: `original` keeps
 * the text as it came, `changes` tells what was replaced.
 */
export async function correctHeard({ store }: Environment, file: DecodedFile): Promise<DecodedFile> {
  const [{ organizations }, { defaultOrganizationId }] = await Promise.all([store.directory(), store.settings()])
  const pairs = chooseOwnBody(organizations, defaultOrganizationId)?.glossary ?? []
  const { text, replacements } = applyGlossary(file.text, pairs)
  const change = tellReplaced(replacements)
  if (!change) return file
  return {
    ...file,
    text,
    original: file.original || file.text,
    changes: [...file.changes, change],
    cues: moveCues(file.cues, replacements),
  }
}

/** Cues count in letters of the text: each moves by what grew or shrank before it. */
function moveCues(cues: readonly Cue[], replacements: readonly Replacement[]): Cue[] {
  return cues.map((cue) => {
    let by = 0
    for (const { start, from, to } of replacements) {
      if (start - by >= cue.at) break
      by += to.length - from.length
    }
    return { ...cue, at: cue.at + by }
  })
}
