import { useEffect, useRef } from 'react'

/** Something the palette can do: what it says, the key that does the same, and the deed. */
export type Command = { id: string; label: string; keys?: string; run: () => void; isOff?: boolean }

const sources = new Set<{ current: readonly Command[] }>()

/** Puts the commands of a screen into the palette for as long as it is open. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    sources.add(latest)
    return () => {
      sources.delete(latest)
    }
  }, [])
}

/** All commands there are now, those of the part that came last first; each only once. */
export function listCommands(): Command[] {
  const all = [...sources]
    .reverse()
    .flatMap((source) => source.current)
    .filter((one) => one.isOff !== true)
  return all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at)
}
