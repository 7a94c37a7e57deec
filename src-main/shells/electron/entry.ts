import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'
import { lookAhead } from '#shells/core/core.ts'
import { startCore } from '#shells/core/start-core.ts'
import { findDataFolder, userFolderOf } from '#shells/data-folder.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { findIcon } from './find-icon.ts'
import { startElectron } from './start-electron.ts'

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { data: { type: 'string' }, sample: { type: 'boolean' } },
  strict: false,
})

const asked = typeof values.data === 'string' ? values.data : undefined
const core = startCore({ shell: 'electron', dataFolder: findDataFolder(asked) })
lookAhead(core)

// No top-level await: the scheme must be registered before Electron is ready, while this module is still being run.
startElectron(
  { app, BrowserWindow, ipcMain, protocol, defaultSession: () => session.defaultSession },
  {
    core,
    userFolder: userFolderOf(asked),
    outFolder: join(findProgramFolder(), 'out'),
    icon: findIcon(process.platform),
    isSample: values.sample === true,
  },
).catch((error: unknown) => {
  core.reportBug(error, 'start')
  app.exit(1)
})
