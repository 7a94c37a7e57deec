type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Every text in a JSON value with the way to it: `speeches.0.paragraphs.1.text`. */
export function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Record<string, Json>).flatMap(([key, one]) =>
    textsOf(one, path === '' ? key : `${path}.${key}`),
  )
}

/** The same value with every text for which `change` gives another one. */
export function mapTexts(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path)
  if (typeof value !== 'object' || value === null) return value
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
  if (Array.isArray(value)) return value.map((one, at) => mapTexts(one, change, below(at)))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change, below(key))]))
}
