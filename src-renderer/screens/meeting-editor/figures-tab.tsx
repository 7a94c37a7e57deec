import { Assessment } from '#domain/assessment.ts'
import { Award } from '#domain/award.ts'
import { Figure } from '#domain/figure.ts'
import { Photo } from '#domain/photo.ts'
import { Vote } from '#domain/vote.ts'
import { NumberCell } from '../../parts/number-cell.tsx'
import { ReadCell } from '../../parts/read-cell.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'
import { readChange, writeChange } from './change-text.ts'
import { SheetSection } from './sheet-section.tsx'
import type { TabProps } from './tab-props.ts'
import { useMeetingList } from './use-meeting-list.ts'

/** Figures, awards, assessments, votes and captions. */
export function FiguresTab({ meeting, session }: TabProps) {
  return (
    <>
      <Figures meeting={meeting} session={session} />
      <Awards meeting={meeting} session={session} />
      <Assessments meeting={meeting} session={session} />
      <Votes meeting={meeting} session={session} />
      <Photos meeting={meeting} session={session} />
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
        { label: editorWords.indicator, key: 'indicator', width: '24%' },
        { label: editorWords.qualifier, key: 'qualifier', width: '9%' },
        { label: editorWords.written, key: 'written', width: '13%' },
        { label: editorWords.figureUnit, key: 'unit', width: '10%' },
        { label: editorWords.period, key: 'period', width: '11%' },
        {
          label: editorWords.change,
          key: 'text',
          render: (item, label, set) => (
            <ReadCell
              label={label}
              value={item.change}
              write={writeChange}
              read={readChange}
              onChange={(change) => set({ change })}
            />
          ),
        },
      ]}
    />
  )
}

function Awards({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'awards', editorWords.award)
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
        { label: editorWords.awardIssuer, key: 'issuer' },
        { label: editorWords.recipient, key: 'recipient' },
        { label: editorWords.awardPresenter, key: 'presenter' },
        { label: editorWords.awardReason, key: 'reason' },
        { label: editorWords.decision, key: 'decision' },
      ]}
    />
  )
}

function Assessments({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'assessments', editorWords.assessment)
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
        { label: editorWords.assessmentText, key: 'text', width: '50%' },
        {
          label: editorWords.assessmentKind,
          key: 'kind',
          width: '16%',
          render: (item, label, set) => (
            <SelectCell
              label={label}
              value={item.kind}
              options={terms.assessmentKind}
              onChange={(kind) => set({ kind })}
            />
          ),
        },
        { label: editorWords.assessmentSpeaker, key: 'speaker' },
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
        { label: editorWords.voteSubject, key: 'subject', width: '44%' },
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

function Photos({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'photos', editorWords.photo)
  return (
    <SheetSection
      title={editorWords.photosPart}
      noun={editorWords.photo}
      addLabel={editorWords.addPhoto}
      items={meeting.photos}
      edits={edits}
      create={() => Photo.parse({ id: newId() })}
      meetingId={meeting.id}
      columns={[
        { label: editorWords.caption, key: 'caption', width: '70%' },
        { label: editorWords.credit, key: 'credit' },
      ]}
    />
  )
}
