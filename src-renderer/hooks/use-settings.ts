import { useCallback, useState } from 'react'
import type { ErrorCode } from '#domain/errors.ts'
import type { Settings } from '#domain/settings.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { followSettings } from './appearance.ts'
import { showProblem } from './notices.ts'
import { useCall } from './use-call.ts'

export type SettingsState = {
  value: Settings | null
  problem: string
  code: ErrorCode | null
  reload: () => void
  /** Applies the change to the newest settings and writes them; whether that succeeded. */
  change: (change: (settings: Settings) => Settings) => Promise<boolean>
}

// One after another, and each on what the last one wrote: two quick edits must not undo one another.
let queue: Promise<unknown> = Promise.resolve()

/** The settings, and a way to change a part of them without touching what another screen has changed. */
export function useSettings(): SettingsState {
  const { value: found, problem, code, reload: readAgain } = useCall('settings.get', {})
  const [saved, setSaved] = useState<Settings | null>(null)
  const reload = useCallback(() => {
    setSaved(null)
    readAgain()
  }, [readAgain])
  const change = useCallback((edit: (settings: Settings) => Settings): Promise<boolean> => {
    const turn = queue.then(async () => {
      try {
        const newest = await client('settings.get', {})
        const next = await client('settings.save', { settings: edit(newest) })
        followSettings(next)
        setSaved(next)
        return true
      } catch (error) {
        showProblem(sentenceOf(error))
        return false
      }
    })
    queue = turn
    return turn
  }, [])
  return { value: saved ?? found, problem, code, reload, change }
}
