import * as z from 'zod'

/**
 * The schema of rows that are given again and again (10,000 meetings at every look at the list): a row is checked the
 * first time it passes, and the very same row is not checked again.
 */
export function checkedOnce<Row extends object>(schema: z.ZodType<Row>): z.ZodType<Row> {
  const checked = new WeakSet<object>()
  const once = z.custom<Row>((row) => {
    if (typeof row !== 'object' || row === null) return false
    if (!checked.has(row) && !schema.safeParse(row).success) return false
    checked.add(row)
    return true
  })
  behind.set(once, schema)
  return once
}

const behind = new WeakMap<object, z.ZodType>()

/** The schema that such a row is checked by, for describing it; `null` for any other schema. */
export const schemaBehind = (schema: object): z.ZodType | null => behind.get(schema) ?? null
