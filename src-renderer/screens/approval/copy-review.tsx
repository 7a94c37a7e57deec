import type { CopyItem, CopyNote, CopyReading } from '#contract/copy-shapes.ts'
import { tellKnownBy } from '#contract/copy-words.ts'
import type { Meeting } from '#domain/meeting.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { copyPlain } from '../../shell/copy-text.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { approvalWords } from '../../text/approval.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'
import { CopyChange } from './copy-change.tsx'
import { CopyComments } from './copy-comments.tsx'
import { CopyDecision } from './copy-decision.tsx'
import { fieldKey } from './copy-edits.ts'

type CopyReviewProps = {
  meeting: Meeting
  reading: CopyReading
  /** Keys of what is to be taken. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** What a copy says of each item, and what in it belongs to none. */
export function CopyReview({ meeting, reading, chosen, onChange }: CopyReviewProps) {
  const { items, loose, comments, approver, approvedOn, isBaseCarried } = reading
  const changes = items.reduce((sum, one) => sum + one.fields.length, 0)
  const remarks = items.reduce((sum, one) => sum + one.comments.length, comments.length)
  const strays = items.reduce((sum, one) => sum + one.notes.length, loose.length)
  const signed = [approver, approvedOn].filter((one) => one !== '').join(', ')
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  const isEmpty = items.length + loose.length + comments.length === 0
  return (
    <>
      <div className="copy-facts">
        <p>
          <b>{reading.fileName}</b>
        </p>
        <p className="dim" role="status">
          {words.counts(writeCount(changes), writeCount(remarks), writeCount(strays))}
        </p>
        {signed !== '' && <p className="dim">{words.signed(signed)}</p>}
        {!isBaseCarried && <p className="dim">{words.notCarried}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the dialog must scroll by keys */}
      <section className="copy-review" tabIndex={0} aria-label={words.title}>
        {isEmpty && <p>{words.nothing}</p>}
        {items.map((one) => (
          <CopyItemView key={one.itemId} item={one} {...{ meeting, approver, chosen, toggle }} />
        ))}
        {comments.length > 0 && <CopyComments comments={comments} />}
        {loose.length > 0 && <Strays title={words.loose} notes={loose} />}
      </section>
    </>
  )
}

type CopyItemViewProps = {
  meeting: Meeting
  item: CopyItem
  approver: string
  chosen: ReadonlySet<string>
  toggle: (key: string) => void
}

function CopyItemView({ meeting, item, approver, chosen, toggle }: CopyItemViewProps) {
  const { kind, number, leader, by, isMissing, fields, known, ticks, remark, comments, notes, text } = item
  const name = `${approvalWords.kinds[kind]} ${number}`
  const hasText = fields.some(({ field }) => field === 'text')
  return (
    <article className="copy-item" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="dim">{leader === '' ? approvalWords.nobody : approvalWords.inNameOf(leader)}</span>
      </header>
      {!hasText && <p>{text}</p>}
      {by !== 'mark' && <p className="read-warning">{tellKnownBy[by]}</p>}
      {isMissing && <p className="read-warning">{words.missing}</p>}
      {fields.map((one) => (
        <CopyChange
          key={one.field}
          change={one}
          itemName={name}
          isChosen={chosen.has(fieldKey(item, one.field))}
          onToggle={() => toggle(fieldKey(item, one.field))}
        />
      ))}
      {known > 0 && <p className="dim">{words.known(writeCount(known))}</p>}
      {ticks.length > 0 && <p>{words.ticked(ticks.join(', '))}</p>}
      {remark !== '' && (
        <p>
          {words.remark}: <q>{remark}</q>
        </p>
      )}
      <CopyDecision {...{ meeting, item, approver, chosen, toggle }} />
      {comments.length > 0 && <CopyComments comments={comments} />}
      {notes.length > 0 && <Strays title={words.notes} notes={notes} />}
    </article>
  )
}

function Strays({ title, notes }: { title: string; notes: readonly CopyNote[] }) {
  const copy = (text: string) => {
    copyPlain(text)
      .then(() => showDone(words.copied))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  return (
    <section className="copy-strays">
      <h4>{title}</h4>
      <p className="dim">{words.looseHint}</p>
      <ul>
        {notes.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file, which never change places
          <li key={at}>
            <span>{text}</span>
            <KeyButton size="compact-sm" aria-label={words.copyOf(text)} onClick={() => copy(text)}>
              {words.copy}
            </KeyButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
