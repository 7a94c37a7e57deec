import { TextField } from '../../parts/text-field.tsx'
import { welcomeWords } from '../../text/welcome.ts'
import type { Office } from './office.ts'

type OfficeStepProps = { office: Office; onChange: (office: Office) => void; problem: string }

const FIELDS = [
  { key: 'officialName', label: welcomeWords.officialName },
  { key: 'shortName', label: welcomeWords.shortName },
  { key: 'code', label: welcomeWords.code, hint: welcomeWords.codeHint },
  { key: 'placeName', label: welcomeWords.placeName, hint: welcomeWords.placeHint },
  { key: 'governingBody', label: welcomeWords.governingBody },
] as const satisfies { key: keyof Office; label: string; hint?: string }[]

/** The office as the head of its papers needs it. */
export function OfficeStep({ office, onChange, problem }: OfficeStepProps) {
  return (
    <>
      <p className="dim">{welcomeWords.officeHint}</p>
      <div className="office-fields">
        {FIELDS.map((one) => (
          <TextField
            key={one.key}
            label={one.label}
            hint={'hint' in one ? one.hint : undefined}
            value={office[one.key]}
            onChange={(text) => onChange({ ...office, [one.key]: text })}
          />
        ))}
      </div>
      {problem && (
        <p className="urgent" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
