import './history.css'
import type { FieldChange } from '#contract/shapes.ts'
import { Section } from '../../parts/section.tsx'
import { historyWords } from '../../text/history.ts'
import { MarkedWords } from './marked-words.tsx'
import { diffWords, shortenSame } from './word-diff.ts'
import { expandItem, writeValue } from './write-value.ts'

/** Unchanged words shown on either side of a change. */
const CONTEXT_WORDS = 12

/** Differences field by field, part by part. `isWhole`: all of one version, where everything is new and nothing marked. */
export function ChangeList({ changes, isWhole }: { changes: readonly FieldChange[]; isWhole?: boolean }) {
  const general = changes.filter(isGeneral)
  return (
    <>
      {general.length > 0 && (
        <Section title={historyWords.general}>
          <div className="item-changes">
            {general.map((change) => (
              <FieldDifference
                key={change.part}
                name={historyWords.part(change.part)}
                change={change}
                isWhole={isWhole}
              />
            ))}
          </div>
        </Section>
      )}
      {groupByPart(changes.filter((one) => !isGeneral(one))).map(([part, items]) => (
        <Section key={part} title={historyWords.part(part)}>
          {items.map(([key, group]) => (
            <ItemChanges key={key} changes={group} isWhole={isWhole} />
          ))}
        </Section>
      ))}
    </>
  )
}

/** A value of the meeting itself, not of an item in it. */
const isGeneral = ({ partId, field }: FieldChange): boolean => partId === '' && field === ''

type Groups = [string, [string, FieldChange[]][]][]

/** By part and by item, in the order in which they come. */
function groupByPart(changes: readonly FieldChange[]): Groups {
  const parts = new Map<string, Map<string, FieldChange[]>>()
  for (const change of changes) {
    const items = parts.get(change.part) ?? new Map<string, FieldChange[]>()
    items.set(change.partId, [...(items.get(change.partId) ?? []), change])
    parts.set(change.part, items)
  }
  return [...parts].map(([part, items]) => [part, [...items]])
}

function ItemChanges({ changes, isWhole }: { changes: FieldChange[]; isWhole?: boolean }) {
  const [first] = changes
  if (!first) return null
  const isItem = first.partId !== ''
  const whole = changes.find((one) => one.field === '' && isItem)
  return (
    <div className="item-changes">
      {isItem && (
        <h3>
          {!isWhole && whole && <span className="what">{nameOf(whole)}</span>}
          {first.title || historyWords.blank}
        </h3>
      )}
      {changes
        .filter((one) => one.what !== 'moved')
        .flatMap((one) => (one === whole ? expandItem(one) : [one]))
        .map((change) => (
          <FieldDifference
            key={`${change.field}-${change.what}`}
            name={historyWords.fieldOf(change.part, change.field)}
            change={change}
            isWhole={isWhole}
          />
        ))}
    </div>
  )
}

const nameOf = ({ what, before, after }: FieldChange): string =>
  what === 'moved' ? historyWords.movedFrom(before, after) : historyWords[what]

type FieldDifferenceProps = { name: string; change: FieldChange; isWhole?: boolean }

function FieldDifference({ name, change, isWhole }: FieldDifferenceProps) {
  const [before, after] = [writeValue(change, change.before), writeValue(change, change.after)]
  if (before === '' && after === '') return null
  return (
    <div className="field-difference">
      <span className="dim">{name}</span>
      <p>{isWhole ? after : <MarkedWords pieces={shortenSame(diffWords(before, after), CONTEXT_WORDS)} />}</p>
    </div>
  )
}
