import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import type { Settings } from '#domain/settings.ts'
import { client } from '../shell/client.ts'
import { setAutosavePause } from './autosave-timer.ts'
import { readLocal, writeLocal } from './local-store.ts'

const SCHEME = 'thu-ky.color-scheme'
const CONTRAST = 'thu-ky.contrast'

let listener: ((scheme: MantineColorScheme) => void) | null = null

const schemeOf = ({ colorScheme }: Pick<Settings, 'colorScheme'>): MantineColorScheme =>
  colorScheme === 'system' ? 'auto' : colorScheme

function readScheme(): MantineColorScheme {
  const kept = readLocal(SCHEME)
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

/** The scheme of the settings; this browser remembers it, so that the first picture of the window has it already. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: readScheme,
  set: (scheme) => writeLocal(SCHEME, scheme),
  subscribe: (onUpdate) => {
    listener = onUpdate
  },
  unsubscribe: () => {
    listener = null
  },
  clear: () => writeLocal(SCHEME, 'auto'),
}

const systemContrast = matchMedia('(prefers-contrast: more)')

/** The strong contrast of the settings, or of the system: both are one mark on the page. */
function showContrast(contrast: Settings['contrast']): void {
  document.documentElement.dataset.contrast = systemContrast.matches ? 'high' : contrast
}

const keptContrast = () => (readLocal(CONTRAST) === 'high' ? 'high' : 'normal')

/** Before anything is drawn: what was chosen last in this browser. */
export function showKeptAppearance(): void {
  const isDark =
    readScheme() === 'dark' || (readScheme() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
  showContrast(keptContrast())
  systemContrast.addEventListener('change', () => showContrast(keptContrast()))
}

/** Has the whole window follow the settings: colours, contrast, how soon an edit is saved. */
export function followSettings(settings: Settings): void {
  const scheme = schemeOf(settings)
  if (scheme !== readScheme()) {
    writeLocal(SCHEME, scheme)
    listener?.(scheme)
  }
  writeLocal(CONTRAST, settings.contrast)
  showContrast(settings.contrast)
  setAutosavePause(settings.autosaveSeconds * 1000)
}

/** The settings of the data folder win over what this browser remembers. */
export async function followStoredSettings(): Promise<void> {
  // Settings that cannot be read are told where they are shown; until then the window stays as it is.
  const settings = await client('settings.get', {}).catch(() => null)
  if (settings) followSettings(settings)
}
