import { join } from 'node:path'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { type Core, lookAhead } from '#shells/core/core.ts'
import { startServer } from '#shells/http/server.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { systemCode } from '#store/file-system.ts'
import { type Context, usage } from './run.ts'

/** The port tried first, so that the page keeps its address (and its unsent drafts) from one start to the next. */
const USUAL_PORT = 4280

/** Serves the page on this machine until it is told to stop. */
export async function serve({ client, core, command, print }: Context): Promise<void> {
  lookAhead(core)
  const pageFolder = join(findProgramFolder(), 'out', 'renderer')
  const server = await startOnFreePort({ core, pageFolder }, command.options.port)
  if (command.options.sample === true) await client('sample.import', {})
  const status = await client('app.status', {})
  const stopped = waitForStop()
  print(fillWords(cliWords.serving, { address: server.address }))
  print(fillWords(cliWords.dataFolder, { folder: status.dataFolder }))
  if (status.access === 'read') print(fillWords(cliWords.readOnly, { reason: status.readOnlyReason }))
  print(cliWords.stopHint)
  await stopped
  await server.close()
}

/** Listens for the end before anybody is told that the server runs. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

async function startOnFreePort(page: { core: Core; pageFolder: string }, asked: string | boolean | undefined) {
  if (typeof asked === 'string') {
    const port = Number(asked)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw usage(cliWords.badPort, { name: asked })
    return await startServer({ ...page, port }).catch((error: unknown) => {
      throw systemCode(error) === null ? error : usage(cliWords.portTaken, { name: asked })
    })
  }
  try {
    return await startServer({ ...page, port: USUAL_PORT })
  } catch {
    // The usual port is taken, perhaps by a second start; any free one will do.
    return await startServer({ ...page, port: 0 })
  }
}
