import './register-board.css'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useRef } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { DirectiveStanding } from '#domain/directive-standing.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { BoardColumn } from './board-column.tsx'
import { cardAfterKey } from './card-after-key.ts'
import type { Question } from './use-register-rows.ts'

type RegisterBoardProps = {
  filter: Question['filter']
  sort: Question['sort']
  today: CalendarDate
  /** Grows with each change, so that every column is read again. */
  stamp: number
  selected: DirectiveRow | undefined
  onSelect: (row: DirectiveRow) => void
}

/**
 * The register in columns by how tasks stand, as official reports add them up. A card goes to another column by what is
 * recorded of it, never by being moved: a standing is computed from dated events.
 */
export function RegisterBoard({ filter, sort, today, stamp, selected, onSelect }: RegisterBoardProps) {
  const board = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const wanted = filter?.standings ?? []
  const standings = DirectiveStanding.options.filter((one) => wanted.length === 0 || wanted.includes(one))
  const open = (row: DirectiveRow) =>
    void navigate({
      to: '/meetings/$id/$tab',
      params: { id: row.meetingId, tab: 'directives' },
      search: { item: row.directiveId },
    })
  const onKeyDown = (event: KeyboardEvent) => {
    const next = board.current && cardAfterKey(event, board.current)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of lists, no field of a form
    <div ref={board} role="group" className="register-board" aria-label={words.board} onKeyDown={onKeyDown}>
      {standings.map((standing) => (
        <BoardColumn
          key={standing}
          standing={standing}
          question={{ filter: { ...filter, standings: [standing] }, sort }}
          isFirst={standing === standings[0]}
          {...{ today, stamp, selected, onSelect }}
          onOpen={open}
        />
      ))}
    </div>
  )
}
