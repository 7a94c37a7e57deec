import type { Organization } from '#domain/organization.ts'
import { blank, capitalPrefixes } from './wording/letterhead-words.ts'
import { capitalizeFirst } from './wording/sentence.ts'

/** A name typed in capitals for the letterhead, as it stands inside a line; dots where none is known. */
export function nameGoverningBody({ governingBody }: Organization): string {
  if (governingBody === '') return blank
  const found = capitalPrefixes.find(([pattern]) => pattern.test(governingBody))
  if (!found) return governingBody
  const [pattern, prefix] = found
  const place = governingBody.replace(pattern, '')
  const words = place.split(' ').map((word) => capitalizeFirst(word.toLowerCase()))
  return `${prefix}${words.join(' ')}`
}
