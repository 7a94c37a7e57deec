import './directory.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFreshDirectory } from '../../hooks/directory.tsx'
import { useLibrary } from '../../hooks/library.tsx'
import { useCommands } from '../../hooks/use-commands.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'
import { frameWords } from '../../text/frame.ts'
import { BodiesPart } from './bodies-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { type DirectoryPart, usePlace } from './use-place.ts'

const NAMES = Object.keys(directoryWords.parts) as DirectoryPart[]
const PARTS = { people: PeoplePart, bodies: BodiesPart }

/** People and bodies, with dated posts. */
export function DirectoryScreen() {
  const { part, day, today } = usePlace()
  const { directory, problem, reload } = useFreshDirectory()
  const { isReadOnly } = useLibrary()
  const [head, setHead] = useState<HTMLElement | null>(null)
  const Part = PARTS[part]
  const navigate = useNavigate()
  useCommands(
    NAMES.map((name) => ({
      id: `directory-${name}`,
      label: directoryWords.command(directoryWords.parts[name]),
      run: () =>
        void navigate({ to: '/directory/$part', params: { part: name }, search: day === today ? {} : { day } }),
    })),
  )
  return (
    <>
      <header className="header editor-header">
        <title>{frameWords.windowTitle(directoryWords.title)}</title>
        <h1>{directoryWords.title}</h1>
        <span className="push buttons" ref={setHead} />
      </header>
      <nav className="tabs" aria-label={directoryWords.partList}>
        {NAMES.map((name) => (
          <Link
            key={name}
            to="/directory/$part"
            params={{ part: name }}
            search={day === today ? {} : { day }}
            className={name === part ? 'is-here' : ''}
            aria-current={name === part ? 'page' : undefined}
          >
            {directoryWords.parts[name]}
          </Link>
        ))}
      </nav>
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </Banner>
      )}
      {!directory && !problem && <EmptyState sentence={directoryWords.loading} />}
      {directory && <Part key={part} directory={directory} isReadOnly={isReadOnly} head={head} />}
    </>
  )
}
