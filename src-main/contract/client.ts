import { AppError } from '#domain/errors.ts'
import type { CallName, Input, Output } from './api.ts'
import type { Reply } from './reply.ts'

/** How a shell carries a call: Electron's preload, an HTTP POST, or the same process. */
export type Carry = (name: string, input: unknown) => Promise<Reply>

export type Client = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>

/** A typed client over any shell. Throws `AppError` on the near side when the call was refused. */
export function createClient(carry: Carry): Client {
  return async <Name extends CallName>(name: Name, input: Input<Name>) => {
    const reply = await carry(name, input)
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.details)
    // callApi has parsed the output with the row's own schema on the far side.
    return reply.value as Output<Name>
  }
}
