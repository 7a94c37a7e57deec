import { Organization } from '#domain/organization.ts'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'

/** What the welcome asks about the office. */
export type Office = Pick<Organization, 'officialName' | 'shortName' | 'code' | 'placeName' | 'governingBody'>

export const noOffice: Office = { officialName: '', shortName: '', code: '', placeName: '', governingBody: '' }

export const isNamed = ({ officialName }: Office): boolean => officialName.trim() !== ''

/** Writes the office into the directory and makes it the body of new meetings; one of that name is taken, not doubled. */
export async function saveOffice(office: Office): Promise<void> {
  const typed = Object.fromEntries(Object.entries(office).map(([name, text]) => [name, text.trim()])) as Office
  const { organizations } = await client('organization.list', {})
  const known = organizations.find((one) => one.officialName === typed.officialName)
  const organization = Organization.parse({ ...known, ...typed, id: known?.id ?? newId() })
  await client('organization.save', { organization })
  const settings = await client('settings.get', {})
  await client('settings.save', { settings: { ...settings, defaultOrganizationId: organization.id } })
}
