import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useSettings } from '../../hooks/use-settings.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { storageWords } from '../../text/storage.ts'
import { AppearancePart } from './appearance-part.tsx'
import { GeneralPart } from './general-part.tsx'
import { HolidaysPart } from './holidays-part.tsx'
import { OrganizationsPart } from './organizations-part.tsx'
import { ProfilesPart } from './profiles-part.tsx'
import { isSettingsPart, SettingsFrame } from './settings-frame.tsx'
import { WritingPart } from './writing-part.tsx'

const route = getRouteApi('/settings/$part')

const PARTS = {
  general: GeneralPart,
  appearance: AppearancePart,
  writing: WritingPart,
  organizations: OrganizationsPart,
  holidays: HolidaysPart,
  profiles: ProfilesPart,
}

/** What holds for all meetings. */
export function SettingsScreen() {
  const { part } = route.useParams()
  const { item } = route.useSearch()
  const settings = useSettings()
  const { isReadOnly } = useLibrary()
  const current = isSettingsPart(part) ? part : 'general'
  const Part = PARTS[current]
  const isLoaded = settings.value !== null
  // A link to a field puts the caret there.
  useEffect(() => {
    if (isLoaded && item?.startsWith('settings.')) {
      document.querySelector<HTMLElement>(`[data-field="${CSS.escape(item)}"]`)?.focus()
    }
  }, [isLoaded, item])
  const recover = () =>
    client('settings.recover', {})
      .then(() => {
        settings.reload()
        showDone(storageWords.recovered)
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  return (
    <SettingsFrame current={current}>
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
      <div className="scroll settings" tabIndex={0} key={current}>
        <Part settings={settings} isReadOnly={isReadOnly} />
      </div>
    </SettingsFrame>
  )
}
