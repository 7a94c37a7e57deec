import type { Organization } from '#domain/organization.ts'
import { DateField } from '../../parts/date-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { directoryWords } from '../../text/directory.ts'
import { organizationWords } from '../../text/organizations.ts'
import type { OrganizationProps } from './organization-props.ts'

type StandingFieldsProps = OrganizationProps & { bodies: readonly Organization[] }

/** Other names of a body, from when to when it stands, and what came after it. */
export function StandingFields({ organization, set, bodies }: StandingFieldsProps) {
  const { id, otherNames, validFrom, validTo, successorId } = organization
  const others = bodies.filter((one) => one.id !== id)
  const isReversed = validFrom !== null && validTo !== null && validTo < validFrom
  return (
    <>
      <LinesField
        label={directoryWords.otherNames}
        name="organizer.otherNames"
        lines={otherNames}
        hint={directoryWords.otherNamesHint}
        onChange={(names) => set({ otherNames: names })}
      />
      <DateField
        label={directoryWords.validFrom}
        value={validFrom}
        problem={directoryWords.badDay}
        onChange={(date) => set({ validFrom: date })}
      />
      <DateField
        label={directoryWords.validTo}
        value={validTo}
        problem={directoryWords.badDay}
        mark={isReversed ? <span className="urgent">{directoryWords.bodyReversed}</span> : undefined}
        onChange={(date) => set({ validTo: date })}
      />
      <SelectField
        label={directoryWords.successor}
        value={successorId}
        options={Object.fromEntries(others.map((one) => [one.id, one.officialName || organizationWords.unnamed]))}
        emptyLabel={directoryWords.noSuccessor}
        onChange={(successor) => set({ successorId: successor })}
      />
    </>
  )
}
