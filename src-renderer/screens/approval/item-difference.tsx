import type { ItemField } from '#domain/approval.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { MarkedWords } from '../history/marked-words.tsx'
import { diffWords } from '../history/word-diff.ts'
import { writeField } from './write-field.ts'

type ItemDifferenceProps = { before: readonly ItemField[]; after: readonly ItemField[] }

/** What has changed since a leader looked at it, word by word, field by field. */
export function ItemDifference({ before, after }: ItemDifferenceProps) {
  const names = [...new Set([...before, ...after].map((one) => one.field))]
  const textIn = (content: readonly ItemField[], field: string): string =>
    writeField(content.find((one) => one.field === field) ?? { field, text: '' })
  const changed = names.filter((field) => textIn(before, field) !== textIn(after, field))
  return (
    <section className="approval-difference" aria-label={words.changed}>
      <h3>{words.changed}</h3>
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt>{words.fields[field] ?? field}</dt>
            <dd>
              <MarkedWords pieces={diffWords(textIn(before, field), textIn(after, field))} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
