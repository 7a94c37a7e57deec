import type { Settings } from '#domain/settings.ts'
import { showDone } from '../../hooks/notices.ts'
import { Choice } from '../../parts/choice.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Section } from '../../parts/section.tsx'
import { papersWords } from '../../text/papers.ts'
import { preferenceWords } from '../../text/preferences.ts'
import type { SettingsPartProps } from './settings-part-props.ts'

/** How papers are worded, and how long speeches take. */
export function WritingPart({ settings: { value, change }, isReadOnly }: SettingsPartProps) {
  if (!value) return null
  const set = async (part: Partial<Settings>) => {
    if (await change((last) => ({ ...last, ...part }))) showDone(papersWords.settingsSaved)
  }
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      <Section title={preferenceWords.textPart}>
        <Choice
          label={preferenceWords.toneStyle}
          value={value.toneStyle}
          options={preferenceWords.toneStyles}
          onChange={(toneStyle) => void set({ toneStyle })}
        />
        <p className="field-hint">{preferenceWords.toneStyleHint}</p>
        <Choice
          label={preferenceWords.dateStyle}
          value={value.dateStyle}
          options={preferenceWords.dateStyles}
          onChange={(dateStyle) => void set({ dateStyle })}
        />
        <p className="field-hint">{preferenceWords.dateStyleHint}</p>
      </Section>
      <Section title={preferenceWords.speechPart}>
        <NumberField
          label={preferenceWords.speakingRate}
          value={value.speakingRate}
          range={[60, 300]}
          hint={preferenceWords.speakingRateHint}
          problem={preferenceWords.speakingRateProblem}
          onChange={(speakingRate) => void set({ speakingRate })}
        />
      </Section>
    </fieldset>
  )
}
