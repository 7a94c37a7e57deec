import { useCall } from '../../hooks/use-call.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { organizationWords } from '../../text/organizations.ts'
import { terms } from '../../text/terms.ts'
import type { OrganizationProps } from './organization-props.ts'

/** Whose rules its papers follow and how they are numbered. */
export function RulesFields({ organization, set }: OrganizationProps) {
  const { system, profileId, numbering, committeeTerm } = organization
  const { value } = useCall('profile.list', {})
  const profiles = Object.fromEntries(value?.profiles.map(({ id, name }) => [id, name]) ?? [])
  return (
    <>
      <SelectField
        label={organizationWords.system}
        name="organizer.system"
        isShort
        value={system}
        options={terms.system}
        onChange={(next) => next && set({ system: next })}
      />
      <SelectField
        label={organizationWords.profile}
        name="organizer.profileId"
        value={profileId}
        options={profileId === null || profileId in profiles ? profiles : { ...profiles, [profileId]: profileId }}
        emptyLabel={organizationWords.profileAuto}
        onChange={(next) => set({ profileId: next })}
      />
      <SelectField
        label={organizationWords.numbering}
        name="organizer.numbering"
        value={numbering}
        options={terms.numbering}
        onChange={(next) => next && set({ numbering: next })}
      />
      {(system === 'party' || committeeTerm !== '') && (
        <TextField
          label={organizationWords.committeeTerm}
          name="organizer.committeeTerm"
          hint={organizationWords.committeeTermHint}
          value={committeeTerm}
          onChange={(next) => set({ committeeTerm: next })}
        />
      )}
    </>
  )
}
