import { type FileSystem, nodeFiles } from '#store/file-system.ts'

export type FileCall = { name: string; path: string }

/** The real file calls, each first shown to `before`, which may throw a system error in its place. */
export function watchFiles(before: (call: FileCall) => void): FileSystem {
  const watched =
    (name: keyof FileSystem) =>
    async (...args: unknown[]) => {
      before({ name, path: String(args[0]) })
      const run = nodeFiles[name] as (...all: unknown[]) => Promise<unknown>
      const result = await run(...args)
      return name === 'open' ? watchHandle(result as object, String(args[0]), before) : result
    }
  const names = Object.keys({
    open: 1,
    rename: 1,
    readFile: 1,
    unlink: 1,
    mkdir: 1,
    readdir: 1,
    stat: 1,
    utimes: 1,
    lstat: 1,
  } satisfies Record<keyof FileSystem, 1>) as (keyof FileSystem)[]
  return Object.fromEntries(names.map((name) => [name, watched(name)])) as unknown as FileSystem
}

function watchHandle(handle: object, path: string, before: (call: FileCall) => void): object {
  return new Proxy(handle, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        if (name !== 'close') before({ name: `handle.${String(name)}`, path })
        return (member as (...all: unknown[]) => unknown).apply(target, args)
      }
    },
  })
}

export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: planted`), { code })
}
