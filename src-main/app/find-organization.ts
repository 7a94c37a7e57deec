import { makeId } from '#domain/ids.ts'
import { chooseOwnBody, Organization } from '#domain/organization.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import type { Environment } from './environment.ts'

/** A body known by name only: its letterhead is left for the user to fill in. */
export function namedOrganization(environment: Environment, officialName: string): Organization {
  return Organization.parse({ id: makeId(environment.randomBytes), officialName })
}

/** The body that new meetings belong to: the one chosen in the settings, else the only one known, else a blank one. */
export async function defaultOrganization(environment: Environment): Promise<Organization> {
  const { defaultOrganizationId } = await environment.store.settings()
  const { organizations } = await environment.store.directory()
  return chooseOwnBody(organizations, defaultOrganizationId) ?? namedOrganization(environment, '')
}

/**
 * Finds a body of the directory by its official or short name, else names a new one. Đông Khê is not Đồng Khê: without
 * tone marks a name is known only where that is one body.
 */
export function organizationFinder(environment: Environment, directory: Directory): (name: string) => Organization {
  return (name) => {
    const alike = (keyOf: (text: string) => string): Organization[] =>
      directory.organizations.filter((one) =>
        [one.officialName, one.shortName].some((own) => own !== '' && keyOf(own) === keyOf(name)),
      )
    const [exact] = alike(exactKey)
    const folded = alike(foldKey)
    return exact ?? (folded.length === 1 ? folded[0] : undefined) ?? namedOrganization(environment, name)
  }
}
