import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode, Ref } from 'react'

type KeyButtonProps = ButtonProps & {
  children: ReactNode
  /** The key that does the same, shown on the button. */
  keyName?: string
  onClick?: () => void
  type?: 'submit'
  title?: string
  tabIndex?: -1
  ref?: Ref<HTMLButtonElement>
}

/** A button with its key printed on it; the key is not part of its accessible name. */
export function KeyButton({ children, keyName, ...rest }: KeyButtonProps) {
  return (
    <Button
      variant="default"
      {...rest}
      aria-keyshortcuts={keyName?.replace('Ctrl ', 'Control+').replace('Alt ', 'Alt+')}
    >
      {children}
      {keyName && (
        <span aria-hidden="true" className="key">
          {keyName}
        </span>
      )}
    </Button>
  )
}
