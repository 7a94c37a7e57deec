import type { Settings } from '#domain/settings.ts'
import { showDone } from '../../hooks/notices.ts'
import { Choice } from '../../parts/choice.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Section } from '../../parts/section.tsx'
import { papersWords } from '../../text/papers.ts'
import { preferenceWords } from '../../text/preferences.ts'
import type { SettingsPartProps } from './settings-part-props.ts'

/** Colours of the screen, and how soon an edit is saved. */
export function AppearancePart({ settings: { value, change }, isReadOnly }: SettingsPartProps) {
  if (!value) return null
  const set = async (part: Partial<Settings>) => {
    if (await change((last) => ({ ...last, ...part }))) showDone(papersWords.settingsSaved)
  }
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      <Section title={preferenceWords.screenPart}>
        <Choice
          label={preferenceWords.colorScheme}
          value={value.colorScheme}
          options={preferenceWords.colorSchemes}
          onChange={(colorScheme) => void set({ colorScheme })}
        />
        <Choice
          label={preferenceWords.contrast}
          value={value.contrast}
          options={preferenceWords.contrasts}
          onChange={(contrast) => void set({ contrast })}
        />
      </Section>
      <Section title={preferenceWords.typingPart}>
        <NumberField
          label={preferenceWords.autosave}
          value={value.autosaveSeconds}
          range={[1, 30]}
          hint={preferenceWords.autosaveHint}
          problem={preferenceWords.autosaveProblem}
          onChange={(autosaveSeconds) => void set({ autosaveSeconds })}
        />
      </Section>
    </fieldset>
  )
}
