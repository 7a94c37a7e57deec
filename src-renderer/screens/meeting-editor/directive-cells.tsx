import type { ReactNode } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { Directive } from '#domain/directive.ts'
import { Cell } from '../../parts/cell.tsx'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { ListCell } from '../../parts/list-cell.tsx'
import { SuggestCell } from '../../parts/suggest-cell.tsx'
import { editorWords } from '../../text/editor.ts'
import { DeadlineCell } from './deadline-cell.tsx'
import { writeDeadline } from './deadline-text.ts'
import type { DirectiveOffer } from './directive-offer.ts'
import type { Suggester } from './suggester.ts'

type DirectiveCellsProps = {
  directive: Directive
  number: string
  heldOn: CalendarDate | null
  suggester: Suggester
  /** What the words tell of the cells that are empty; shown in them as a guess. */
  offer: DirectiveOffer | null
  set: (part: Partial<Directive>) => void
  /** What can be done with it, at the end of the second line. */
  children: ReactNode
}

/** Who leads, with whom, by when, with what product; below, who said it and how. */
export function DirectiveCells(props: DirectiveCellsProps) {
  const { directive, number, heldOn, suggester, offer, set, children } = props
  const label = (name: string) => `${name}, ${number}`
  const guess = (value: string | undefined) => (value ? editorWords.guess(value) : undefined)
  return (
    <>
      <div className="directive-cells">
        <LabelledCell label={editorWords.assignee} isGap={directive.assignee === ''}>
          <SuggestCell
            label={label(editorWords.assignee)}
            name="directives.assignee"
            value={directive.assignee}
            placeholder={guess(offer?.assignee) ?? editorWords.noAssignee}
            suggest={suggester.assignee}
            onChange={(assignee) => set({ assignee })}
            isLong
          />
        </LabelledCell>
        <LabelledCell label={editorWords.coordinators}>
          <ListCell
            label={label(editorWords.coordinators)}
            items={directive.coordinators}
            placeholder={guess(offer?.coordinators?.join('; '))}
            suggest={suggester.assignee}
            onChange={(coordinators) => set({ coordinators })}
          />
        </LabelledCell>
        <LabelledCell label={editorWords.deadline} isGap={directive.deadline.kind === 'none'}>
          <DeadlineCell
            label={label(editorWords.deadline)}
            deadline={directive.deadline}
            heldOn={heldOn}
            placeholder={guess(offer?.deadline && writeDeadline(offer.deadline))}
            onChange={(deadline) => set({ deadline })}
          />
        </LabelledCell>
        <LabelledCell label={editorWords.product}>
          <Cell
            label={label(editorWords.product)}
            value={directive.product}
            placeholder={editorWords.noProduct}
            onChange={(product) => set({ product })}
            isLong
          />
        </LabelledCell>
      </div>
      <div className="directive-second">
        <SpokenCells directive={directive} label={label} suggester={suggester} set={set} />
        {children}
      </div>
    </>
  )
}

type SpokenCellsProps = Pick<DirectiveCellsProps, 'directive' | 'suggester' | 'set'> & {
  label: (name: string) => string
}

function SpokenCells({ directive, label, suggester, set }: SpokenCellsProps) {
  // Another name is another person: the link goes with the name.
  const setIssuer = (issuer: string) => set({ issuer, issuerId: null })
  return (
    <div className="directive-cells is-spoken">
      <LabelledCell label={editorWords.issuer}>
        <SuggestCell
          label={label(editorWords.issuer)}
          name="directives.issuer"
          value={directive.issuer}
          suggest={suggester.speaker}
          onChange={setIssuer}
          onTake={({ value }) => set({ issuer: value.fullName, issuerPosts: value.posts, issuerId: value.attendeeId })}
        />
      </LabelledCell>
      <LabelledCell label={editorWords.verb}>
        <Cell
          label={label(editorWords.verb)}
          name="directives.verb"
          value={directive.verb}
          onChange={(verb) => set({ verb })}
        />
      </LabelledCell>
      <LabelledCell label={editorWords.target}>
        <Cell
          label={label(editorWords.target)}
          value={directive.target}
          onChange={(target) => set({ target })}
          isLong
        />
      </LabelledCell>
    </div>
  )
}
