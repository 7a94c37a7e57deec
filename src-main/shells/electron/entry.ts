import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'
import { createEnvironment } from '#shells/create-environment.ts'
import { findDataFolder } from '#shells/data-folder.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { startElectron } from './start-electron.ts'

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { data: { type: 'string' }, sample: { type: 'boolean' } },
  strict: false,
})

const environment = createEnvironment(
  'electron',
  findDataFolder(typeof values.data === 'string' ? values.data : undefined),
)

// No top-level await: the scheme must be registered before Electron is ready, while this module is still being run.
startElectron(
  { app, BrowserWindow, ipcMain, protocol, defaultSession: () => session.defaultSession },
  { environment, outFolder: join(findProgramFolder(), 'out'), isSample: values.sample === true },
).catch((error: unknown) => {
  environment.reportBug(error, 'start')
  app.exit(1)
})
