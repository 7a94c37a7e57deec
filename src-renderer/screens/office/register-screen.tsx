import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { NumberEntry } from '#domain/number-entry.ts'
import type { Organization } from '#domain/organization.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem, showUndo } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { officeWords } from '../../text/office.ts'
import { listSeries } from './list-series.ts'
import { NumberDialog } from './number-dialog.tsx'
import { draftOf, EMPTY_DRAFT, type NumberDraft, type NumberToAdd } from './number-draft.ts'
import { OfficeFrame } from './office-frame.tsx'
import { SeriesTable } from './series-table.tsx'

const route = getRouteApi('/papers/$part')

/** The register of numbers, body by body and series by series. */
export function RegisterScreen() {
  const { item } = route.useSearch()
  const navigate = useNavigate()
  const bodies = useCall('organization.list', {})
  const settings = useCall('settings.get', {})
  const organizations = bodies.value?.organizations ?? []
  const wanted = item ?? settings.value?.defaultOrganizationId
  const body = organizations.find((one) => one.id === wanted) ?? organizations[0] ?? null
  if (body) {
    return (
      <Register
        key={body.id}
        body={body}
        organizations={organizations}
        onBody={(id) =>
          void navigate({ to: '/papers/$part', params: { part: 'numbers' }, search: { item: id ?? undefined } })
        }
      />
    )
  }
  return (
    <OfficeFrame current="numbers">
      {bodies.problem && <Banner text={bodies.problem} isProblem />}
      {bodies.value && (
        <EmptyState sentence={officeWords.noBodies}>
          <KeyButton
            variant="filled"
            onClick={() => void navigate({ to: '/settings/$part', params: { part: 'organizations' } })}
          >
            {officeWords.openBodies}
          </KeyButton>
        </EmptyState>
      )}
    </OfficeFrame>
  )
}

type RegisterProps = { body: Organization; organizations: Organization[]; onBody: (id: string | null) => void }

function Register({ body, organizations, onBody }: RegisterProps) {
  const { isReadOnly } = useLibrary()
  const { value, problem, reload } = useCall('number.list', { organizationId: body.id })
  const [draft, setDraft] = useState<NumberDraft | null>(null)
  const entries = value?.entries ?? []
  const names = Object.fromEntries(organizations.map((one) => [one.id, one.officialName]))
  const add = (entry: NumberToAdd) => client('number.add', { ...entry, organizationId: body.id }).then(reload)
  const remove = (entry: NumberEntry) =>
    client('number.remove', { entryId: entry.id })
      .then(() => {
        reload()
        showUndo(officeWords.removed(entry.number), frameWords.undo, () => {
          add(draftOf(entry)).catch((error: unknown) => showProblem(sentenceOf(error)))
        })
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const open = (part: Partial<NumberDraft> = {}) => setDraft({ ...EMPTY_DRAFT, ...part })
  const addButton = (
    <KeyButton variant="filled" disabled={isReadOnly} onClick={() => open()}>
      {officeWords.addNumber}
    </KeyButton>
  )
  return (
    <OfficeFrame current="numbers" buttons={entries.length > 0 && addButton}>
      {problem && <Banner text={problem} isProblem />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
      <section className="scroll register" tabIndex={0} aria-label={officeWords.registerTitle}>
        <div className="register-head">
          <SelectField label={officeWords.body} value={body.id} options={names} onChange={onBody} />
        </div>
        {value && entries.length === 0 && <EmptyState sentence={officeWords.registerEmpty}>{addButton}</EmptyState>}
        {listSeries(entries).map((series) => (
          <SeriesTable
            key={series.name}
            series={series}
            isReadOnly={isReadOnly}
            onRemove={(entry) => void remove(entry)}
            onUse={(number) => open({ ...likeNeighbours(series.entries), number })}
          />
        ))}
      </section>
      {draft && <NumberDialog start={draft} onSave={add} onClose={() => setDraft(null)} />}
    </OfficeFrame>
  )
}

/** A gap is filled by a paper of the same kind as its neighbours, in the same series; its day nobody knows yet. */
function likeNeighbours([newest]: readonly NumberEntry[]): Partial<NumberDraft> {
  return newest ? { ...draftOf(newest), subject: '', issuedOn: null } : {}
}
