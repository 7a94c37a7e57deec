import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { Organization } from '#domain/organization.ts'
import { useFreshDirectory } from '../../hooks/directory.tsx'
import { showProblem } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { organizationWords } from '../../text/organizations.ts'
import { OrganizationForm } from '../organization/organization-form.tsx'
import type { SettingsPartProps } from './settings-part-props.ts'

const route = getRouteApi('/settings/$part')

/** The bodies of the directory with everything their papers need. */
export function OrganizationsPart({ settings, isReadOnly }: SettingsPartProps) {
  const { item } = route.useSearch()
  const navigate = useNavigate()
  const { directory: value, problem, reload } = useFreshDirectory()
  const bodies = (value?.organizations ?? []).toSorted((a, b) => a.officialName.localeCompare(b.officialName, 'vi'))
  const defaultId = settings.value?.defaultOrganizationId ?? null
  const current = bodies.find((one) => one.id === (item ?? defaultId)) ?? (item ? undefined : bodies[0])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ to: '/settings/$part', params: { part: 'organizations' }, search: { item: id }, replace: true }),
    [navigate],
  )
  const add = () => {
    const organization = Organization.parse({ id: newId(), officialName: organizationWords.newName })
    client('organization.save', { organization })
      .then(({ id }) => {
        reload()
        show(id)
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  const addButton = (
    <KeyButton disabled={isReadOnly} onClick={add}>
      {organizationWords.add}
    </KeyButton>
  )
  const makeDefault = (id: string) => void settings.change((last) => ({ ...last, defaultOrganizationId: id }))
  useFocusName(current?.id === item && current?.officialName === organizationWords.newName ? item : undefined)
  if (value && bodies.length === 0) return <EmptyState sentence={organizationWords.none}>{addButton}</EmptyState>
  return (
    <>
      {problem && <Banner text={problem} isProblem />}
      <Section title={organizationWords.title} aside={addButton}>
        <p className="dialog-intro dim">{organizationWords.intro}</p>
        {current && (
          <SelectField
            label={organizationWords.known}
            value={current.id}
            options={Object.fromEntries(bodies.map((one) => [one.id, one.officialName || organizationWords.unnamed]))}
            onChange={(id) => show(id ?? undefined)}
            mark={
              current.id === defaultId ? (
                <span className="dim nowrap">{organizationWords.isDefault}</span>
              ) : (
                <KeyButton disabled={isReadOnly} onClick={() => makeDefault(current.id)}>
                  {organizationWords.makeDefault}
                </KeyButton>
              )
            }
          />
        )}
      </Section>
      {current && <OrganizationForm key={current.id} organization={current} isReadOnly={isReadOnly} />}
    </>
  )
}

/** A body just added is named first: its placeholder name stands selected. */
function useFocusName(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return
    const box = document.querySelector<HTMLInputElement>('[data-field="organizer.officialName"]')
    box?.focus()
    box?.select()
  }, [id])
}
