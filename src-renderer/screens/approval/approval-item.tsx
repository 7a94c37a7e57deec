import { useEffect, useRef } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewedItem } from '#domain/review-state.ts'
import { classes } from '../../parts/classes.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { ItemActions } from './item-actions.tsx'
import { ItemDifference } from './item-difference.tsx'
import { ItemEditor } from './item-editor.tsx'
import { ItemPassage } from './item-passage.tsx'
import { ReturnForm } from './return-form.tsx'
import { StandingMark } from './standing-mark.tsx'
import type { ApprovalDesk } from './use-approval.ts'
import { writeField } from './write-field.ts'

type ApprovalItemProps = { meeting: Meeting; item: ReviewedItem; desk: ApprovalDesk; isReadOnly: boolean }

const SHOWN = ['assignee', 'coordinators', 'deadline', 'product']

/** One item in large print beside its passage; the one in hand has its keys below it. */
export function ApprovalItem({ meeting, item, desk, isReadOnly }: ApprovalItemProps) {
  const place = useRef<HTMLElement>(null)
  const isCurrent = desk.current === item
  const mode = isCurrent && !isReadOnly ? desk.mode : 'read'
  const name = `${words.kinds[item.kind]} ${item.number}`
  const isDesk = desk.leader !== null
  useEffect(() => {
    if (!isCurrent || !isDesk || mode !== 'read') return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, isDesk, mode])
  return (
    <article
      ref={place}
      className={classes('approval-item', isCurrent && 'is-current')}
      aria-label={`${name}, ${words.standings[item.standing]}`}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
      data-item={item.id}
      onFocus={() => !isCurrent && desk.put(item)}
      onPointerDown={() => !isCurrent && desk.put(item)}
    >
      <div className="approval-text">
        <header>
          <h2>{name}</h2>
          <span className="dim">{item.leader === '' ? words.nobody : words.inNameOf(item.leader)}</span>
          <StandingMark standing={item.standing} />
        </header>
        {mode === 'edit' ? (
          <ItemEditor meeting={meeting} item={item} onSave={desk.correct} onCancel={() => desk.setMode('read')} />
        ) : (
          <ItemContent item={item} />
        )}
        {mode === 'return' && (
          <ReturnForm onSend={(comment) => desk.decide('returned', comment)} onCancel={() => desk.setMode('read')} />
        )}
        {isCurrent && mode === 'read' && isDesk && !isReadOnly && <ItemActions desk={desk} />}
      </div>
      <ItemPassage meeting={meeting} item={item} />
    </article>
  )
}

function ItemContent({ item }: { item: ReviewedItem }) {
  const { content, decision, standing, isHidden, kind } = item
  const text = content.find((one) => one.field === 'text')?.text ?? ''
  const details = SHOWN.flatMap((field) => content.find((one) => one.field === field) ?? [])
  const isChanged = standing === 'edited' || standing === 'revised'
  return (
    <>
      <p className="approval-words">{kind === 'quotation' ? `“${text}”` : text}</p>
      {details.length > 0 && (
        <dl className="approval-details">
          {details.map((one) => (
            <div key={one.field}>
              <dt>{words.fields[one.field]}</dt>
              <dd>{writeField(one)}</dd>
            </div>
          ))}
        </dl>
      )}
      {decision && isChanged && <ItemDifference before={decision.content} after={content} />}
      {decision && decision.comment !== '' && (
        <p className="approval-comment">
          {words.comment(decision.by)} <q>{decision.comment}</q>
        </p>
      )}
      {decision && (
        <p className="dim approval-decision">
          {words.decided(decision.by, writeMoment(decision.at))} · {words.sealed(decision.hash.slice(0, 8))}
        </p>
      )}
      {isHidden && <p className="dim">{words.hidden}</p>}
    </>
  )
}
