import type { ItemField } from '#domain/approval.ts'
import { approvalWords as words } from '../../text/approval.ts'

/** The value of a field as a person reads it; the record keeps rhythms and kinds by name. */
export function writeField({ field, text }: ItemField): string {
  if (field !== 'deadline' && field !== 'kind') return text
  const [, name = '', rest = ''] = /^(\w+)( .*)?$/su.exec(text) ?? []
  const shown = words.values[name]
  return shown === undefined ? text : `${shown}${rest}`
}
