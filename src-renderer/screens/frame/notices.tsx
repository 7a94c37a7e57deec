import { Button, CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { noticeStore } from '../../hooks/notices.ts'
import { classes } from '../../parts/classes.ts'
import { frameWords } from '../../text/frame.ts'

/** Short sentences at the foot of the window. */
export function Notices() {
  const notices = useSyncExternalStore(noticeStore.subscribe, noticeStore.get)
  return (
    <div className="notices" aria-live="polite">
      {notices.map(({ id, text, isProblem, actionLabel, action }) => (
        <div key={id} className={classes('notice', isProblem && 'is-problem')} role={isProblem ? 'alert' : undefined}>
          <span>{text}</span>
          {action && (
            <Button
              variant="default"
              onClick={() => {
                noticeStore.dismiss(id)
                action()
              }}
            >
              {actionLabel}
            </Button>
          )}
          <CloseButton aria-label={frameWords.close} onClick={() => noticeStore.dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
