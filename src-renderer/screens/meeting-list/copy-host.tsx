import { lazy, Suspense } from 'react'
import { closeCopyRequest, useCopyRequest } from '../../hooks/copy-meeting.ts'

const CopyDialog = lazy(() => import('./copy-dialog.tsx').then((found) => ({ default: found.CopyDialog })))

/** The dialog of a meeting made from another, over whatever screen asked for it. */
export function CopyHost() {
  const id = useCopyRequest()
  if (id === null) return null
  return (
    <Suspense>
      <CopyDialog key={id} id={id} onClose={closeCopyRequest} />
    </Suspense>
  )
}
