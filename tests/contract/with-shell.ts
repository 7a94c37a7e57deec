import { type Client, createClient } from '#contract/client.ts'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import type { OpenShell, Shell } from './shells.ts'

type ShellWork = (client: Client, open: OpenShell, folder: string) => Promise<void>

/** Opens a shell on a data folder of its own, lets the work ask through it, and closes it whatever happens. */
export const withShell = (shell: Shell, work: ShellWork): Promise<void> =>
  withTempFolder(async (folder) => {
    const open = await shell.open(folder)
    try {
      await work(createClient(open.carry), open, folder)
    } finally {
      await open.close()
    }
  })

/** The code with which a call was refused; `null` where it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<ErrorCode | null> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof AppError) return error.code
  if (error !== null) throw error
  return null
}
