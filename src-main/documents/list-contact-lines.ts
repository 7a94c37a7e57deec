import type { Organization } from '#domain/organization.ts'
import { contactWords as words } from './wording/contact-words.ts'

/** Box 13 (NĐ 30, Phụ lục I, III.4): the address on a line of its own, then what else is known, in the decree's order. */
export function listContactLines({ contact }: Organization): string[] {
  const reach = (['email', 'website', 'phone', 'fax'] as const)
    .filter((name) => contact[name].trim() !== '')
    .map((name) => `${words[name]}${contact[name].trim()}`)
  const address = contact.address.trim() === '' ? '' : `${words.address}${contact.address.trim()}`
  return [address, reach.join('; ')].filter((line) => line !== '')
}
