import type { CallName, Output, ParsedInput } from '#contract/api.ts'
import type { Environment } from './environment.ts'

/** What answers one row of the contract. Throws `AppError` to refuse. */
export type Handler<Name extends CallName> = (
  environment: Environment,
  input: ParsedInput<Name>,
) => Promise<Output<Name>>
