import { type DragEvent, type ReactNode, useState } from 'react'
import { classes } from './classes.ts'

type DropZoneProps = {
  className?: string
  isDisabled?: boolean
  onFiles: (files: File[]) => void
  children: ReactNode
}

/** A part of the screen onto which files can be dropped; a file button does the same by keys. */
export function DropZone({ className, isDisabled, onFiles, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const holdsFiles = (event: DragEvent) => !isDisabled && event.dataTransfer.types.includes('Files')
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a target for the mouse only; the buttons inside do the same
    <div
      className={classes('drop-zone', className, isOver && 'is-over')}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
