import type { Settings } from '#domain/settings.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { Section } from '../../parts/section.tsx'
import { storageWords } from '../../text/storage.ts'

const SMALLEST = 100
const LARGEST = 1_000_000

type VersionSectionProps = { settings: Settings; isReadOnly: boolean; onSave: (settings: Settings) => void }

/** How much room the versions of all meetings may take. */
export function VersionSection({ settings, isReadOnly, onSave }: VersionSectionProps) {
  return (
    <Section title={storageWords.versionPart}>
      <fieldset className="plain" disabled={isReadOnly}>
        <NumberField
          label={storageWords.versionLimit}
          value={settings.versionLimitMb}
          range={[SMALLEST, LARGEST]}
          hint={storageWords.versionLimitHint}
          problem={storageWords.versionLimitProblem}
          onChange={(versionLimitMb) => onSave({ ...settings, versionLimitMb })}
        />
      </fieldset>
    </Section>
  )
}
