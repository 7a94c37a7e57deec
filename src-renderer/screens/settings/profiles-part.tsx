import { TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProfileValues } from '#contract/paper-shapes.ts'
import { fold } from '#vietnamese/fold.ts'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { officeWords } from '../../text/office.ts'
import { ProfileTable, type ProfileValue, type Value } from './profile-table.tsx'
import type { SettingsPartProps } from './settings-part-props.ts'

const route = getRouteApi('/settings/$part')

/** The rules of layout with their values; what nobody has confirmed is marked and can be corrected. */
export function ProfilesPart({ settings, isReadOnly }: SettingsPartProps) {
  const { item } = route.useSearch()
  const navigate = useNavigate()
  const { value: found, problem, reload } = useCall('profile.list', {})
  const profiles = found?.profiles ?? []
  const profile = profiles.find((one) => one.id === item) ?? profiles[0]
  const edit = async (id: string, name: string, value: Value | null) => {
    const isDone = await settings.change((last) => {
      const { [name]: _, ...others } = last.profileEdits[id] ?? {}
      const edits = value === null ? others : { ...others, [name]: value }
      return { ...last, profileEdits: { ...last.profileEdits, [id]: edits } }
    })
    if (isDone) reload()
    return isDone
  }
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      {problem && <Banner text={problem} isProblem />}
      <Section title={officeWords.profilesPart}>
        <p className="dialog-intro dim">{officeWords.profilesIntro}</p>
        {profile && (
          <SelectField
            label={officeWords.profile}
            value={profile.id}
            options={Object.fromEntries(profiles.map(({ id, name }) => [id, name]))}
            onChange={(id) =>
              void navigate({
                to: '/settings/$part',
                params: { part: 'profiles' },
                search: { item: id ?? undefined },
                replace: true,
              })
            }
          />
        )}
        {profile && (
          <Profile key={profile.id} profile={profile} onEdit={(name, value) => edit(profile.id, name, value)} />
        )}
      </Section>
    </fieldset>
  )
}

type ProfileProps = { profile: ProfileValues; onEdit: (name: string, value: Value | null) => Promise<boolean> }

function Profile({ profile, onEdit }: ProfileProps) {
  const [typed, setTyped] = useState('')
  const [isDoubtfulOnly, setDoubtfulOnly] = useState(false)
  const { source, effectiveFrom, effectiveTo, values } = profile
  const unconfirmed = values.filter((one) => !one.isConfirmed).length
  const shown = values.filter(
    (one) => fold(one.label).includes(fold(typed)) && (!isDoubtfulOnly || !one.isConfirmed || one.isEdited),
  )
  const edit = async ({ name, label }: ProfileValue, value: Value | null) => {
    if (await onEdit(name, value)) {
      showDone(value === null ? officeWords.valueReset(label) : officeWords.valueSaved(label))
    }
  }
  return (
    <>
      <p className="profile-facts">
        {officeWords.basis(source)} ·{' '}
        {officeWords.inForce(writeDate(effectiveFrom), effectiveTo === null ? '' : writeDate(effectiveTo))}
        {unconfirmed > 0 && (
          <>
            {' · '}
            <strong>{officeWords.unconfirmedCount(unconfirmed)}</strong>
          </>
        )}
      </p>
      <div className="value-tools">
        <TextInput
          w={280}
          aria-label={officeWords.searchValues}
          placeholder={officeWords.searchValues}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={isDoubtfulOnly}
            onChange={(event) => setDoubtfulOnly(event.currentTarget.checked)}
          />
          {officeWords.onlyDoubtful}
        </label>
      </div>
      {shown.length === 0 && (
        <p className="dim" role="status">
          {officeWords.noValues}
        </p>
      )}
      {shown.length > 0 && <ProfileTable values={shown} onEdit={(value, next) => void edit(value, next)} />}
    </>
  )
}
