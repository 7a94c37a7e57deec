import { applyDirectoryChange } from '#domain/directory-change.ts'
import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Organization } from '#domain/organization.ts'
import type { Directory } from '#domain/settings.ts'
import { collectPeople as collectFrom } from './collect-people.ts'
import { findUses } from './directory-uses.ts'
import type { Environment } from './environment.ts'
import { findDuplicates as findAlike } from './find-duplicates.ts'
import type { Handler } from './handler.ts'
import { mergeOrganizations as mergeBodies } from './merge-organizations.ts'
import { mergePeople as mergePersons } from './merge-people.ts'

export const getDirectory: Handler<'directory.get'> = ({ store }) => store.directory()

export const savePeople: Handler<'person.save'> = ({ store }, { people }) => {
  if (people.some(({ person }) => person.fullName.trim() === '')) throw new AppError('PERSON_WITHOUT_NAME')
  return store.updateDirectory((directory) => {
    const saved = new Set(people.map(({ person }) => person.id))
    const posts = people.flatMap((one) => one.posts.map((post) => ({ ...post, personId: one.person.id })))
    for (const { organizationId } of posts) if (organizationId !== null) bodyOf(directory, organizationId)
    const others = directory.posts.filter((one) => !saved.has(one.personId))
    const persons = people.map(({ person }) => person)
    const change = { organizations: [], people: persons, posts: [], removed: [] }
    return { ...applyDirectoryChange(directory, change), posts: [...others, ...posts] }
  })
}

export const removePeople: Handler<'person.remove'> = ({ store }, { ids }) =>
  store.updateDirectory((directory) => {
    for (const id of ids) refuseIfNobody(directory, id)
    const isGone = new Set(ids)
    return {
      ...directory,
      people: directory.people.filter((one) => !isGone.has(one.id)),
      posts: directory.posts.filter((one) => !isGone.has(one.personId)),
    }
  })

export const mergePeople: Handler<'person.merge'> = ({ store }, { keepId, otherIds }) =>
  store.updateDirectory((directory) => {
    for (const id of [keepId, ...otherIds]) refuseIfNobody(directory, id)
    return mergePersons(directory, keepId, withoutKept(keepId, otherIds))
  })

export const removeOrganizations: Handler<'organization.remove'> = async (environment, { ids }) => {
  const { store } = environment
  const { defaultOrganizationId } = await store.settings()
  for (const body of await bodiesOf(environment, ids)) {
    if (body.id === defaultOrganizationId) throw new AppError('ORGANIZATION_IS_DEFAULT', { name: body.officialName })
    await refuseIfNumbered(environment, body)
  }
  return await store.updateDirectory((directory) => withoutBodies(directory, ids))
}

/** People keep their posts, with the body written out. */
function withoutBodies(directory: Directory, ids: readonly Id[]): Directory {
  const gone = new Map(directory.organizations.filter((one) => ids.includes(one.id)).map((one) => [one.id, one]))
  return {
    ...directory,
    organizations: directory.organizations
      .filter((one) => !gone.has(one.id))
      .map((one) => (gone.has(one.successorId ?? '') ? { ...one, successorId: null } : one)),
    posts: directory.posts.map((post) => {
      const body = gone.get(post.organizationId ?? '')
      return body ? { ...post, organizationId: null, unit: post.unit || body.officialName } : post
    }),
  }
}

export const mergeOrganizations: Handler<'organization.merge'> = async (environment, { keepId, otherIds }) => {
  const { store } = environment
  const others = withoutKept(keepId, otherIds)
  for (const body of await bodiesOf(environment, others)) await refuseIfNumbered(environment, body)
  const after = await store.updateDirectory((directory) => {
    for (const id of [keepId, ...others]) bodyOf(directory, id)
    return mergeBodies(directory, keepId, others)
  })
  const { defaultOrganizationId } = await store.settings()
  if (others.includes(defaultOrganizationId ?? '')) await makeDefault(environment, keepId)
  return after
}

export const putBackDirectory: Handler<'directory.putBack'> = async (environment, input) => {
  const { defaultOrganizationId, ...change } = input
  const after = await environment.store.updateDirectory((directory) => applyDirectoryChange(directory, change))
  if (defaultOrganizationId !== undefined) {
    bodyOf(after, defaultOrganizationId)
    await makeDefault(environment, defaultOrganizationId)
  }
  return after
}

export const keepApart: Handler<'directory.keepApart'> = ({ store }, { ids, isApart }) =>
  store.updateDirectory((directory) => {
    const isMeant = ([a, b]: [Id, Id]) => ids.includes(a) && ids.includes(b)
    const others = directory.distinct.filter((pair) => !isMeant(pair))
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b): [Id, Id] => [a, b]))
    return { ...directory, distinct: isApart ? [...others, ...pairs] : others }
  })

export const findDuplicates: Handler<'directory.findDuplicates'> = async ({ store }) =>
  findAlike(await store.directory())

export const collectPeople: Handler<'directory.collectPeople'> = async (environment) =>
  environment.jobs.start('people', (progress) => collectFrom(environment, progress))

export const listUses: Handler<'directory.uses'> = async (environment, input) =>
  findUses(environment, await environment.store.directory(), input)

const withoutKept = (keepId: Id, otherIds: readonly Id[]): Id[] => [...new Set(otherIds)].filter((id) => id !== keepId)

function refuseIfNobody({ people }: Directory, id: Id): void {
  if (!people.some((one) => one.id === id)) throw new AppError('PERSON_NOT_FOUND', { id })
}

function bodyOf({ organizations }: Directory, id: Id): Organization {
  const body = organizations.find((one) => one.id === id)
  if (!body) throw new AppError('ORGANIZATION_NOT_FOUND', { id })
  return body
}

async function bodiesOf({ store }: Environment, ids: readonly Id[]): Promise<Organization[]> {
  const directory = await store.directory()
  return ids.map((id) => bodyOf(directory, id))
}

/** The register of numbers belongs to the body's id: without the body nobody would find it again. */
async function refuseIfNumbered({ store }: Environment, { id, officialName }: Organization): Promise<void> {
  const { length } = await store.numbers.list(id)
  if (length > 0) throw new AppError('ORGANIZATION_HAS_NUMBERS', { name: officialName, count: length })
}

async function makeDefault({ store }: Environment, id: Id): Promise<void> {
  await store.saveSettings({ ...(await store.settings()), defaultOrganizationId: id })
}
