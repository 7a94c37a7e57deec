import type { Output } from '#contract/api.ts'
import type { Directive } from '#domain/directive.ts'
import { editorWords } from '../../text/editor.ts'
import { writeDeadline } from './deadline-text.ts'

export type DirectiveOffer = Partial<
  Pick<Directive, 'assignee' | 'assigneeAsSpoken' | 'coordinators' | 'deadline' | 'verb'>
>

type Read = Output<'directive.read'>

/** What was read in the words of a directive, for its fields that are still empty; `null` where there is nothing to fill. */
export function offerOf(directive: Directive, read: Read): DirectiveOffer | null {
  const offer: DirectiveOffer = {}
  const { assignee, assigneeAsSpoken } = read
  if (directive.assignee === '' && assignee !== '') Object.assign(offer, { assignee, assigneeAsSpoken })
  const others = read.coordinators.filter((one) => one !== directive.assignee)
  if (directive.coordinators.length === 0 && others.length > 0) offer.coordinators = others
  if (directive.deadline.kind === 'none' && read.deadline.kind !== 'none') offer.deadline = read.deadline
  if (Object.keys(offer).length === 0) return null
  return directive.verb === '' && read.verb !== '' ? { ...offer, verb: read.verb } : offer
}

/** The offer in words: which field gets what. */
export function tellOffer(offer: DirectiveOffer): string {
  const parts: [string, string | undefined][] = [
    [editorWords.assignee, offer.assignee],
    [editorWords.coordinators, offer.coordinators?.join('; ')],
    [editorWords.deadline, offer.deadline && writeDeadline(offer.deadline)],
    [editorWords.verb, offer.verb],
  ]
  return parts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join(' · ')
}
