import { AgendaItem, PresentedReport } from '#domain/agenda-item.ts'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { SheetSection } from './sheet-section.tsx'
import type { TabProps } from './tab-props.ts'
import { useMeetingList } from './use-meeting-list.ts'
import { useSuggester } from './use-suggester.ts'

/** The agenda and the papers presented. */
export function AgendaSections({ meeting, session }: TabProps) {
  const { speaker } = useSuggester(session)
  const agenda = useMeetingList(session, 'agenda', editorWords.agendaItem)
  const reports = useMeetingList(session, 'reports', editorWords.report)
  return (
    <>
      <SheetSection
        title={editorWords.agendaPart}
        noun={editorWords.agendaItem}
        addLabel={editorWords.addAgenda}
        items={meeting.agenda}
        edits={agenda}
        create={() => AgendaItem.parse({ id: newId(), title: '' })}
        meetingId={meeting.id}
        columns={[
          { label: editorWords.agendaTitle, key: 'title', width: '60%' },
          { label: editorWords.presenter, key: 'presenter', suggest: speaker },
        ]}
      />
      <SheetSection
        title={editorWords.reportsPart}
        noun={editorWords.report}
        addLabel={editorWords.addReport}
        items={meeting.reports}
        edits={reports}
        create={() => PresentedReport.parse({ id: newId(), title: '' })}
        meetingId={meeting.id}
        columns={[
          { label: editorWords.reportTitle, key: 'title', width: '60%' },
          { label: editorWords.presenter, key: 'presenter', suggest: speaker },
          {
            label: editorWords.attached,
            key: 'title',
            width: '90px',
            render: (item, label, set) => (
              <input
                type="checkbox"
                className="cell-check"
                aria-label={label}
                checked={item.isAttached}
                onChange={(event) => set({ isAttached: event.currentTarget.checked })}
              />
            ),
          },
        ]}
      />
    </>
  )
}
