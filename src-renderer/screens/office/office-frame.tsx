import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCommands } from '../../hooks/use-commands.ts'
import { frameWords } from '../../text/frame.ts'
import { officeWords } from '../../text/office.ts'

export type OfficePart = keyof typeof officeWords.parts

export const isOfficePart = (name: string): name is OfficePart => Object.hasOwn(officeWords.parts, name)

const PARTS = Object.keys(officeWords.parts) as OfficePart[]

type OfficeFrameProps = { current: OfficePart; buttons?: ReactNode; children: ReactNode }

/** The head of the three screens: what they are, their buttons, and the way to the other two. */
export function OfficeFrame({ current, buttons, children }: OfficeFrameProps) {
  const navigate = useNavigate()
  useCommands(
    PARTS.map((part) => ({
      id: `office-${part}`,
      label: officeWords.command(officeWords.parts[part]),
      run: () => void navigate({ to: '/papers/$part', params: { part }, search: {} }),
    })),
  )
  return (
    <>
      <header className="header editor-header">
        <title>{frameWords.windowTitle(officeWords.parts[current])}</title>
        <h1>{officeWords.title}</h1>
        {buttons && <span className="push buttons">{buttons}</span>}
      </header>
      <nav className="tabs" aria-label={officeWords.partList}>
        {PARTS.map((part) => (
          <Link
            key={part}
            to="/papers/$part"
            params={{ part }}
            search={{}}
            className={part === current ? 'is-here' : ''}
            aria-current={part === current ? 'page' : undefined}
          >
            {officeWords.parts[part]}
          </Link>
        ))}
      </nav>
      {children}
    </>
  )
}
