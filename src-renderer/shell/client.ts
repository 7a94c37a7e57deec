import { createClient } from '#contract/client.ts'
import { carry } from './carry.ts'

/** The page's one way to ask the core for anything. */
export const client = createClient(carry)
