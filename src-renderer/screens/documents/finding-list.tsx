import './paper-marks.css'
import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { PaperRef } from '#domain/document-record.ts'
import { Severity } from '#domain/finding.ts'
import type { Id } from '#domain/ids.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { classes } from '../../parts/classes.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { papersWords } from '../../text/papers.ts'
import { OverrideDialog } from './override-dialog.tsx'
import type { PaperFinding } from './paper-finding.ts'
import { placeOf, searchOf } from './place-of-field.ts'

type FindingListProps = {
  meetingId: Id
  paper: PaperRef
  findings: PaperFinding[]
  session: MeetingSession
  isReadOnly: boolean
  /** A field of this very screen is shown without leaving it. */
  onShowHere: (field: string, itemId: string) => void
}

/** What the checks have to say, the gravest first; each leads to its field. What was let pass stands apart, with why. */
export function FindingList({ meetingId, paper, findings, session, isReadOnly, onShowHere }: FindingListProps) {
  const [letting, setLetting] = useState<PaperFinding | null>(null)
  const standing = findings.filter((one) => one.override === null)
  const passed = findings.filter((one) => one.override !== null)
  const isComplete = standing.every((one) => one.severity === 'advice')
  const withdraw = ({ key }: PaperFinding) =>
    session
      .ask(({ id, revision }) => client('document.override', { id, baseRevision: revision, key, reason: '', by: '' }))
      .then((done) => done && showDone(papersWords.withdrawn))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const jump = (finding: PaperFinding) => (
    <Jump meetingId={meetingId} paper={paper} finding={finding} onShowHere={onShowHere} />
  )
  return (
    <>
      {isComplete && (
        <p className="is-complete">
          <Check {...iconLook} className="sign" /> {papersWords.complete}
        </p>
      )}
      {Severity.options.map((severity) => {
        const own = standing.filter((one) => one.severity === severity)
        if (own.length === 0) return null
        return (
          <section key={severity} className={classes('finding-group', `is-${severity}`)}>
            <h2>
              <span className="finding-mark" aria-hidden="true" /> {papersWords.severity[severity]} {own.length}
            </h2>
            {papersWords.severityHint[severity] && <p className="dim">{papersWords.severityHint[severity]}</p>}
            <ul>
              {own.map((one) => (
                <li key={one.key}>
                  {jump(one)}
                  {severity === 'contradiction' && one.field !== 'approvals' && (
                    <KeyButton
                      size="compact-xs"
                      disabled={isReadOnly}
                      title={papersWords.letOf(one.message)}
                      onClick={() => setLetting(one)}
                    >
                      {papersWords.let}
                    </KeyButton>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {passed.length > 0 && (
        <section className="finding-group is-passed">
          <h2>
            <span className="finding-mark" aria-hidden="true" /> {papersWords.overridden} {passed.length}
          </h2>
          <ul>
            {passed.map((one) => (
              <li key={one.key}>
                {jump(one)}
                <p>“{one.override?.reason}”</p>
                <p className="dim">
                  {one.override && papersWords.overriddenBy(one.override.by, writeMoment(one.override.at))}
                </p>
                <KeyButton
                  size="compact-xs"
                  disabled={isReadOnly}
                  title={papersWords.withdrawOf(one.message)}
                  onClick={() => void withdraw(one)}
                >
                  {papersWords.withdraw}
                </KeyButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {letting && <OverrideDialog finding={letting} session={session} onClose={() => setLetting(null)} />}
    </>
  )
}

type JumpProps = {
  meetingId: Id
  paper: PaperRef
  finding: PaperFinding
  onShowHere: (field: string, itemId: string) => void
}

/** The finding's sentence as the way to the field it is about. */
function Jump({ meetingId, paper, finding: { field, itemId, message }, onShowHere }: JumpProps) {
  if (field.startsWith('settings')) {
    return (
      <Link
        to="/settings/$part"
        params={{ part: field === 'settings.holidays' ? 'holidays' : 'general' }}
        search={{ item: field }}
      >
        {message}
      </Link>
    )
  }
  if (field === 'approvals') {
    return (
      <Link to="/approval/$id" params={{ id: meetingId }} search={{ item: itemId || undefined }}>
        {message}
      </Link>
    )
  }
  return (
    <Link
      to="/meetings/$id/$tab"
      params={{ id: meetingId, tab: placeOf(field) }}
      search={searchOf(field, itemId, paper)}
      onClick={() => onShowHere(field, itemId)}
    >
      {message}
    </Link>
  )
}
