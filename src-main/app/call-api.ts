import * as z from 'zod'
import viLocale from 'zod/v4/locales/vi.js'
import { api, type CallName, isCallName } from '#contract/api.ts'
import { failureOf, type Reply } from '#contract/reply.ts'
import { AppError } from '#domain/errors.ts'
import type { Environment } from './environment.ts'
import { handlers } from './handlers.ts'

z.config(viLocale())

/**
 * The one door: unknown name → refusal; input parsed; lock taken for a command; handler run; output parsed.
 * Never throws: refusals and bugs come back as failures, bugs reported with their stack.
 */
export async function callApi(environment: Environment, name: string, input: unknown): Promise<Reply> {
  try {
    if (!isCallName(name)) throw new AppError('UNKNOWN_CALL', { name: name.slice(0, 80) })
    return { ok: true, value: await runCall(environment, name, input) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: failureOf(error) }
    environment.reportBug(error, name)
    return { ok: false, error: failureOf(new AppError('INTERNAL')) }
  }
}

async function runCall(environment: Environment, name: CallName, input: unknown): Promise<unknown> {
  const row = api[name]
  const parsed = row.input.safeParse(input ?? {})
  if (!parsed.success) throw new AppError('INVALID_INPUT', { problem: problemIn(parsed.error) })
  if (row.kind === 'command') await environment.store.openForWriting()
  // The table proves that a handler takes what its row's input parses to; the union over names is beyond TypeScript.
  const handle = handlers[name] as (environment: Environment, input: unknown) => Promise<unknown>
  return row.output.parse(await handle(environment, parsed.data))
}

function problemIn(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ') : ''
}
