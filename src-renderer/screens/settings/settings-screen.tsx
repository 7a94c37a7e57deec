import type { Settings } from '#domain/settings.ts'
import { SizeTier } from '#domain/settings.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { papersWords } from '../../text/papers.ts'

const tiers = Object.fromEntries(SizeTier.options.map((tier) => [tier, tier])) as Record<SizeTier, string>

/** The few things that hold for all meetings. */
export function SettingsScreen() {
  const settings = useCall('settings.get', {})
  const bodies = useCall('organization.list', {})
  const { status, isReadOnly } = useLibrary()
  const save = (next: Settings) =>
    client('settings.save', { settings: next })
      .then(() => {
        settings.reload()
        showDone(papersWords.settingsSaved)
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const names = Object.fromEntries(bodies.value?.organizations.map((one) => [one.id, one.officialName]) ?? [])
  const value = settings.value
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(papersWords.settingsTitle)}</title>
        <h1>{papersWords.settingsTitle}</h1>
      </header>
      {settings.problem && <Banner text={settings.problem} isProblem />}
      {value && (
        <fieldset className="plain" disabled={isReadOnly}>
          <Section title={frameWords.settings}>
            <SelectField
              label={papersWords.defaultBody}
              value={value.defaultOrganizationId}
              options={names}
              emptyLabel={papersWords.noDefault}
              onChange={(defaultOrganizationId) => void save({ ...value, defaultOrganizationId })}
            />
            <SelectField
              label={papersWords.sizeTier}
              isShort
              value={value.sizeTier}
              options={tiers}
              onChange={(sizeTier) => sizeTier && void save({ ...value, sizeTier })}
            />
            {status && <p className="dim">{papersWords.version(status.version)}</p>}
          </Section>
        </fieldset>
      )}
    </>
  )
}
