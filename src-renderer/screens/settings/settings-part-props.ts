import type { SettingsState } from '../../hooks/use-settings.ts'

/** What every part of the settings is given. */
export type SettingsPartProps = { settings: SettingsState; isReadOnly: boolean }
