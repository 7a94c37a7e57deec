import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import '@mantine/core/styles.css'
import './theme/tokens.css'
import './theme/frame.css'
import './theme/nav.css'
import './theme/messages.css'
import './theme/fields.css'
import './theme/tables.css'
import './theme/controls.css'
import './theme/contrast.css'
import './theme/print.css'
import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { colorSchemeManager, followStoredSettings, showKeptAppearance } from './hooks/appearance.ts'
import { firstAnswer } from './hooks/library.tsx'
import { announceTab } from './hooks/open-tabs.ts'
import { loadScreens, router } from './router.tsx'
import { theme } from './theme/theme.ts'

announceTab()
showKeptAppearance()
void followStoredSettings()

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemeManager}>
      <RouterProvider router={router} />
    </MantineProvider>
  </StrictMode>,
)

firstAnswer.then(loadScreens).catch((problem: unknown) => console.warn('A screen could not be loaded ahead', problem))
