import { useEffect } from 'react'
import type { Settings } from '#domain/settings.ts'
import { SizeTier } from '#domain/settings.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useOnLeave } from '../../hooks/use-on-leave.ts'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { officeWords } from '../../text/office.ts'
import { papersWords } from '../../text/papers.ts'
import { spellingWords } from '../../text/spelling.ts'
import { BackupSection } from './backup-section.tsx'
import { CheckSection } from './check-section.tsx'
import { FolderSection } from './folder-section.tsx'
import { IndexSection } from './index-section.tsx'
import { KnownWords } from './known-words.tsx'
import type { SettingsPartProps } from './settings-part-props.ts'
import { VersionSection } from './version-section.tsx'

const tiers = Object.fromEntries(SizeTier.options.map((tier) => [tier, tier])) as Record<SizeTier, string>

/** The few choices for all papers, and where the data lies. */
export function GeneralPart({ settings, isReadOnly }: SettingsPartProps) {
  const bodies = useCall('organization.list', {})
  const { status } = useLibrary()
  const names = Object.fromEntries(bodies.value?.organizations.map((one) => [one.id, one.officialName]) ?? [])
  const set = async (part: Partial<Settings>) => {
    if (await settings.change((last) => ({ ...last, ...part }))) showDone(papersWords.settingsSaved)
  }
  const { value } = settings
  return (
    <div className="settings-columns">
      {value && (
        <fieldset className="settings-column" disabled={isReadOnly}>
          <Section title={papersWords.papersPart}>
            <SelectField
              label={papersWords.defaultBody}
              value={value.defaultOrganizationId}
              options={names}
              emptyLabel={papersWords.noDefault}
              onChange={(defaultOrganizationId) => void set({ defaultOrganizationId })}
            />
            <SelectField
              label={papersWords.sizeTier}
              isShort
              value={value.sizeTier}
              options={tiers}
              onChange={(sizeTier) => sizeTier && void set({ sizeTier })}
            />
            <OfficerField value={value.officerName} onChange={(officerName) => void set({ officerName })} />
          </Section>
          <Section title={spellingWords.knownPart}>
            <KnownWords words={value.knownWords} onChange={(knownWords) => void set({ knownWords })} />
          </Section>
        </fieldset>
      )}
      <div className="settings-column">
        {status && <FolderSection status={status} isReadOnly={isReadOnly} />}
        <BackupSection isReadOnly={isReadOnly} />
        {value && (
          <VersionSection
            settings={value}
            isReadOnly={isReadOnly}
            onSave={({ versionLimitMb }) => void set({ versionLimitMb })}
          />
        )}
        <CheckSection isReadOnly={isReadOnly} />
        {status && <IndexSection index={status.index} isReadOnly={isReadOnly} />}
        {status && <p className="dim version-line">{papersWords.version(status.version)}</p>}
      </div>
    </div>
  )
}

/** So long after the last key the name is written. */
const WAIT_MS = 500

/** Written soon after the last key, and when the box is left; what was typed stays in it until it is written. */
function OfficerField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { typed, type } = useTyped(value)
  const isNew = typed !== null && typed.trim() !== value
  const hand = () => {
    if (isNew) onChange(typed.trim())
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hand` says the same as `typed`
  useEffect(() => {
    if (!isNew) return
    const timer = setTimeout(hand, WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, isNew])
  useOnLeave(hand)
  return (
    <TextField
      label={officeWords.officerName}
      name="settings.officerName"
      value={typed ?? value}
      hint={officeWords.officerNameHint}
      onChange={type}
      onLeave={hand}
    />
  )
}
