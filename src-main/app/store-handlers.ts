import type { Handler } from './handler.ts'

export const rebuildIndex: Handler<'search.rebuild'> = async ({ store, jobs }) =>
  jobs.start('index', (progress) => store.rebuildIndex(progress))

export const checkStore: Handler<'store.check'> = async ({ store, jobs }) =>
  jobs.start('check', (progress) => store.check(progress, false))

export const repairStore: Handler<'store.repair'> = async ({ store, jobs }) =>
  jobs.start('check', (progress) => store.check(progress, true))

export const backUpStore: Handler<'store.backUp'> = async ({ store, jobs }, { folder }) =>
  jobs.start('backup', (progress) => store.backUp(progress, folder))

export const inspectBackup: Handler<'store.inspectBackup'> = ({ store }, { path }) => store.inspectBackup(path)

export const restoreBackup: Handler<'store.restoreBackup'> = async ({ store, jobs }, request) =>
  jobs.start('restoreBackup', (progress) => store.restoreBackup(progress, request))

export const moveStore: Handler<'store.move'> = async ({ moveStore: move, jobs }, { folder }) =>
  jobs.start('move', (progress) => move(progress, folder))

export const listFolders: Handler<'folder.list'> = ({ listFolders: list }, { path }) => list(path)

export const listJobs: Handler<'job.list'> = async ({ jobs }) => ({ jobs: jobs.list() })

export const cancelJob: Handler<'job.cancel'> = async ({ jobs }, { id }) => jobs.cancel(id)
