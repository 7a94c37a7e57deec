import type { Organization } from '#domain/organization.ts'

/** What every group of a body's fields is given. */
export type OrganizationProps = { organization: Organization; set: (part: Partial<Organization>) => void }
