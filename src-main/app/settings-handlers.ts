import { localDate } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'

export const reportStatus: Handler<'app.status'> = async (environment) => {
  const { store, version, shell } = environment
  const readOnlyReason = await whyReadOnly(environment)
  return {
    version,
    shell,
    dataFolder: store.folder,
    access: readOnlyReason === '' ? 'write' : 'read',
    readOnlyReason,
    today: localDate(environment.now()),
    folderWarnings: environment.folderWarnings(),
    index: store.indexState(),
  }
}

/** The windowed shells hold the lock while they run; a single CLI call takes it only for a command. */
async function whyReadOnly({ store, shell }: Environment): Promise<string> {
  if (shell === 'cli' || store.isOpenForWriting()) return ''
  try {
    await store.openForWriting()
    return ''
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

export const listOrganizations: Handler<'organization.list'> = async ({ store }) => ({
  organizations: (await store.directory()).organizations,
})

export const saveOrganization: Handler<'organization.save'> = async ({ store }, { organization }) => {
  await store.updateDirectory((directory) => ({
    ...directory,
    organizations: [...directory.organizations.filter((one) => one.id !== organization.id), organization],
  }))
  return organization
}

export const getSettings: Handler<'settings.get'> = ({ store }) => store.settings()

export const saveSettings: Handler<'settings.save'> = async ({ store }, { settings }) => {
  const { organizations } = await store.directory()
  const id = settings.defaultOrganizationId
  if (id !== null && !organizations.some((one) => one.id === id)) throw new AppError('ORGANIZATION_NOT_FOUND', { id })
  return await store.saveSettings(settings)
}

export const recoverSettings: Handler<'settings.recover'> = async ({ store }) => ({
  recovered: await store.recoverSettings(),
})
