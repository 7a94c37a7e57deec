import * as z from 'zod'
import { api, type CallName } from './api.ts'

export type RowDescription = {
  name: string
  kind: 'query' | 'command'
  summary: string
  input: unknown
  output: unknown
}

/** The table as data: each row with the JSON Schema of what goes in and what comes out. */
export function describeApi(): RowDescription[] {
  return (Object.keys(api) as CallName[]).map((name) => {
    const { kind, summary, input, output } = api[name]
    return {
      name,
      kind,
      summary,
      input: z.toJSONSchema(input, { io: 'input' }),
      output: z.toJSONSchema(output, { io: 'output' }),
    }
  })
}
