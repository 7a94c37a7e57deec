import type { ButtonProps } from '@mantine/core'
import { useRef } from 'react'
import { KeyButton } from './key-button.tsx'

type FileButtonProps = Pick<ButtonProps, 'variant' | 'size' | 'disabled'> & {
  label: string
  /** Endings such as `.docx`, parted by commas. */
  accept: string
  isMultiple?: boolean
  /** What a link to it calls it. */
  field?: string
  onFiles: (files: File[]) => void
}

/** A button that lets one choose files of this computer; the same file can be chosen again. */
export function FileButton({ label, accept, isMultiple, field, onFiles, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <KeyButton {...rest} data-field={field} onClick={() => input.current?.click()}>
        {label}
      </KeyButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
