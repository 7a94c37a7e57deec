import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Directive } from '#domain/directive.ts'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useCall } from '../../hooks/use-call.ts'
import { type DirectiveOffer, offerOf } from './directive-offer.ts'

const PAUSE_MS = 500

const hasGap = ({ text, assignee, coordinators, deadline }: Directive): boolean =>
  text.trim() !== '' && (assignee === '' || coordinators.length === 0 || deadline.kind === 'none')

/** The words of a directive that is worked at, read a moment after the last key; asked for from `onFocus` on. */
export function useDirectiveOffer(
  directive: Directive,
  meetingId: Id,
): { offer: DirectiveOffer | null; onFocus: () => void } {
  const { isReadOnly } = useLibrary()
  const [isWorkedAt, setWorkedAt] = useState(false)
  const [text] = useDebouncedValue(directive.text, PAUSE_MS)
  const isAsked = isWorkedAt && !isReadOnly && hasGap(directive)
  const { value, isLoading } = useCall('directive.read', isAsked ? { meetingId, text } : null)
  const isSettled = isAsked && !isLoading && text === directive.text
  const offer = useMemo(() => (isSettled && value ? offerOf(directive, value) : null), [isSettled, value, directive])
  return { offer, onFocus: () => setWorkedAt(true) }
}
