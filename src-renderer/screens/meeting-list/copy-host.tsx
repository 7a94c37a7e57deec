import { closeCopyRequest, useCopyRequest } from '../../hooks/copy-meeting.ts'
import { lazyPart } from '../../parts/lazy-part.tsx'

const CopyDialog = lazyPart(() => import('./copy-dialog.tsx').then(({ CopyDialog }) => CopyDialog))

/** The dialog of a meeting made from another, over whatever screen asked for it. */
export function CopyHost() {
  const id = useCopyRequest()
  if (id === null) return null
  return <CopyDialog key={id} id={id} onClose={closeCopyRequest} />
}
