import { Assessment } from '#domain/assessment.ts'
import { Award } from '#domain/award.ts'
import { Figure } from '#domain/figure.ts'
import { Vote } from '#domain/vote.ts'
import { CheckCell } from '../../parts/check-cell.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { ReadCell } from '../../parts/read-cell.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { terms } from '../../text/terms.ts'
import { ApprovalNotes } from '../approval/approval-notes.tsx'
import { readChange, writeChange } from './change-text.ts'
import { PhotosSection } from './photos-section.tsx'
import { SheetSection } from './sheet-section.tsx'
import type { TabProps } from './tab-props.ts'
import { useMeetingList } from './use-meeting-list.ts'
import { useSuggester } from './use-suggester.ts'

/** Wide enough for its heading. */
const CHECK_WIDTH = '112px'

/** The column of what must not be published. */
const hidden = <Item extends { notForPublication: boolean }, Key extends string>(key: Key) => ({
  label: fieldWords.notForPublication,
  key,
  width: CHECK_WIDTH,
  render: (item: Item, label: string, set: (part: Partial<Item>) => void) => (
    <CheckCell
      label={label}
      title={fieldWords.notForPublicationHint}
      isOn={item.notForPublication}
      onChange={(isOn) => set({ notForPublication: isOn } as Partial<Item>)}
    />
  ),
})

/** Figures, awards, assessments, votes and pictures. */
export function FiguresTab({ meeting, session }: TabProps) {
  return (
    <>
      <Figures meeting={meeting} session={session} />
      <Awards meeting={meeting} session={session} />
      <ApprovalNotes meeting={meeting} kind="assessment" />
      <Assessments meeting={meeting} session={session} />
      <Votes meeting={meeting} session={session} />
      <PhotosSection meeting={meeting} session={session} />
    </>
  )
}

function Figures({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'figures', editorWords.figure)
  return (
    <SheetSection
      title={editorWords.figuresPart}
      noun={editorWords.figure}
      addLabel={editorWords.addFigure}
      items={meeting.figures}
      edits={edits}
      create={() => Figure.parse({ id: newId(), indicator: '' })}
      meetingId={meeting.id}
      columns={[
        { label: editorWords.indicator, key: 'indicator', width: '19%' },
        { label: editorWords.qualifier, key: 'qualifier', width: '11%' },
        { label: editorWords.written, key: 'written', width: '9%' },
        { label: editorWords.figureUnit, key: 'unit', width: '11%' },
        { label: editorWords.period, key: 'period', width: '10%' },
        {
          label: editorWords.change,
          key: 'text',
          render: (item, label, set) => (
            <ReadCell
              label={label}
              value={item.change}
              write={(change) => writeChange(change, item.unit)}
              read={(text) => readChange(text, item.unit)}
              onChange={(change) => set({ change })}
            />
          ),
        },
        hidden<Figure, 'text'>('text'),
      ]}
    />
  )
}

function Awards({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'awards', editorWords.award)
  const { unit, speaker } = useSuggester(session)
  return (
    <SheetSection
      title={editorWords.awardsPart}
      noun={editorWords.award}
      addLabel={editorWords.addAward}
      items={meeting.awards}
      edits={edits}
      create={() => Award.parse({ id: newId(), award: '' })}
      meetingId={meeting.id}
      columns={[
        { label: editorWords.awardName, key: 'award' },
        { label: editorWords.awardIssuer, key: 'issuer', suggest: unit },
        { label: editorWords.recipient, key: 'recipient', suggest: unit },
        { label: editorWords.awardPresenter, key: 'presenter', suggest: speaker },
        { label: editorWords.awardReason, key: 'reason' },
        { label: editorWords.decision, key: 'decision' },
      ]}
    />
  )
}

function Assessments({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'assessments', editorWords.assessment)
  const { speaker } = useSuggester(session)
  return (
    <SheetSection
      title={editorWords.assessmentsPart}
      noun={editorWords.assessment}
      addLabel={editorWords.addAssessment}
      items={meeting.assessments}
      edits={edits}
      create={() => Assessment.parse({ id: newId(), kind: 'result', text: '' })}
      meetingId={meeting.id}
      columns={[
        { label: editorWords.assessmentText, key: 'text', width: '40%' },
        {
          label: editorWords.assessmentKind,
          key: 'kind',
          width: '13%',
          render: (item, label, set) => (
            <SelectCell
              label={label}
              value={item.kind}
              options={terms.assessmentKind}
              onChange={(kind) => set({ kind })}
            />
          ),
        },
        { label: editorWords.assessmentSpeaker, key: 'speaker', suggest: speaker },
        {
          label: fieldWords.internal,
          key: 'text',
          width: '76px',
          render: (item, label, set) => (
            <CheckCell
              label={label}
              title={fieldWords.internalHint}
              isOn={item.isInternal}
              onChange={(isInternal) => set({ isInternal })}
            />
          ),
        },
        hidden<Assessment, 'text'>('text'),
      ]}
    />
  )
}

function Votes({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'votes', editorWords.vote)
  const counts = (['inFavour', 'against', 'otherOpinions'] as const).map((key) => ({
    label: editorWords[key],
    key: 'subject' as const,
    count: key,
  }))
  return (
    <SheetSection
      title={editorWords.votesPart}
      noun={editorWords.vote}
      addLabel={editorWords.addVote}
      items={meeting.votes}
      edits={edits}
      create={() => Vote.parse({ id: newId(), subject: '' })}
      meetingId={meeting.id}
      columns={[
        { label: editorWords.voteSubject, key: 'subject', width: '30%' },
        {
          label: editorWords.voteMethod,
          key: 'method',
          render: (item, label, set) => (
            <SelectCell
              label={label}
              value={item.method}
              options={terms.voteMethod}
              onChange={(method) => set({ method })}
            />
          ),
        },
        ...counts.map(({ label: name, key, count }) => ({
          label: name,
          key,
          render: (item: Vote, label: string, set: (part: Partial<Vote>) => void) => (
            <NumberCell label={label} value={item[count]} onChange={(value) => set({ [count]: value ?? 0 })} />
          ),
        })),
      ]}
    />
  )
}
