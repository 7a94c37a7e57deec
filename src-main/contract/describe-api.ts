import * as z from 'zod'
import { api, type CallName } from './api.ts'
import { schemaBehind } from './checked-once.ts'

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
      input: describeSchema(input, 'input'),
      output: describeSchema(output, 'output'),
    }
  })
}

function describeSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const row = schemaBehind(zodSchema)
      if (row !== null) Object.assign(jsonSchema, describeSchema(row, io))
    },
  })
}
