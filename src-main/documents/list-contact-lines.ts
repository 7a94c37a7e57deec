import type { Organization } from '#domain/organization.ts'
import { contactWords as words } from './wording/contact-words.ts'

/** Box 13 (NĐ 30, Phụ lục I, III.4): the address, then the net, then the telephone, each on a line that no margin breaks. */
export function listContactLines({ contact }: Organization): string[] {
  const tell = (names: readonly (keyof typeof words)[]): string =>
    names
      .filter((name) => contact[name].trim() !== '')
      .map((name) => `${words[name]}${contact[name].trim()}`)
      .join('; ')
  return [tell(['address']), tell(['email', 'website']), tell(['phone', 'fax'])].filter((line) => line !== '')
}
