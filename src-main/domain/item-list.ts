/** A list item that is told apart by its id. */
export type Item = Record<string, unknown> & { id: string }

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a list's items can be told apart by their ids; one in which two share an id cannot. */
export function isItemList(value: unknown): value is Item[] {
  if (!Array.isArray(value) || !value.every((one) => isRecord(one) && typeof one.id === 'string')) return false
  return new Set(value.map((one: Item) => one.id)).size === value.length
}
