import { useCallback, useRef } from 'react'
import { changeBack } from '#domain/directory-change.ts'
import type { Id } from '#domain/ids.ts'
import type { Directory } from '#domain/settings.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { inDirectoryOrder } from '../../hooks/directory-order.ts'
import { showDone, showProblem, showUndo } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { directoryWords } from '../../text/directory.ts'

export type DirectoryStep = {
  /** What stands in the notice when it is done. */
  done: string
  /** The call, or several of which the last one's answer counts. */
  run: () => Promise<Directory>
  /** What it will look like: shown at once, so that a new entry can be typed into before the call has been answered. */
  ahead?: Directory
  /** The default body before, where the step may repoint it. */
  defaultOrganizationId?: Id
  /** Entries the step has told apart. */
  apart?: Id[]
}

/** Does something to the directory that one notice can take back; whether it succeeded. */
export function useDirectoryStep(onChanged: () => void): (step: DirectoryStep) => Promise<boolean> {
  const { apply, applyAhead, reload } = useDirectory()
  const latest = useRef({ apply, applyAhead, reload, onChanged })
  latest.current = { apply, applyAhead, reload, onChanged }
  return useCallback(async ({ done, run, ahead, defaultOrganizationId, apart }) => {
    if (ahead) latest.current.applyAhead(ahead)
    try {
      const [before, after] = await inDirectoryOrder(
        async () => [await client('directory.get', {}), await run()] as const,
      )
      const show = (directory: Directory) => {
        latest.current.apply(directory)
        latest.current.onChanged()
      }
      // What was shown ahead is being typed into: it is not drawn anew.
      if (ahead) latest.current.apply(after)
      else show(after)
      const undo = () =>
        void (
          apart
            ? client('directory.keepApart', { ids: apart, isApart: false })
            : client('directory.putBack', { ...changeBack(before, after), defaultOrganizationId })
        )
          .then((directory) => {
            show(directory)
            showDone(directoryWords.undone)
          })
          .catch((error: unknown) => showProblem(sentenceOf(error)))
      showUndo(done, directoryWords.undo, undo)
      return true
    } catch (error) {
      showProblem(sentenceOf(error))
      if (ahead) {
        latest.current.apply(ahead)
        latest.current.reload()
      }
      return false
    }
  }, [])
}
