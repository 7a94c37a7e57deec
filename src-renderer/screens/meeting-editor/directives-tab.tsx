import { memo } from 'react'
import { Directive } from '#domain/directive.ts'
import type { Id } from '#domain/ids.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { ListCell } from '../../parts/list-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { DeadlineCell } from './deadline-cell.tsx'
import { numberDirectives } from './directive-numbers.ts'
import { OriginMark } from './origin-mark.tsx'
import type { TabProps } from './tab-props.ts'
import { type ListEdits, useMeetingList } from './use-meeting-list.ts'

/** What was directed, to whom, by when; what is still open shows as a gap. */
export function DirectivesTab({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'directives', editorWords.directive)
  const { directives } = meeting
  const gaps = editorWords.gaps(
    directives.filter((one) => one.assignee === '').length,
    directives.filter((one) => one.deadline.kind === 'none').length,
  )
  return (
    <Section title={editorWords.tabs.directives} aside={<span className="dim">{gaps}</span>}>
      {directives.length === 0 && <p className="dim">{editorWords.noDirectives}</p>}
      {numberDirectives(directives).map(({ directive, number }) => (
        <DirectiveBlock key={directive.id} directive={directive} number={number} meetingId={meeting.id} edits={edits} />
      ))}
      <p className="sheet-foot">
        <KeyButton onClick={() => edits.add([newDirective()])}>{editorWords.addDirective}</KeyButton>
      </p>
    </Section>
  )
}

const newDirective = (from: Partial<Directive> = {}) => Directive.parse({ text: '', ...from, id: newId() })

type DirectiveBlockProps = { directive: Directive; number: string; meetingId: Id; edits: ListEdits<'directives'> }

const DirectiveBlock = memo(function DirectiveBlock({ directive, number, meetingId, edits }: DirectiveBlockProps) {
  const { id, parentId } = directive
  const set = (part: Partial<Directive>) => edits.edit(id, part)
  const addSub = () =>
    edits.add([newDirective({ parentId: parentId ?? id, issuer: directive.issuer, assignee: directive.assignee })], id)
  return (
    <article
      className={parentId === null ? 'block' : 'block is-sub'}
      data-row={id}
      aria-label={`${editorWords.tabs.directives} ${number}`}
    >
      <div className="directive-line">
        <span className="row-number" aria-hidden="true">
          {number}
        </span>
        <Cell
          label={`${editorWords.directiveText}, ${number}`}
          value={directive.text}
          onChange={(text) => set({ text })}
          isLong
        />
        <RowButtons
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={(by) => edits.move(id, by)}
          removeLabel={editorWords.removeRow(editorWords.directive)}
          onRemove={() => edits.remove(id)}
        />
      </div>
      <DirectiveCells directive={directive} number={number} set={set} />
      <div className="block-foot">
        <KeyButton size="compact-xs" onClick={addSub}>
          {editorWords.addSubDirective}
        </KeyButton>
        <label className="check" title={fieldWords.notForPublicationHint}>
          <input
            type="checkbox"
            data-field="directives.notForPublication"
            checked={directive.notForPublication}
            onChange={(event) => set({ notForPublication: event.currentTarget.checked })}
          />
          {fieldWords.notForPublication}
        </label>
        <OriginMark meetingId={meetingId} at={id} origin={directive.origin} source={directive.source} />
      </div>
    </article>
  )
})

type DirectiveCellsProps = { directive: Directive; number: string; set: (part: Partial<Directive>) => void }

function DirectiveCells({ directive, number, set }: DirectiveCellsProps) {
  const label = (name: string) => `${name}, ${number}`
  const texts = [
    { key: 'issuer', name: editorWords.issuer },
    { key: 'verb', name: editorWords.verb },
    { key: 'assignee', name: editorWords.assignee, gap: editorWords.noAssignee },
  ] as const
  return (
    <div className="directive-cells">
      {texts.map((one) => (
        <LabelledCell key={one.key} label={one.name} isGap={'gap' in one && directive[one.key] === ''}>
          <Cell
            label={label(one.name)}
            name={`directives.${one.key}`}
            value={directive[one.key]}
            placeholder={'gap' in one ? one.gap : undefined}
            onChange={(text) => set({ [one.key]: text })}
            isLong
          />
        </LabelledCell>
      ))}
      <LabelledCell label={editorWords.coordinators}>
        <ListCell
          label={label(editorWords.coordinators)}
          items={directive.coordinators}
          onChange={(coordinators) => set({ coordinators })}
        />
      </LabelledCell>
      <LabelledCell label={editorWords.deadline} isGap={directive.deadline.kind === 'none'}>
        <DeadlineCell
          label={label(editorWords.deadline)}
          deadline={directive.deadline}
          onChange={(deadline) => set({ deadline })}
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
