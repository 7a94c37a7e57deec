import type * as z from 'zod'

/** One call: a query reads the store, a command takes the writer's lock; the sentence says what it does. */
export type Row = { kind: 'query' | 'command'; summary: string; input: z.ZodType; output: z.ZodType }
