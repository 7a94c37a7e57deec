import type { Settings } from '#domain/settings.ts'
import { SizeTier } from '#domain/settings.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { papersWords } from '../../text/papers.ts'
import { storageWords } from '../../text/storage.ts'
import { BackupSection } from './backup-section.tsx'
import { CheckSection } from './check-section.tsx'
import { FolderSection } from './folder-section.tsx'
import { IndexSection } from './index-section.tsx'
import { VersionSection } from './version-section.tsx'

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
  const recover = () =>
    client('settings.recover', {})
      .then(() => {
        settings.reload()
        bodies.reload()
        showDone(storageWords.recovered)
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
      {settings.problem && (
        <Banner text={settings.problem} isProblem>
          {settings.code === 'SETTINGS_DAMAGED' && (
            <KeyButton variant="filled" disabled={isReadOnly} onClick={() => void recover()}>
              {storageWords.recoverSettings}
            </KeyButton>
          )}
        </Banner>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
      <div className="scroll" tabIndex={0}>
        {value && (
          <fieldset className="plain" disabled={isReadOnly}>
            <Section title={papersWords.papersPart}>
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
            </Section>
          </fieldset>
        )}
        {status && <FolderSection status={status} isReadOnly={isReadOnly} />}
        <BackupSection isReadOnly={isReadOnly} />
        {value && <VersionSection settings={value} isReadOnly={isReadOnly} onSave={(next) => void save(next)} />}
        <CheckSection isReadOnly={isReadOnly} />
        {status && <IndexSection index={status.index} isReadOnly={isReadOnly} />}
        {status && <p className="dim version-line">{papersWords.version(status.version)}</p>}
      </div>
    </>
  )
}
