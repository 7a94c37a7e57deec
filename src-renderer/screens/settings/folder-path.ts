const separatorOf = (path: string): string => (path.includes('\\') && !path.startsWith('/') ? '\\' : '/')

/** A folder inside another, in the manner of the system the path comes from. */
export function joinPath(path: string, name: string): string {
  const separator = separatorOf(path)
  return path.endsWith(separator) ? path + name : path + separator + name
}

/** The folders above a path and itself, from the root, each with the path that leads there. */
export function crumbsOf(path: string): { name: string; path: string }[] {
  const separator = separatorOf(path)
  const [first = '', ...rest] = path.split(separator).filter((name, at) => name !== '' || at === 0)
  const crumbs = [{ name: first || separator, path: first + separator }]
  for (const name of rest) crumbs.push({ name, path: joinPath(crumbs.at(-1)?.path ?? '', name) })
  return crumbs
}
