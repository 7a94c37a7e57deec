import './settings.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { frameWords } from '../../text/frame.ts'
import { officeWords } from '../../text/office.ts'
import { papersWords } from '../../text/papers.ts'

export type SettingsPart = keyof typeof officeWords.settingsParts

export const isSettingsPart = (name: string): name is SettingsPart => Object.hasOwn(officeWords.settingsParts, name)

/** The head of the settings and the way between their parts. */
export function SettingsFrame({ current, children }: { current: SettingsPart; children: ReactNode }) {
  return (
    <>
      <header className="header editor-header">
        <title>{frameWords.windowTitle(papersWords.settingsTitle)}</title>
        <h1>{papersWords.settingsTitle}</h1>
      </header>
      <nav className="tabs" aria-label={officeWords.settingsPartList}>
        {(Object.keys(officeWords.settingsParts) as SettingsPart[]).map((part) => (
          <Link
            key={part}
            to="/settings/$part"
            params={{ part }}
            search={{}}
            className={part === current ? 'is-here' : ''}
            aria-current={part === current ? 'page' : undefined}
          >
            {officeWords.settingsParts[part]}
          </Link>
        ))}
      </nav>
      {children}
    </>
  )
}
