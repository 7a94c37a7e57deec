import { type FileSystem, nodeFiles } from '#store/file-system.ts'

export type FileCall = { name: string; path: string }

/** The real file calls, each first shown to `before`, which may throw a system error in its place. */
export function watchFiles(before: (call: FileCall) => void): FileSystem {
  return interposeFiles(async ({ name, path }, run) => {
    before({ name, path })
    return await run()
  })
}

/** One call of the store, of a file handle too (`handle.sync`), with all it was given. */
export type WholeCall = FileCall & { args: readonly unknown[] }
export type Interpose = (call: WholeCall, run: () => Promise<unknown>) => Promise<unknown>

/** The real file calls, each run by `around`: it may wait, refuse, look before and after, or never come back. */
export function interposeFiles(around: Interpose): FileSystem {
  return new Proxy(nodeFiles, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const path = String(args[0])
        return around({ name: String(name), path, args }, async () => {
          const result = (await member.apply(target, args)) as object
          return name === 'open' ? interposeHandle(result, path, around) : result
        })
      }
    },
  })
}

function interposeHandle(handle: object, path: string, around: Interpose): object {
  return new Proxy(handle, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const run = () => Promise.resolve(member.apply(target, args) as unknown)
        return name === 'close' ? run() : around({ name: `handle.${String(name)}`, path, args }, run)
      }
    },
  })
}

export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: planted`), { code })
}
