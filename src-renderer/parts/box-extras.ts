import type { CompositionEvent, KeyboardEvent } from 'react'

type Box = HTMLInputElement | HTMLTextAreaElement

/** What a list of suggestions adds to the box it belongs to. Its keys come before the box's own. */
export type BoxExtras = {
  autoComplete: 'off'
  'aria-autocomplete': 'list'
  'aria-controls'?: string
  'aria-activedescendant'?: string
  onKeyDown: (event: KeyboardEvent<Box>) => void
  onTyped: (box: Box, isComposing: boolean) => void
  onLeave: () => void
  onCompositionEnd: (event: CompositionEvent<Box>) => void
}
