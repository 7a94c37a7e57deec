import type { Id } from '#domain/ids.ts'
import type { Organization } from '#domain/organization.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { joinNames, mergedWith } from './merge-people.ts'

/** The directory in which `others` have become one with `keepId`: what is empty is filled, lists are joined, links repointed. */
export function mergeOrganizations(directory: Directory, keepId: Id, others: readonly Id[]): Directory {
  const goes = new Set(others)
  const gone = directory.organizations.filter((one) => goes.has(one.id))
  const pointTo = (id: Id | null): Id | null => (id !== null && goes.has(id) ? keepId : id)
  const organizations = directory.organizations
    .filter((one) => !goes.has(one.id))
    .map((one) => (one.id === keepId ? gone.reduce(joinBodies, one) : one))
    .map((one) => {
      const successorId = pointTo(one.successorId)
      return { ...one, successorId: successorId === one.id ? null : successorId }
    })
  const posts = directory.posts.map((one) => ({ ...one, organizationId: pointTo(one.organizationId) }))
  return { ...directory, organizations, posts, merged: mergedWith(directory.merged, keepId, others) }
}

function joinBodies(keep: Organization, gone: Organization): Organization {
  const texts = ['shortName', 'code', 'governingBody', 'placeName', 'archiveUnit', 'committeeTerm', 'about'] as const
  const filled = Object.fromEntries(texts.map((key) => [key, keep[key] || gone[key]]))
  const contact = Object.fromEntries(
    Object.entries(gone.contact).map(([key, text]) => [
      key,
      keep.contact[key as keyof Organization['contact']] || text,
    ]),
  ) as Organization['contact']
  const names = [...keep.otherNames, gone.officialName, gone.shortName, ...gone.otherNames]
  return {
    ...keep,
    ...filled,
    contact,
    otherNames: joinNames(keep.officialName, names).filter((one) => one !== (keep.shortName || gone.shortName)),
    profileId: keep.profileId ?? gone.profileId,
    validFrom: keep.validFrom ?? gone.validFrom,
    validTo: keep.validTo ?? gone.validTo,
    successorId: keep.successorId ?? gone.successorId,
    defaultRecipients: once([...keep.defaultRecipients, ...gone.defaultRecipients], exactKey),
    signers: once([...keep.signers, ...gone.signers], ({ authority, title, fullName }) =>
      exactKey(`${authority.map((one) => `${one.authority} ${one.of}`).join(' ')} ${title} ${fullName}`),
    ),
    glossary: once([...keep.glossary, ...gone.glossary], ({ heard }) => exactKey(heard)),
  }
}

function once<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return list.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
}
